import { nameKey } from '../../text/name-key.ts';
import type { Amount } from './amounts.ts';

/** A total and the lines that may be its parts; `across` are the columns (or, turned, the lines) that cross them. */
export interface Sums {
  readonly total: number;
  readonly others: readonly number[];
  readonly across: readonly number[];
  /** What stands where a line and a column cross; `null` for anything but a number. */
  readonly at: (line: number, across: number) => Amount | null;
  /** The name of a line as printed. */
  readonly name: (line: number) => string;
  /** The line is a member of a dimension. */
  readonly isMember?: (line: number) => boolean;
  /** The lines are taken for all parts there are: a total that is more than their sum is asked about too. */
  readonly complete: boolean;
}

/** Lines that may be the parts of the total, each way at least two. */
export function waysOf(sums: Sums): readonly (readonly number[])[] {
  const { name, isMember = () => false } = sums;
  const others = beforeNextTotal(sums);
  const isSub = (line: number) => /小计|合计$/u.test(name(line));
  const isOf = (line: number) => /^[\s\u3000]|^(?:其中|[#＃*])/u.test(name(line));
  const top = others.filter((line) => !isOf(line));
  const ways = [
    others,
    top,
    others.filter(isMember),
    others.filter((line) => /^[\s\u3000]*[一二三四五六七八九十]+[、.．]/u.test(name(line))),
    others.filter(isSub),
    others.filter((line) => !isSub(line)),
    top.filter((line) => !isSub(line)),
  ];
  const found = new Map(ways.filter((way) => way.length > 1).map((way) => [way.join(), way]));
  return [...found.values()];
}

/** The lines behind 甲乙类传染病合计 up to 丙类传染病合计, where at least two stand between the totals of two kinds; else all. */
function beforeNextTotal({ total, others, name }: Sums): readonly number[] {
  const isOfKind = (line: number) => /.{2}(?:合计|总计)$/u.test(nameKey(name(line)));
  const next = isOfKind(total) ? others.find((line) => line > total && isOfKind(line)) : undefined;
  const between = others.filter((line) => next !== undefined && line > total && line < next);
  return between.length > 1 ? between : others;
}

export function partsOf({ at }: Sums, way: readonly number[], across: number): readonly Amount[] {
  return way.flatMap((line) => at(line, across) ?? []);
}
