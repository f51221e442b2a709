import { lastYearPrinted } from '../model/form-words.ts';
import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from '../model/observation.ts';
import type { TableWord } from '../model/table-word.ts';
import type { Sheet, Workbook } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import type { FirstSheet } from './around/title-above.ts';
import { isAsideSheet, isGuide, numericCells } from './aside-sheet.ts';
import { withComparedAreas } from './compared-areas.ts';
import { coversOf } from './covers.ts';
import { withoutDuplicates } from './duplicates.ts';
import { labelReader } from './labels/label.ts';
import { silentFile } from './nothing-read.ts';
import { isProvider } from './places/providers.ts';
import { ledgerFileQuestion } from './questions/ledgers/ledger-files.ts';
import { coverQuestions } from './questions/margins/cover-notes.ts';
import { ledgerCoverQuestions } from './questions/margins/ledger-covers.ts';
import { marginQuestions } from './questions/margins/page-margins.ts';
import { contraryFile } from './questions/names/contrary-file.ts';
import { datedSheets } from './questions/names/dated-sheets.ts';
import { decemberQuestions } from './questions/names/december-names.ts';
import { fileQuestion } from './questions/names/file-name.ts';
import { readSheet, type SheetRead } from './read-sheet.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { withPrefixedNames } from './resolve/prefixed-names.ts';
import { findingsOf } from './sheet/findings.ts';
import { yearTwins } from './sheet/year-twins.ts';
import * as say from './sheet-messages.ts';
import { tableWords } from './table-words.ts';
import { nameKey, withoutBlanks } from './text/name-key.ts';
import { elsewhere, unfilled } from './whole-file.ts';
import { yearOf } from './years/year-label.ts';

/** What one workbook says, and what could not be read of it. */
export interface Normalised {
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  /** Changes of definition that notes announce. */
  readonly breaks: readonly DefinitionBreak[];
  /** Numbers printed beside the figures that they follow from, which are only compared with them. */
  readonly printed: readonly PrintedRatio[];
  /** What stands in the sheets that were read, for comparison with other years' tables. */
  readonly words: readonly TableWord[];
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
  const label = withPrefixedNames(labelReader(dictionary), dictionary);
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const series = visible.filter((sheet) => yearOf(nameKey(sheet.name)) !== null).length > 1;
  const twins = yearTwins(visible, folder.year);
  const providers = visible.length > 1 && visible.some((sheet) => isProvider(sheet.name));
  const { covers, stated: cover } = coversOf(visible, folder.year, dictionary, label);
  const book = { series, providers, cover };
  let first: FirstSheet | null = null;
  const parts = workbook.sheets.map((sheet) => {
    const isAside = !sheet.hidden && isAsideSheet(sheet.name, visible.length === 1);
    if (!sheet.hidden && !isAside) {
      const own = { ...book, twin: twins.has(sheet), first };
      const read: SheetRead = readSheet(workbook.file, sheet, folder, own, dictionary, label);
      first = read.first;
      return read;
    }
    const findings = findingsOf(workbook.file, sheet.name, dictionary);
    if (!isAside || !isGuide(sheet))
      findings.add(isAside ? say.asideSheet() : say.hiddenSheet(), isAside ? numericCells(sheet) : []);
    return { observations: [], ledger: [], problems: findings.problems(), breaks: [], printed: [], titles: [] };
  });
  const unique = withoutDuplicates(
    withEchoes(
      workbook,
      folder.year,
      parts.flatMap((part) => part.observations),
    ),
  );
  const ledger = parts.flatMap((part) => part.ledger);
  const projects = ledger.map(({ area, year, project, origin }) => ({
    area,
    year,
    measure: project,
    value: 1,
    origin,
  }));
  const problems = [
    ...withComparedAreas(
      parts.flatMap((part) => part.problems),
      unique.observations,
      folder.area,
    ),
    ...unique.problems,
    ...fileQuestion(workbook.file, folder.year, parts, unique.observations, dictionary),
    ...(unique.observations.length > 0 ? [] : ledgerFileQuestion(workbook.file, folder.year, ledger, dictionary)),
    ...marginQuestions(workbook.file, workbook.sheets, folder, unique.observations, ledger, dictionary),
    ...coverQuestions(workbook.file, covers, cover.years, unique.observations, dictionary),
    ...ledgerCoverQuestions(workbook.file, covers, folder.year, ledger, dictionary),
    ...contraryFile(workbook.file, folder.year, [...unique.observations, ...projects], dictionary),
    ...datedSheets(workbook, [...unique.observations, ...projects], dictionary),
    ...decemberQuestions(workbook, folder.year, unique.observations, dictionary),
    ...unfilled(workbook.file, folder.year, unique.observations),
    ...elsewhere(workbook.file, folder.area, dictionary, unique.observations),
  ];
  const printed = parts.flatMap((part) => part.printed);
  const isSilent = [unique.observations, ledger, printed, problems].every((found) => found.length === 0);
  return {
    observations: unique.observations,
    ledger,
    problems: isSilent ? silentFile(workbook, label, dictionary) : problems,
    breaks: parts.flatMap((part) => part.breaks),
    printed,
    words: tableWords(workbook, folder, unique.observations, ledger, dictionary),
    demonstration: visible.some(isDemonstration),
  };
}

/** Figures of the year before in a form that says that it printed them. */
function withEchoes({ sheets }: Workbook, year: number, observations: readonly Observation[]): readonly Observation[] {
  const prints = sheets.some((sheet) => sheet.rows.flat().some((cell) => cell?.text.includes(lastYearPrinted)));
  return prints ? observations.map((one) => (one.year === year - 1 ? { ...one, echo: true } : one)) : observations;
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
