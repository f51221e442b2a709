import { figureOf } from '../../figures/messages/figure-words.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { isRest } from '../../resolve/resolution.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { isPartOfYear, monthsOf } from '../../years/part-label.ts';
import { sumIsNotTotal, sumWithoutRest } from '../messages/sum-messages.ts';
import { areSome, isLongList, isOfRegister, totalOfRegister, withoutAmong } from './register-lists.ts';
import { amountOf, isAllYear, isCount, isNamedTotal, isQuarterLike, isWholeYear, printed } from './sum-names.ts';
import { totalIn } from './total-names.ts';
import { besides, isNoPart, isRatio, segments, subtotalsIn } from './total-parts.ts';
import { unequalSums } from './unequal-sums.ts';
import type { Sums } from './ways-to-add.ts';

/** The figures that have a value, by their places. */
type Read = ReadonlyMap<Slot | undefined, Taken>;

/**
 * Asks where a total that was read is not the sum of the lines, or columns, that it is printed for: names that no register
 * knows, too, may show that a total was not computed again or has slipped.
 */
export function askAboutSums(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  const { grid, table } = reader;
  const read: Read = new Map(
    taken.flatMap((item) => (item.observation?.value == null ? [] : [[item.slot, item] as const])),
  );
  const columns = block.values.map(({ index }) => index);
  const isRowTotal = totalIn([...rows.values()].flat(), reader);
  const slotAt = (row: number, column: number) => grid.rows[row]?.[column];
  const nameOfRow = (row: number) => printed(rows.get(row)?.at(-1));
  for (const lines of segments(table.body)) {
    const adds = (sub: number, others: readonly number[]) =>
      columns.some((column) =>
        addsUp(
          slotAt(sub, column),
          others.map((row) => slotAt(row, column)),
        ),
      );
    for (const { sub, others } of subtotalsIn(lines, nameOfRow, adds)) {
      ask(reader, { total: sub, others, across: columns, name: () => '', complete: false }, read, slotAt);
    }
    const among = (isOne: (use: LabelUse) => boolean) => lines.filter((row) => rows.get(row)?.some(isOne));
    // 甲乙类合计 is a total only together with the heading of a column.
    const totals = [isRowTotal, isNamedTotal, isWholeYear].map(among).find((found) => found.length > 0);
    const [total, ...more] = totals ?? totalOfRegister(lines, rows);
    if (total === undefined || more.length > 0) continue;
    const isShare = (row: number) => rows.get(row)?.some(isRatio) === true;
    const others = lines.filter((row) => row !== total && !isShare(row));
    if (others.some((row) => rows.get(row)?.some(isNoPart))) continue;
    const names = others.map(nameOfRow);
    const isList = isOfRegister(others, rows);
    const isAllQuarters = names.every(isQuarterLike) && !areSome(names);
    const complete = isAllQuarters || isAllYear(names) || (isList && isLongList(names, reader));
    // 其他 that was not read is the rest of something else.
    const isRead = (row: number) => columns.some((column) => read.has(slotAt(row, column)));
    const isMember = (row: number) => {
      const use = rows.get(row)?.at(-1);
      return use?.facets?.members !== undefined && (!isRest(use) || isRead(row));
    };
    const rests = others.filter((row) => {
      const use = rows.get(row)?.at(-1);
      return use !== undefined && isRest(use) && !isRead(row);
    });
    const name = isList ? (row: number) => withoutAmong(nameOfRow(row)) : nameOfRow;
    ask(reader, { total, others, across: columns, name, complete, isMember, rests }, read, slotAt, isList);
  }
  const isColumnTotal = totalIn(
    block.values.flatMap(({ path }) => path),
    reader,
  );
  const isWhole = (use: LabelUse) => isColumnTotal(use) || isWholeYear(use);
  const leaves = new Map(block.values.map(({ index, path }) => [index, path.at(-1)]));
  const name = (index: number) => printed(leaves.get(index));
  const across = table.body.filter((line) => !line.section).map(({ row }) => row);
  for (const column of block.values.filter(({ path }) => path.some(isWhole))) {
    const others = besides(column, block.values, isWhole);
    const sums = { total: column.index, others, across, name, complete: isAllYear(others.map(name)) };
    ask(reader, sums, read, (index, row) => slotAt(row, index));
  }
}

/**
 * Asks about the totals that were read, and the parts; parts of a year add up for what happened in it only.
 * @param isList the parts are of one list of a register, which no check adds up
 */
function ask(
  { findings, table }: Reader,
  sums: Omit<Sums, 'at'> & { readonly rests?: readonly number[] },
  taken: Read,
  slotAt: (line: number, across: number) => Slot | undefined,
  isList = false,
): void {
  const { total: totalLine, others, name } = sums;
  if (others.length < 2) return;
  const yearly = others.some((line) => isPartOfYear(name(line)));
  if (yearly && overlap(others.map((line) => monthsOf(name(line))))) return;
  const at = (line: number, across: number) => amountOf(slotAt(line, across));
  // Each quarter has those before it in it, as a title says: the last is the year.
  const isSaid = table.said.titles.some((title) => /累计/u.test(title));
  const ordered = [...others].sort((one, other) => firstMonth(name(one)) - firstMonth(name(other)));
  const isCumulated = (across: number) => {
    const values = [...ordered, totalLine].map((line) => at(line, across)?.value ?? Number.NaN);
    const isRising = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? Number.NaN));
    return isSaid && ordered.length > 2 && isRising && values.at(-1) === values.at(-2);
  };
  for (const { across, sum, total, proven, parts: added } of unequalSums({ ...sums, at })) {
    if (yearly && !proven && isCumulated(across)) continue;
    const takenAt = (line: number) => taken.get(slotAt(line, across));
    const [whole, ...read] = [totalLine, ...others].map(takenAt);
    if (whole === undefined || !isCount(whole) || (yearly && !whole.figure.measure.flow)) continue;
    // 其他 that was not read may be what the total has more.
    const left = (sums.rests ?? []).find((line) => !added.includes(line) && at(line, across) !== null);
    const rest = left === undefined || sum > total ? undefined : slotAt(left, across);
    if (rest !== undefined) {
      findings.add(sumWithoutRest(whole.figure, sum, total, rest), [whole.slot]);
      continue;
    }
    const { area, measure } = whole.figure;
    const parts = read.filter((item) => item?.figure.area === area && item.figure.measure === measure);
    // Members of the dictionary are held to their total by the checks.
    if (parts.length > (proven || isList ? others.length - 1 : 0)) continue;
    const finding = sumIsNotTotal(whole.figure, sum, total, proven);
    for (const item of proven ? [whole, ...read] : [whole]) {
      if (item !== undefined)
        findings.add(proven ? { ...finding, figure: figureOf(item.figure) } : finding, [item.slot]);
    }
  }
}

function firstMonth(name: string): number {
  return Math.min(...monthsOf(name));
}

/** 1-3月, 1-6月, 1-9月: each has the one before in it. */
function overlap(parts: readonly (readonly number[])[]): boolean {
  const months = parts.flat();
  return new Set(months).size < months.length;
}

function addsUp(total: Slot | undefined, parts: readonly (Slot | undefined)[]): boolean {
  const whole = amountOf(total);
  const values = parts.flatMap((slot) => amountOf(slot)?.value ?? []);
  return whole !== null && values.length > 1 && values.reduce((sum, value) => sum + value, 0) === whole.value;
}
