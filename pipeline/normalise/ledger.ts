import type { LedgerDate, LedgerEntry, LedgerNumber } from '../model/observation.ts';
import { address } from '../model/workbook.ts';
import type { Place } from './cell.ts';
import type { Context } from './context.ts';
import { ledgerDate, ledgerSpan } from './dates.ts';
import { hasFraction, shift } from './decimal.ts';
import type { Dictionary } from './dictionary.ts';
import type { Findings } from './findings.ts';
import type { Grid, Slot } from './grid.ts';
import { headingsAt, type LedgerColumn, ledgerColumns, projectColumn } from './ledger-columns.ts';
import * as say from './ledger-messages.ts';
import { nameForms, nameKey } from './name.ts';
import type { Table } from './tables.ts';
import { conversion, isCounted } from './unit.ts';

interface Reader {
  readonly grid: Grid;
  readonly table: Table;
  readonly context: Context;
  readonly dictionary: Dictionary;
  readonly place: Place;
  readonly findings: Findings;
}

const nowhere: LedgerDate = { text: '', date: null };
const nothing: LedgerNumber = { text: '', value: null };

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
  for (const row of lines) {
    const at = (name: string): Slot | undefined => row[places.get(name) ?? -1];
    const project = at(projectColumn);
    const name = (project?.text ?? '').normalize('NFC').replace(/[\s\u200b\ufeff]/gu, '');
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
    const entry = entryOf(reader, at, columns, places, name, project);
    if (entry === null) findings.add(say.withheldLine(name), numbersOf(row));
    else entries.push(entry);
  }
  return entries;
}

function entryOf(
  reader: Reader,
  at: (name: string) => Slot | undefined,
  columns: ReadonlyMap<number, LedgerColumn>,
  places: ReadonlyMap<string, number>,
  name: string,
  project: Slot,
): LedgerEntry | null {
  const { dictionary, place, findings } = reader;
  let sound = true;
  const reject = (finding: Parameters<Findings['add']>[0], slot: Slot) => {
    sound = false;
    findings.add(finding, [slot]);
  };
  const text = (column: string): string => at(column)?.text ?? '';
  const date = (column: string): LedgerDate => {
    const slot = at(column);
    if (slot === undefined) return nowhere;
    const read = ledgerDate(slot.cell, slot.text);
    if (read === null) reject(say.badDate(slot.text, column, name), slot);
    return read ?? nowhere;
  };
  const number = (column: string): LedgerNumber => {
    const slot = at(column);
    if (slot === undefined) return nothing;
    const read = numberOf(reader, slot, column, columns.get(places.get(column) ?? -1)?.unit ?? null);
    if ('severity' in read) reject({ ...read, key: `${name}｜${column}` }, slot);
    return 'severity' in read ? nothing : read;
  };
  const stageSlot = at('当前阶段');
  const stage = nameForms(nameKey(text('当前阶段'))).flatMap((form) => dictionary.stages.get(form) ?? [])[0];
  if (stage === undefined)
    reject(say.badStage(text('当前阶段'), [...new Set(dictionary.stages.values())], name), stageSlot ?? project);
  const spanSlot = at('计划开竣工时间');
  const span = spanSlot === undefined ? null : ledgerSpan(spanSlot.text);
  if (spanSlot !== undefined && span === null) reject(say.badDate(spanSlot.text, '计划开竣工时间', name), spanSlot);
  const plannedStart = date('计划开工时间');
  const plannedCompletion = date('计划完成时间');
  const bounds = [Math.min(...places.values()), Math.max(...places.values())];
  const entry: LedgerEntry = {
    area: place.folder.area,
    year: place.folder.year,
    project: nameForms(nameKey(name)).flatMap((form) => dictionary.projects.get(form) ?? [])[0] ?? name,
    site: text('建设地点'),
    stage: stage ?? '',
    plannedStart: plannedStart.text === '' && span !== null ? span.start : plannedStart,
    actualStart: date('实际开工时间'),
    plannedCompletion: plannedCompletion.text === '' && span !== null ? span.end : plannedCompletion,
    actualCompletion: date('实际竣工时间'),
    investmentPlanned: number('总投资（万元）'),
    investmentDone: number('累计完成投资（万元）'),
    physicalProgress: number('形象进度（%）'),
    beds: number('交付床位（张）'),
    floorArea: number('建筑面积（平方米）'),
    adjustmentDocument: text('调整依据文件'),
    remark: text('备注'),
    origin: {
      file: place.file,
      sheet: place.sheet,
      cell: `${address(project.row, bounds[0] ?? 0)}:${address(project.row, bounds[1] ?? 0)}`,
    },
    edition: place.folder.year,
  };
  return sound ? entry : null;
}

/** A number in the unit that the standard name of the column has in brackets. Words without digits are a state. */
function numberOf(
  reader: Reader,
  slot: Slot,
  column: string,
  stated: string | null,
): LedgerNumber | ReturnType<typeof say.badNumber> {
  const { dictionary, context } = reader;
  const unit = /[（(]([^（）()]+)[)）]$/u.exec(column)?.[1] ?? '';
  const { reading, text } = slot;
  if (reading.kind === 'state' || (reading.kind === 'fault' && reading.fault === 'words')) return { text, value: null };
  if (reading.kind === 'fault') return say.badNumber(text === '' ? reading.text : text, column, unit);
  const share = Number(reading.decimal);
  if (unit === '%' && reading.unit === null && share > 0 && share <= 1) return say.unclearShare(text, column);
  const common = context.units?.filter((name) => conversion(name, unit, dictionary.units) !== null) ?? [];
  const from = reading.unit ?? stated ?? common[0] ?? unit;
  const places = conversion(from, unit, dictionary.units);
  if (places === null || common.length > 1) return say.badNumber(`${text}（单位“${from}”）`, column, unit);
  const decimal = shift(reading.decimal, places);
  if (isCounted(unit) && hasFraction(decimal)) return say.badNumber(text, column, unit);
  return { text, value: Number(decimal) };
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
