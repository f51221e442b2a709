import { isProvider } from '../../places/providers.ts';
import { numberIn } from '../../sheet/grid.ts';
import { spotKey } from '../../sheet/spots.ts';
import type { Block } from '../../tables/blocks.ts';
import { indentOf, isInLine, isMarked, isNumberedBelow, standsWithin } from '../../tables/depth.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import { isFirstOfRank, rankOf } from '../../tables/reach.ts';
import type { Reader } from '../../tables/reader.ts';
import { partOfLineBefore } from '../messages/flat-messages.ts';
import type { Taken } from '../values/taken.ts';
import { type AxisLine, columnsIn, linesOf } from './axis-lines.ts';
import { isMember, isNarrowedBy } from './led-measures.ts';
import { countsPeople, isGroup, isHost, isOfStaff } from './list-hosts.ts';

/**
 * Asks about measures right behind a line that keeps them to a part, where nothing but their place tells whether they are
 * of it: 活产数 behind a 流动人口 that opens its list, and what counts an age behind 户籍人口 before 常住人口 has been named. What is
 * more than the line is not of it, nor what follows. The figures are read; what is asked about already is passed over.
 */
export function askAboutLedLists(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  let asked: ReadonlySet<number> | null = null;
  const ask = (host: AxisLine, of: readonly Taken[]) => {
    if (of.length === 0) return;
    asked ??= new Set(reader.findings.spots().map(({ row, column }) => spotKey(row, column)));
    for (const { figure, slot } of of)
      if (!asked.has(spotKey(slot.row, slot.column)))
        reader.findings.add(partOfLineBefore(figure.measure.name, host.use.text), [slot]);
  };
  const lines = linesOf(reader, block, rows, taken);
  const columns = columnsIn(reader, block, taken);
  for (const group of lines) askBehindOpening(reader, group, ask);
  // A column of hospitals before others tells how many there are.
  for (const group of columns)
    if (group.slice(0, 1).some(({ use }) => countsPeople(use))) askBehindOpening(reader, group, ask);
  if (reader.table.said.titles.some((title) => /常住/u.test(title))) return;
  for (const group of [...lines, ...columns]) askBehindRegistered(group, ask);
}

type Ask = (host: AxisLine, figures: readonly Taken[]) => void;

/** 流动人口 60000, 活产数 510, 产妇数 508. */
function askBehindOpening(reader: Reader, group: readonly AxisLine[], ask: Ask): void {
  const numbered = group.filter(({ cells }) => [...cells.values()].some((slot) => numberIn(slot) !== null));
  let host: AxisLine | null = null;
  /** Lines of a lower rank, or without one, stand behind the host. */
  let hasLines = false;
  // 二、床位数 behind 一、机构数 ends what stands between them: 三级医院.
  const ranks = new Set<number>();
  for (const [index, line] of numbered.entries()) {
    const rank = rankOf(line.use.text);
    // 1. behind it is the first of its own.
    if (host !== null && isFirstOfRank(line.use.text)) ranks.delete(rank);
    const isNext = ranks.has(rank);
    const hadHost = host !== null;
    const over = host === null ? -1 : rankOf(host.use.text);
    // So does 二、人口 what stands behind （一）三级医院, and （二）, too, where （一） has lines of its own.
    const isOuter = rank >= 0 && (rank < over || (rank === over && hasLines));
    if (host !== null && (over < 0 ? isNext : isOuter)) host = null;
    hasLines = host !== null && (hasLines || rank !== over);
    if (host === null && rank >= 0) ranks.add(rank);
    const next = numbered[index + 1];
    // （一）公立医院 with 1. behind it, 其中：公立医院.
    const heads = next !== undefined && isNumberedBelow(next.use, line.use);
    const opens = index === 0 || hadHost || isMember(line.use) || heads || (isMarked(line.use) && isOfStaff(line.use));
    const isOver = isHost(line) || (heads && isGroup(line.use));
    if (isOver && opens && next !== undefined && (heads || next.read.size > 0)) {
      const before = numbered[index - 1];
      host = before === host || !isBehindAnother(line, before) ? line : null;
      hasLines = false;
      continue;
    }
    if (host === null || line.read.size === 0) continue;
    const { use } = host;
    const isOfMarked = isMarked(use) && !isMember(use);
    if (isMore(line, host) || (isOfMarked && !isNoMore(line, host))) host = null;
    else if (isBeside(line.use, use))
      ask(
        { ...line, use },
        [...line.read.values()].filter(({ figure }) => isNarrowedBy(figure.measure, line.use, use, reader)),
      );
  }
}

/** 二级医院 behind 三级医院: a list of groups; （一）公立医院 stands within 卫生人员. */
function isBehindAnother(line: AxisLine, before: AxisLine | undefined): boolean {
  return before !== undefined && isHost(before) && !standsWithin(line.use, before.use);
}

/** 年末户籍人口 441000, 0—6岁儿童数 19000, 65岁及以上老年人数 88000, 常住人口 500000. */
function askBehindRegistered(group: readonly AxisLine[], ask: Ask): void {
  let host: AxisLine | null = null;
  for (const line of group) {
    const { text, facets } = line.use;
    const names = `${text}${facets?.measure !== undefined && !/岁/u.test(text) ? facets.measure.name : ''}`;
    if (/常住/u.test(names)) return;
    if (/(?<!非)户籍/u.test(names)) host = facets?.measure?.name.endsWith('人口') && line.read.size > 0 ? line : host;
    else if (host !== null && isMore(line, host)) return;
    else if (host !== null && /岁/u.test(text) && isBeside(line.use, host.use))
      ask(
        { ...line, use: host.use },
        [...line.read.values()].filter(({ figure }) => !figure.measure.flow),
      );
  }
}

/** What is set in or marked below another is asked about as such; numbers alone (1. below （一）) do not tell more than the place. */
function isBeside(line: LabelUse, host: LabelUse): boolean {
  const isLevel = isMarked(host) ? indentOf(line) === indentOf(host) : indentOf(line) <= indentOf(host);
  const isNumbered = rankOf(host.text) >= 0 && indentOf(line) === indentOf(host);
  // 其中：公立医院, and 其中：注册护士数 behind it: the one is of the other, or both of what stands above.
  if (isMarked(host) && isOfStaff(host) && (isMarked(line) ? isLevel : isInLine(line, host))) return true;
  return !isMarked(line) && isLevel && (isNumbered || !standsWithin(line, host));
}

/** Whether a line counts people, and not more than the line before has. */
function isNoMore({ read }: AxisLine, { cells }: AxisLine): boolean {
  return [...read].every(([at, { figure, slot }]) => {
    const [over, printed] = [numberIn(cells.get(at)), numberIn(slot)];
    return figure.measure.unit === '人' && over !== null && printed !== null && printed <= over;
  });
}

/** Whether some people of a line are more than those of the one before, which can be told of people only. */
function isMore({ read }: AxisLine, host: AxisLine): boolean {
  if ([...host.read.values()].some(({ figure }) => figure.measure.unit !== '人')) return false;
  if (isProvider(host.use.text) || /(?:机构|单位|医院|中心|[院所站室])数?$/u.test(host.use.text.trim())) return false;
  return [...read].some(([at, { figure, slot }]) => {
    const [over, printed] = [numberIn(host.cells.get(at)), numberIn(slot)];
    return figure.measure.unit === '人' && over !== null && printed !== null && printed > over;
  });
}
