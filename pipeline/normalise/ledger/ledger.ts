import type { LedgerEntry } from '../../model/observation.ts';
import { asksForSigner, signatureIn } from '../around/signature.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { cellsOf, type Slot } from '../sheet/grid.ts';
import { headingsAt, type LedgerColumn, ledgerColumns, projectColumn } from '../tables/ledger-columns.ts';
import type { Reader } from '../tables/reader.ts';
import { withoutMarks } from '../text/footnote-marks.ts';
import { nameKey, withoutBlanks } from '../text/name-key.ts';
import { contraryOf } from './contrary-ledger.ts';
import { ledgerEntry, projectNamed } from './ledger-entry.ts';
import * as say from './ledger-messages.ts';
import { sectionLines } from './section-lines.ts';
import { withStage } from './stage-column.ts';
import { tickedStages } from './ticked-stages.ts';
import { namesUnit, withUnitsOf } from './unit-line.ts';
import { reportUnreadColumns } from './unread-columns.ts';

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
  const { grid, table, dictionary, place, findings } = reader;
  const written = table.body
    .filter((line) => !line.section)
    .map((line) => grid.rows[line.row] ?? [])
    .filter((row) => !isSigned(row));
  const headed = ledgerColumns(grid, table.headers, dictionary);
  const [names = -1] = [...headed].find(([, { name }]) => name === projectColumn) ?? [];
  const sections = sectionLines(written, names, dictionary);
  const lines = written.filter((row) => !sections.has(row));
  const projects = projectsAmong(lines, headed);
  const ticked = tickedStages(headed, lowestHeadings(reader), projects, dictionary);
  const columns = ticked === null ? withStage(headed, headingsOf(reader), projects, dictionary) : headed;
  const places = new Map<string, number>();
  const doubled = new Set<number>();
  for (const [index, column] of columns) {
    if (places.has(column.name)) doubled.add(index);
    else places.set(column.name, index);
  }
  const [firstTicked] = ticked?.columns ?? [];
  if (firstTicked !== undefined) places.set('当前阶段', firstTicked);
  reportUnreadColumns(reader, lines, new Set([...columns.keys(), ...(ticked?.columns ?? [])]), doubled);

  const contrary = contraryOf(reader);
  const entries: LedgerEntry[] = [];
  const isUntouched = (row: readonly Slot[]) =>
    progress.every((name) => (row[places.get(name) ?? -1]?.kind ?? 'blank') === 'blank');
  const nameOf = (row: readonly Slot[]) =>
    withoutMarks(withoutBlanks((row[places.get(projectColumn) ?? -1]?.text ?? '').normalize('NFC'))).rest;
  const untouched = lines.filter((row) => nameOf(row) !== '' && !isTotal(nameOf(row), row, places, dictionary));
  if (untouched.length > 0 && untouched.every(isUntouched)) {
    findings.add(
      { ...say.untouched(untouched.length), figure: { ...place.folder, measure: say.ledgerName } },
      lines.flatMap(numbersOf),
    );
    return [];
  }
  let inUnits: ReadonlyMap<number, LedgerColumn> = columns;
  for (const row of lines) {
    const at = (name: string): Slot | undefined =>
      name === '当前阶段' && ticked !== null ? ticked.of(row) : row[places.get(name) ?? -1];
    const project = at(projectColumn);
    const name = nameOf(row);
    const isOfUnits = numbersOf(row).length === 0 && (name === '' || namesUnit(row, columns, dictionary));
    if (isOfUnits) {
      inUnits = withUnitsOf(row, inUnits, dictionary);
      continue;
    }
    if (isTotal(name, row, places, dictionary)) {
      findings.add(say.totalLine(), numbersOf(row));
      continue;
    }
    if (project === undefined || name === '') {
      if (numbersOf(row).length > 0) findings.add(say.namelessLine(), numbersOf(row));
      continue;
    }
    if (contrary !== null) {
      const figure = { ...place.folder, measure: projectNamed(name, dictionary) };
      findings.add({ ...contrary, figure }, [project, ...numbersOf(row)]);
      continue;
    }
    const entry = ledgerEntry(reader, at, inUnits, places, name, project);
    if (entry === null) findings.add(say.withheldLine(name), numbersOf(row));
    else entries.push(entry);
  }
  return entries;
}

/** 填表人：张三 | 审核人：李四 | 2027年1月5日: who signed below the projects. */
function isSigned(row: readonly Slot[]): boolean {
  const filled = cellsOf(row).filter(({ kind }) => kind !== 'blank');
  if (filled.length === 0 || numbersOf(row).length > 0) return false;
  return filled.every(({ text }) => asksForSigner(text)) || signatureIn(filled) !== null;
}

function lowestHeadings({ grid, table }: Reader): readonly string[] {
  return Array.from({ length: grid.width }, (_, column) => headingsAt(grid, table.headers, column).at(-1) ?? '');
}

function headingsOf({ grid, table }: Reader): readonly string[] {
  return Array.from({ length: grid.width }, (_, column) => headingsAt(grid, table.headers, column).join(''));
}

/** The lines that name a project. */
function projectsAmong(lines: readonly (readonly Slot[])[], columns: ReadonlyMap<number, LedgerColumn>) {
  const [name = -1] = [...columns].find(([, column]) => column.name === projectColumn) ?? [];
  return lines.filter(
    (row) => row[name]?.kind === 'text' && !/^(?:合计|总计|小计)/u.test(nameKey(row[name]?.text ?? '')),
  );
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
