import { figureOf } from '../figures/figure-words.ts';
import type { Taken } from '../figures/taken.ts';
import { isQuarter } from '../places/providers.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import type { BodyLine } from '../tables/tables.ts';
import { isPartOfYear } from '../years/part-label.ts';
import { sumIsNotTotal } from './question-messages.ts';
import { type Amount, type Sums, unequalSums } from './summing.ts';
import { totalIn } from './total-names.ts';

type Rows = ReadonlyMap<number, readonly LabelUse[]>;

/**
 * Asks where a total that was read is not the sum of the lines, or columns, that it is printed for: names that no register
 * knows, too, may show that a total was not computed again or has slipped.
 */
export function askAboutSums(reader: Reader, block: Block, rows: Rows, taken: readonly Taken[]): void {
  const { grid, table } = reader;
  const slot = (row: number, column: number) => grid.rows[row]?.[column];
  const isRowTotal = totalIn([...rows.values()].flat(), reader);
  const isColumnTotal = totalIn(
    block.values.flatMap(({ path }) => path),
    reader,
  );
  const columns = block.values.map(({ index }) => index);
  for (const lines of segments(table.body)) {
    for (const { sub, others } of subtotalsIn(lines, (row) => printed(rows.get(row)?.at(-1)))) {
      const at = (row: number, column: number) => amountOf(slot(row, column));
      const sums = { total: sub, others, across: columns, at, name: () => '', complete: false };
      ask(reader, sums, taken, slot, false);
    }
    const totals = lines.filter((row) => (rows.get(row) ?? []).some(isRowTotal));
    // 甲乙类合计 is a total only together with the heading of a column.
    const [total, ...more] =
      totals.length > 0 ? totals : lines.filter((row) => (rows.get(row) ?? []).some(isNamedTotal));
    if (total === undefined || more.length > 0) continue;
    const others = lines.filter((row) => row !== total);
    if (others.some((row) => (rows.get(row) ?? []).some(isNoPart))) continue;
    const name = (row: number) => printed(rows.get(row)?.at(-1));
    const complete = others.every((row) => isQuarter(name(row)));
    const at = (row: number, column: number) => amountOf(slot(row, column));
    const sums = { total, others, across: columns, at, name, complete };
    ask(
      reader,
      sums,
      taken,
      slot,
      others.some((row) => isPartOfYear(name(row))),
    );
  }
  for (const column of block.values.filter(({ path }) => path.length > 0 && path.some(isColumnTotal))) {
    const others = besides(column, block.values, isColumnTotal);
    const name = (index: number) => printed(block.values.find((one) => one.index === index)?.path.at(-1));
    const across = table.body.filter((line) => !line.section).map(({ row }) => row);
    const sums = {
      total: column.index,
      others,
      across,
      at: (index: number, row: number) => amountOf(slot(row, index)),
      name,
      complete: false,
    };
    ask(
      reader,
      sums,
      taken,
      (index, row) => slot(row, index),
      others.some((index) => isPartOfYear(name(index))),
    );
  }
}

/** Asks about the totals that were read, and the parts; parts of a year add up for what happened in it only. */
function ask(
  { findings }: Reader,
  sums: Sums,
  taken: readonly Taken[],
  slotAt: (line: number, across: number) => Slot | undefined,
  yearly: boolean,
): void {
  if (sums.others.length < 2) return;
  for (const { across, sum, total, proven } of unequalSums(sums)) {
    const read = [sums.total, ...sums.others].map((line) =>
      taken.find(({ slot, observation }) => slot === slotAt(line, across) && observation?.value != null),
    );
    const [whole] = read;
    if (whole === undefined || !isCount(whole) || (yearly && !whole.figure.measure.flow)) continue;
    const { area, measure } = whole.figure;
    const parts = read.slice(1).filter((item) => item?.figure.area === area && item.figure.measure === measure);
    // Members of the dictionary are held to their total by the checks.
    if (parts.length > (proven ? sums.others.length - 1 : 0)) continue;
    const finding = sumIsNotTotal(whole.figure, sum, total, proven);
    const doubtful = proven ? read : [whole];
    for (const item of doubtful) {
      if (item !== undefined)
        findings.add(proven ? { ...finding, figure: figureOf(item.figure) } : finding, [item.slot]);
    }
  }
}

function isNamedTotal({ facets, text }: LabelUse): boolean {
  return facets === null && /[合总]计$/u.test(text);
}

/** Lines between two headings of lines. */
function segments(body: readonly BodyLine[]): readonly (readonly number[])[] {
  const found: number[][] = [[]];
  for (const { row, section } of body) {
    if (section) found.push([]);
    else found.at(-1)?.push(row);
  }
  return found;
}

/** Subtotals, each with the lines between it and the one before. */
function subtotalsIn(lines: readonly number[], name: (line: number) => string) {
  const subs = lines.filter((line) => /^小计|小计$/u.test(name(line).trim()));
  return subs.map((sub, index) => {
    const start = index === 0 ? 0 : lines.indexOf(subs[index - 1] ?? sub) + 1;
    return { sub, others: lines.slice(start, lines.indexOf(sub)) };
  });
}

/** Lines of measures or of years are no parts of one figure. */
function isNoPart({ facets }: LabelUse): boolean {
  return facets?.measure !== undefined || facets?.year !== undefined;
}

/** The columns next to a total under the same headings, as far as they name no measure, year or total. */
function besides(column: Column, columns: readonly Column[], isTotal: (use: LabelUse) => boolean): readonly number[] {
  const over = (one: Column) =>
    one.path
      .slice(0, -1)
      .map(({ slot }) => slot.anchor)
      .join();
  const isPart = (one: Column) =>
    one.path.length > 0 &&
    over(one) === over(column) &&
    !isTotal(one.path.at(-1) as LabelUse) &&
    !one.path.slice(-1).some(isNoPart);
  const at = columns.indexOf(column);
  const behind = columns.slice(at + 1);
  const before = columns.slice(0, at).toReversed();
  const run = (side: readonly Column[]) => {
    const end = side.findIndex((one) => !isPart(one));
    return (end < 0 ? side : side.slice(0, end)).map(({ index }) => index);
  };
  const [right, left] = [run(behind), run(before)];
  return right.length > 0 ? right : left;
}

function isCount({ figure }: Taken): boolean {
  return !/[%‰岁]|分钟|天|\//u.test(figure.measure.unit) && !/最少|平均|时间/u.test(figure.measure.name);
}

function printed(use: LabelUse | undefined): string {
  return use?.slot.cell?.text ?? use?.text ?? '';
}

function amountOf(slot: Slot | undefined): Amount | null {
  if (slot?.kind !== 'number' || slot.reading.kind !== 'number') return null;
  return { value: Number(slot.reading.decimal), half: 0.5 * 10 ** -slot.reading.decimals };
}
