import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import { indentOf, isInLine, isMarked, standsWithin } from '../../tables/depth.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import { isFirstOfRank, rankOf } from '../../tables/reach.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { isOfSome } from '../../words/of-whom.ts';
import { named } from '../messages/figure-words.ts';
import { partOfLineBefore, partOfUnreadBefore } from '../messages/flat-messages.ts';
import type { Taken } from '../values/taken.ts';
import { type AxisLine, linesAndColumns } from './axis-lines.ts';
import { type Crossing, crossingsOf, isEqual, sumOf, type Totals, totalAt, totalsOf } from './crossings.ts';
import { isKnownPart, isNamedWhole } from './known-hosts.ts';
import { addTo, dimensionOf, isRestOfWhole } from './members-before.ts';

/**
 * Takes back the members behind a line of another division that was not read, where they are it together and not the total
 * (民营 300, 医院 200, 基层 100 of 5000), and asks about those that may be: no more than it, and not the total either.
 * So for columns, and for lines in line with the name behind 其中：. Nothing sets these apart but their numbers.
 * @returns the figures that are left
 */
export function withoutFlatParts(
  reader: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): readonly Taken[] {
  const refused = new Set<Taken>();
  const totals = totalsOf(taken);
  for (const group of linesAndColumns(reader, block, rows, taken)) {
    const earlier = new Map<string, Map<number, number>>();
    group.forEach((host, at) => {
      if (at > 0) addTo(earlier, group[at - 1]);
      if (!isHost(host)) return;
      const run = runBehind(host, group.slice(at + 1, at + 1 + mostParts), reader);
      if (isRestOfWhole(earlier, host, run, totals)) return;
      const begun = [...run.keys()].map((index) => run.slice(0, index + 1));
      const parts = isListOf(host, run, totals) ? run : begun.find((some) => isSum(host, some, totals, reader));
      for (const { use, read } of parts ?? [])
        for (const one of figuresUnder(host, read)) {
          refused.add(one);
          reader.findings.add(partOfUnreadBefore(use.text, host.use.text), [one.slot]);
        }
      // 三级, 二级, 一级 and then 基层医疗卫生机构: a division of its own before another.
      const isDivision = isHost(group[at - 1]) && !isNamedWhole(group[at - 1], run, reader);
      if (parts !== undefined || isDivision || !isPerhaps(host, run, totals, reader)) return;
      const doubtful = run.flatMap(({ read }) => figuresUnder(host, read));
      for (const { figure, slot } of doubtful)
        reader.findings.add(partOfLineBefore(named(figure), host.use.text), [slot]);
    });
  }
  return taken.filter((one) => !refused.has(one));
}

/** No division has more members. */
const mostParts = 40;

/** A line with numbers of which none was read, and that names no figures of its own, no place, time or total. */
function isHost(line: AxisLine | undefined): line is AxisLine {
  if (line === undefined) return false;
  const {
    use: { facets },
    cells,
    read,
  } = line;
  const { measure, area, year, total, derived } = facets ?? {};
  if ((measure ?? area ?? year ?? total ?? derived) !== undefined || read.size > 0) return false;
  return [...cells.values()].some((slot) => numberIn(slot) !== null);
}

/** The members of one other division right behind a line, as far in as it or as the name behind its 其中：, with figures where it has numbers. */
function runBehind(host: AxisLine, behind: readonly AxisLine[], { label }: Reader): readonly AxisLine[] {
  const [first] = behind;
  const own = first === undefined ? '' : dimensionOf(first);
  const isOne = (line: AxisLine) =>
    dimensionOf(line) === own &&
    label(line.use.text)?.measure === undefined &&
    (indentOf(line.use) === indentOf(host.use) || isInLine(line.use, host.use)) &&
    !isMarked(line.use) &&
    !standsWithin(line.use, host.use) &&
    !isKindOf(line.use, host.use) &&
    figuresUnder(host, line.read).length > 0;
  if (own === '' || own === dimensionOf(host)) return [];
  const end = behind.findIndex((line) => !isOne(line));
  return end < 0 ? behind : behind.slice(0, end);
}

/** 三级医院 below 医院: what is divided so is of hospitals only. */
function isKindOf({ facets }: LabelUse, { text }: LabelUse): boolean {
  const name = nameKey(text);
  return facets?.members?.some((member) => nameKey(member.name).endsWith(name)) === true;
}

function figuresUnder(host: AxisLine, read: AxisLine['read']): readonly Taken[] {
  return [...read].flatMap(([at, one]) => (numberIn(host.cells.get(at)) === null ? [] : [one]));
}

function isSum(host: AxisLine, parts: readonly AxisLine[], totals: Totals, reader: Reader): boolean {
  const crossings = crossingsOf(host, parts);
  return (
    crossings.length > 0 &&
    crossings.every(({ at, number, numbers }) => {
      const total = totalAt(parts, at, totals);
      const isKnown = total !== null || host.use.facets !== null || isKnownPart(host, parts, reader);
      const isSpread = numbers.filter((each) => each > 0).length > 1;
      return isKnown && isSpread && isEqual(sumOf(numbers), number) && !isEqual(sumOf(numbers), total);
    })
  );
}

/** ①医院, ②基层医疗卫生机构 below 民营, which has no number: a list of its own, where they are not the total. */
function isListOf(host: AxisLine, run: readonly AxisLine[], totals: Totals): boolean {
  const rankIn = ({ use }: AxisLine) => rankOf(use.text);
  const [first] = run;
  if (first === undefined || rankIn(host) >= 0 || rankIn(first) < 0 || !isFirstOfRank(first.use.text)) return false;
  const isOther = ({ at, numbers }: Crossing) => {
    const total = totalAt(run, at, totals);
    return (total !== null || host.use.facets !== null) && !isEqual(sumOf(numbers), total);
  };
  return run.every((line) => rankIn(line) === rankIn(first)) && crossingsOf(host, run).every(isOther);
}

/** More than their total, or the total itself, are no parts of a line; of an unknown one it is asked already what it is. */
function isPerhaps(host: AxisLine, run: readonly AxisLine[], totals: Totals, reader: Reader): boolean {
  const crossings = crossingsOf(host, run);
  const isLess = ({ at, number, numbers }: (typeof crossings)[number]) =>
    sumOf(numbers) <= number && !isEqual(sumOf(numbers), totalAt(run, at, totals));
  const { text, facets } = host.use;
  const [first] = run.flatMap(({ read }) => [...read.values()]);
  // 30-69岁 before 恶性肿瘤, 医保 before 三级医院.
  const isOther = first !== undefined && isOfSome(text, first.figure.measure, reader.dictionary);
  const isSetIn = run.every(({ use }) => isInLine(use, host.use));
  const isDivided =
    isSetIn ||
    (facets === null ? isOther || isKnownPart(host, run, reader) : facets.members !== undefined || run.length > 1);
  return isDivided && crossings.length > 0 && crossings.every(isLess);
}
