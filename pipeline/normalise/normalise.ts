import type { LedgerEntry, Observation } from '../model/observation.ts';
import type { Sheet, Workbook } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { contextOf } from './context.ts';
import type { Dictionary } from './dictionary.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { LabelReader } from './facets.ts';
import { figuresOf } from './figures.ts';
import { findingsOf } from './findings.ts';
import { gridOf } from './grid.ts';
import { labelReader } from './label.ts';
import * as say from './label-messages.ts';
import { ledgerOf } from './ledger.ts';
import { nameKey, withoutBlanks } from './name.ts';
import { bothStated, nothingStated, statedBy, unitsNoted } from './stated.ts';
import { tablesOf } from './tables.ts';
import { unclaimed } from './unclaimed.ts';
import { yearOf } from './year.ts';

export interface Normalised {
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  /** A cell or a sheet's name says 演示数据. */
  readonly demonstration: boolean;
}

/**
 * Turns the tables of one workbook into figures in the units of their measures.
 * @param folder the area and the data year that the workbook was filed under
 * Every number becomes an observation or a field of the ledger, or is named by a problem.
 */
export function normalise(
  workbook: Workbook,
  folder: { readonly area: string; readonly year: number },
  dictionary: Dictionary,
): Normalised {
  const label = labelReader(dictionary);
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const series = visible.filter((sheet) => yearOf(nameKey(sheet.name)) !== null).length > 1;
  const parts = workbook.sheets.map((sheet) => {
    if (!sheet.hidden) return readSheet(workbook.file, sheet, folder, series, dictionary, label);
    const findings = findingsOf(workbook.file, sheet.name);
    findings.add(say.hiddenSheet(), []);
    return { observations: [], ledger: [], problems: findings.problems() };
  });
  const unique = withoutDuplicates(parts.flatMap((part) => part.observations));
  return {
    observations: unique.observations,
    ledger: parts.flatMap((part) => part.ledger),
    problems: [...parts.flatMap((part) => part.problems), ...unique.problems],
    demonstration: visible.some(isDemonstration),
  };
}

function isDemonstration(sheet: Sheet): boolean {
  const says = (text: string) => withoutBlanks(text).includes('演示数据');
  return (
    says(sheet.name) ||
    sheet.rows.some((row) =>
      row.some((cell) => cell !== null && (says(cell.text) || (typeof cell.value === 'string' && says(cell.value)))),
    )
  );
}

function readSheet(
  file: string,
  sheet: Sheet,
  folder: { readonly area: string; readonly year: number },
  series: boolean,
  dictionary: Dictionary,
  label: LabelReader,
): { observations: readonly Observation[]; ledger: readonly LedgerEntry[]; problems: readonly Problem[] } {
  const grid = gridOf(sheet, dictionary.units, label);
  const found = tablesOf(grid, dictionary, label);
  const findings = findingsOf(file, sheet.name);
  const place = { file, sheet: sheet.name, folder };
  const notes = grid.rows.flatMap((row) =>
    row.flatMap((slot) =>
      slot.kind === 'text' && /^[(（]?(注|说明|备注)|单位(均?为|是)/u.test(slot.text) ? [slot.text] : [],
    ),
  );
  const facts = { name: sheet.name, file, series, noted: unitsNoted(notes, dictionary) };
  let before = nothingStated;
  const readers = found.tables.map((table) => {
    const own = statedBy(table.said, folder.year, dictionary, label);
    const context = contextOf(table.said, own, before, facts, dictionary, label);
    before = bothStated(before, own);
    return { grid, table, context, dictionary, label, place, findings };
  });
  const observations = readers.flatMap((reader) => (reader.table.ledger ? [] : figuresOf(reader)));
  const ledger = readers.flatMap((reader) => (reader.table.ledger ? ledgerOf(reader) : []));
  const stray = unclaimed(grid, found, observations, ledger, findings.spots(), dictionary, label);
  if (stray.length > 0) findings.add(say.strayNumbers(), stray);
  return { observations, ledger, problems: findings.problems() };
}
