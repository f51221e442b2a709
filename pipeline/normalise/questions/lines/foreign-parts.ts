import type { Taken } from '../../figures/values/taken.ts';
import type { Block } from '../../tables/blocks.ts';
import { indentOf, isInLine, isMarked } from '../../tables/depth.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { foreignPart } from '../messages/contradiction-messages.ts';

/**
 * Asks about lines and columns after 其中 that name a measure which is not known as a part of the one before: 其中：公共卫生医师数
 * below 疾控人员数 may be those of the centre only, or all of the district's. So are lines that are set in below another
 * measure and name theirs by an alias: 65岁及以上老年人数 within 户籍人口; or residents below the registered, who may be both.
 * The figures are read.
 */
export function askAboutForeignParts(
  { table, findings, dictionary }: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const lines = table.body.map(({ row, section }) => [row, section ? undefined : rows.get(row)?.at(-1)] as const);
  const columns = block.values.map(({ index, path }) => [index, path.at(-1)] as const);
  const [overLines, overColumns] = [hostsOf(lines), hostsOf(columns)];
  const numbers = new Map(taken.map(({ slot, observation }) => [`${slot.row},${slot.column}`, observation?.value]));
  const parts = taken.flatMap(({ slot, figure: { measure }, observation }) => {
    if (observation?.value == null) return [];
    const value = observation.value;
    const column = columns.find(([index]) => index === slot.column)?.[1];
    const [line, over] = [overLines.get(slot.row), overColumns.get(slot.column)];
    const places = [
      { use: rows.get(slot.row)?.at(-1), host: line, at: `${line?.slot.row},${slot.column}` },
      { use: column, host: over, at: `${slot.row},${over?.slot.column}` },
    ];
    return places.flatMap(({ use, host, at }) => {
      // What is more than another is no part of it.
      if (value > (numbers.get(at) ?? Number.POSITIVE_INFINITY)) return [];
      const whole = host?.facets?.measure;
      if (use?.facets?.measure !== measure || whole === undefined || whole === measure) return [];
      const isPart = whole.unit !== measure.unit || dictionary.parts.get(whole.name)?.has(measure.name) === true;
      const loose = use.facets.alias === true || isOfBoth(use.text, host?.text ?? '');
      return isPart ? [] : [{ slot, measure, host, whole, marked: isMarked(use), loose }];
    });
  });
  // What stands beside one that is asked about is as doubtful.
  const doubtful = new Set(parts.flatMap(({ host, marked, loose }) => (marked || loose ? [host] : [])));
  for (const { slot, measure, host, whole, marked } of parts)
    if (doubtful.has(host)) findings.add(foreignPart(measure.name, whole.name, marked ? 'marked' : 'set in'), [slot]);
}

/** 65岁及以上常住人口 below 户籍人口. */
function isOfBoth(name: string, host: string): boolean {
  return /常住/u.test(name) && /(?<!非)户籍/u.test(host) && !/常住/u.test(host);
}

/** What each line or column stands under: the last one before it that is neither marked as a part nor set in as deep. */
function hostsOf(
  labels: readonly (readonly [place: number, use: LabelUse | undefined])[],
): ReadonlyMap<number, LabelUse> {
  const found = new Map<number, LabelUse>();
  let open: readonly LabelUse[] = [];
  for (const [place, use] of labels) {
    if (use === undefined) {
      open = [];
      continue;
    }
    const depth = indentOf(use);
    open = open.filter(
      (host) =>
        (indentOf(host) < depth && !isInLine(use, host)) ||
        (isMarked(use) && indentOf(host) === depth && !isMarked(host)),
    );
    const host = open.at(-1);
    if (host !== undefined) found.set(place, host);
    open = [...open, use];
  }
  return found;
}
