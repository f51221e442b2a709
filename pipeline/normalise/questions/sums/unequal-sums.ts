import { nameKey } from '../../text/name-key.ts';

/** A number as printed, and half of its last printed step. */
export interface Amount {
  readonly value: number;
  readonly half: number;
}

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

/** Where a total is not the sum of its parts; `proven`: elsewhere it is the sum of the same parts. */
export interface Unequal {
  readonly across: number;
  readonly sum: number;
  readonly total: number;
  readonly proven: boolean;
  /** The lines that were added up. */
  readonly parts: readonly number[];
}

/**
 * Finds where a total is not the sum of the lines beside it. Which of them are its parts — all, those not set in, the
 * members, those numbered 一、二、, the subtotals, the others — is told by what adds up in another column; where nothing does, only lines that are all alike count.
 */
export function unequalSums(sums: Sums): readonly Unequal[] {
  const ways = waysOf(sums);
  const adds = (way: readonly number[], across: number) => {
    const total = sums.at(sums.total, across);
    return total !== null && isSpread(partsOf(sums, way, across)) && isSum(total, partsOf(sums, way, across));
  };
  const columns = ways.map((way) => sums.across.filter((across) => adds(way, across)));
  const counts = columns.map(({ length }) => length);
  const isWeighty = (across: number) => (sums.at(sums.total, across)?.value ?? 0) >= fewCases;
  // What adds up in few columns only, or where there is next to nothing, does so by chance, or where the others are blank.
  const adding = ways.filter(
    (_, index) => columns[index]?.some(isWeighty) && 2 * (counts[index] ?? 0) >= Math.max(...counts),
  );
  const [alike] = ways;
  const likely = adding.length > 0 ? adding : ways.length === 1 && alike !== undefined ? [alike] : [];
  const [first] = likely;
  if (first === undefined) return [];
  const sumAt = (across: number) => partsOf(sums, first, across).reduce((all, { value }) => all + value, 0);
  const less = sums.across.filter((across) => sumAt(across) < (sums.at(sums.total, across)?.value ?? 0));
  // Where parts are left out mostly, they come to one total by chance: 合计 over 医院 and 基层 of some few beds.
  const isLeftOut = less.length > 1 && less.length > (columns[ways.indexOf(first)]?.length ?? 0);
  return sums.across.flatMap((across) => {
    const total = sums.at(sums.total, across);
    if (total === null || likely.some((way) => isSum(total, partsOf(sums, way, across)))) return [];
    const parts = partsOf(sums, first, across);
    if (runsThatAdd(total, parts) > 1 || isOneOf(sums, first, across)) return [];
    const sum = sumAt(across);
    const proven = adding.length > 0;
    if (!proven && sumOfTop(parts) === total.value) return [];
    const isLess = sum < total.value && !sums.complete && total.value !== 2 * sum;
    if (!isSpread(parts) || (isLess && (!proven || isLeftOut || parts.length < first.length))) return [];
    const times = sum / total.value;
    if (!proven && (times === 2 || times === 3)) return [];
    return [{ across, sum, total: total.value, proven, parts: first }];
  });
}

/** How many runs of parts, one behind the other, come to the total each: 男, 女 and then the ages are two divisions of it. */
function runsThatAdd({ value }: Amount, parts: readonly Amount[]): number {
  let runs = 0;
  let [sum, length] = [0, 0];
  for (const part of parts) {
    sum += part.value;
    length += 1;
    if (sum !== value) continue;
    if (length > 1) runs += 1;
    [sum, length] = [0, 0];
  }
  return runs;
}

/** Whether the total, of a kind by its name, and all but one of the others come to that total: 甲乙类合计 and 丙类 to 法定传染病合计. */
function isOneOf(sums: Sums, way: readonly number[], across: number): boolean {
  const value = sums.at(sums.total, across)?.value ?? 0;
  if (value === 0 || !/.{2}(?:合计|总计|小计)$/u.test(nameKey(sums.name(sums.total)))) return false;
  const totals = way.filter((line) => /.(?:合计|总计|总数)$/u.test(nameKey(sums.name(line))));
  const whole = Math.max(0, ...totals.map((line) => sums.at(line, across)?.value ?? 0));
  const others = partsOf(sums, way, across).reduce((all, part) => all + part.value, value);
  return whole >= fewCases && others === 2 * whole;
}

/** The sum of parts without those behind one that they come to themselves: 公立 300, 医院 10 and 基层 290 are 300. */
function sumOfTop(parts: readonly Amount[]): number {
  let sum = 0;
  for (let at = 0; at < parts.length; ) {
    const { value } = parts[at] ?? { value: 0 };
    sum += value;
    at += 1 + (value < fewCases ? 0 : childrenBehind(value, parts.slice(at + 1)));
  }
  return sum;
}

/** How many of these, from the first on and at least two, come to a value; 0 for none. */
function childrenBehind(value: number, parts: readonly Amount[]): number {
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    sum += part.value;
    if (at > 0 && part.value > 0 && sum === value) return at + 1;
    if (sum >= value) return 0;
  }
  return 0;
}

/** 3 deaths are 1 and 2 of a few diseases as easily as of all. */
const fewCases = 10;

/** Lines that may be the parts of the total, each way at least two. */
function waysOf({ others, name, isMember = () => false }: Sums): readonly (readonly number[])[] {
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

function partsOf({ at }: Sums, way: readonly number[], across: number): readonly Amount[] {
  return way.flatMap((line) => at(line, across) ?? []);
}

/** More than one part is not 0. */
function isSpread(parts: readonly Amount[]): boolean {
  return parts.filter(({ value }) => value > 0).length > 1;
}

function isSum(total: Amount, parts: readonly Amount[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { half }) => all + half, total.half);
  return (
    Math.abs(sum - total.value) <= slack * (parts.some(isBroken) || isBroken(total) ? 1 : 0) + Math.abs(sum) * 1e-9
  );
}

/** Whole numbers are counted, not rounded. */
function isBroken({ half }: Amount): boolean {
  return half < halfOfOne;
}

const halfOfOne = 0.5;
