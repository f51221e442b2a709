import type { LedgerEntry } from '../model/observation.ts';
import type { Dictionary } from './dictionary.ts';
import { withoutMarks } from './footnote-marks.ts';
import type { Slot } from './grid.ts';
import { headingsAt, type LedgerColumn, ledgerColumns, projectColumn } from './ledger-columns.ts';
import { ledgerEntry } from './ledger-entry.ts';
import * as say from './ledger-messages.ts';
import { nameKey, withoutBlanks } from './name.ts';
import type { Reader } from './reader.ts';

/** Columns in which a year's progress is told. */
const progress = [
  '当前阶段',
  '实际开工时间',
  '实际竣工时间',
  '累计完成投资（万元）',
  '形象进度（%）',
  '交付床位（张）',
  '建筑面积（平方米）',
  '调整依据文件',
  '备注',
];

/** Reads a ledger of key projects, one entry a line. A line with something unreadable is withheld whole. */
export function ledgerOf(reader: Reader): readonly LedgerEntry[] {
  const { grid, table, context, dictionary, place, findings } = reader;
  const columns = ledgerColumns(grid, table.headers, dictionary);
  const places = new Map<string, number>();
  const doubled = new Set<number>();
  for (const [index, column] of columns) {
    if (places.has(column.name)) doubled.add(index);
    else places.set(column.name, index);
  }
  const lines = table.body.filter((line) => !line.section).map((line) => grid.rows[line.row] ?? []);
  reportUnread(reader, lines, columns, doubled);

  const stated = context.years.find((year) => year !== place.folder.year);
  const entries: LedgerEntry[] = [];
  const isUntouched = (row: readonly Slot[]) =>
    progress.every((name) => (row[places.get(name) ?? -1]?.kind ?? 'blank') === 'blank');
  const nameOf = (row: readonly Slot[]) =>
    withoutMarks(withoutBlanks((row[places.get(projectColumn) ?? -1]?.text ?? '').normalize('NFC'))).rest;
  const untouched = lines.filter((row) => nameOf(row) !== '' && !isTotal(nameOf(row), row, places, dictionary));
  if (untouched.length > 0 && untouched.every(isUntouched)) {
    findings.add(say.untouched(untouched.length), lines.flatMap(numbersOf));
    return [];
  }
  for (const row of lines) {
    const at = (name: string): Slot | undefined => row[places.get(name) ?? -1];
    const project = at(projectColumn);
    const name = nameOf(row);
    if (isTotal(name, row, places, dictionary)) {
      findings.add(say.totalLine(), numbersOf(row));
      continue;
    }
    if (project === undefined || name === '') {
      if (numbersOf(row).length > 0) findings.add(say.namelessLine(), numbersOf(row));
      continue;
    }
    if (stated !== undefined) {
      findings.add(say.wrongYear(stated, place.folder.year), [project, ...numbersOf(row)]);
      continue;
    }
    const entry = ledgerEntry(reader, at, columns, places, name, project);
    if (entry === null) findings.add(say.withheldLine(name), numbersOf(row));
    else entries.push(entry);
  }
  return entries;
}

/** A line of totals: 合计 in place of the name or of the serial number, and no stage of its own. */
function isTotal(
  name: string,
  row: readonly Slot[],
  places: ReadonlyMap<string, number>,
  dictionary: Dictionary,
): boolean {
  const total = (text: string) => ['合计', '小计'].includes(dictionary.layout.get(nameKey(text)) ?? '');
  if ((row[places.get('当前阶段') ?? -1]?.text ?? '') !== '') return false;
  const project = places.get(projectColumn) ?? 0;
  return total(name) || (name === '' && row.slice(0, project).some((slot) => total(slot.text)));
}

function numbersOf(row: readonly Slot[]): readonly Slot[] {
  return row.filter((slot) => slot.kind === 'number' || slot.kind === 'fault');
}

/** Columns that no register knows, and columns that come twice. */
function reportUnread(
  reader: Reader,
  lines: readonly (readonly Slot[])[],
  columns: ReadonlyMap<number, LedgerColumn>,
  doubled: ReadonlySet<number>,
): void {
  const { grid, table, dictionary, findings } = reader;
  for (let column = 0; column < grid.width; column++) {
    const cells = lines.flatMap((row) => row.slice(column, column + 1).filter((slot) => slot.kind !== 'blank'));
    if (cells.length === 0 || (columns.has(column) && !doubled.has(column))) continue;
    const numbers = cells.filter((slot) => slot.kind === 'number' || /\d/u.test(slot.text));
    const heading = headingsAt(grid, table.headers, column).join('');
    const reason = dictionary.ignored.get(nameKey(heading));
    if (reason !== undefined) findings.add(say.ignoredColumn(heading, reason), cells);
    else if (numbers.length === 0) findings.add(say.wordsColumn(heading), cells);
    else
      findings.add(doubled.has(column) ? say.doubledColumn(heading) : say.unknownColumn(heading, dictionary), numbers);
  }
}
