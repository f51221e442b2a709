import type { Column } from '../../tables/columns.ts';
import type { BodyLine } from '../../tables/draft.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/** Lines between two headings of lines. */
export function segments(body: readonly BodyLine[]): readonly (readonly number[])[] {
  const found: number[][] = [[]];
  for (const { row, section } of body) {
    if (section) found.push([]);
    else found.at(-1)?.push(row);
  }
  return found;
}

/** Subtotals, each with the lines between it and the one before, or behind it where those `adds` up. */
export function subtotalsIn(
  lines: readonly number[],
  name: (line: number) => string,
  adds: (sub: number, others: readonly number[]) => boolean,
) {
  const found: { readonly sub: number; readonly others: readonly number[] }[] = [];
  let others: number[] = [];
  for (const line of lines) {
    if (!/^小计|小计$/u.test(name(line).trim())) others.push(line);
    else {
      found.push({ sub: line, others });
      others = [];
    }
  }
  const behind = found.map(({ sub }, at) => ({ sub, others: found[at + 1]?.others ?? others }));
  const addUp = (all: typeof found) => all.some((each) => each.others.length > 1 && adds(each.sub, each.others));
  return !addUp(found) && addUp(behind) ? behind : found;
}

/** Lines of measures or of years are no parts of one figure. */
export function isNoPart({ facets }: LabelUse): boolean {
  return facets?.measure !== undefined || facets?.year !== undefined;
}

/** 性别比 beside 男 and 女. */
export function isRatio({ facets, text }: LabelUse): boolean {
  return facets?.derived !== undefined || /[率比]$/u.test(nameKey(text));
}

/** The columns next to a total under the same headings, as far as they name no measure, year or total. */
export function besides(
  column: Column,
  columns: readonly Column[],
  isTotal: (use: LabelUse) => boolean,
): readonly number[] {
  const over = (one: Column) =>
    one.path
      .slice(0, -1)
      .map(({ slot }) => slot.anchor)
      .join();
  const isPart = (one: Column) =>
    one.path.length > 0 &&
    over(one) === over(column) &&
    !isTotal(one.path.at(-1) as LabelUse) &&
    !one.path.slice(-1).some((use) => isNoPart(use) || isRatio(use) || compared.test(use.text));
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

/** What is printed beside a figure to compare it with: 全市平均, 全市排名. */
const compared = /全[市国省]|平均|排[名位序]|[名位]次/u;
