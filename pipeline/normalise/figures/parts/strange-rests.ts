import { isRest } from '../../resolve/resolution.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import { indentOf, isMarked } from '../../tables/depth.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import type { Table } from '../../tables/table.ts';
import { nameKey } from '../../text/name-key.ts';

/**
 * The labels 其他 by themselves that stand behind names of another division (门诊, 急诊, 其他; 职工医保, 居民医保, 其他): what is left of
 * those.
 */
export function strangeRests(
  rows: RowPaths,
  columns: readonly Column[],
  { headers }: Table,
  grid: Grid,
): ReadonlySet<LabelUse> {
  const isHeaded = ({ slot, facets }: LabelUse) =>
    facets?.members?.some(({ dimension }) =>
      headers.some((row) => nameKey(grid.rows[row]?.[slot.column]?.text ?? '').endsWith(nameKey(dimension))),
    ) === true;
  const lines = [...rows.values()];
  const upright = columns.map(({ path }) => path);
  return new Set([
    ...restsOf(lines, ({ slot }) => slot.column).filter((rest) => !isHeaded(rest)),
    ...restsOf(upright, ({ slot }) => slot.row),
  ]);
}

/** The rests of one axis; `level` tells which labels of its paths stand beside each other. */
function restsOf(paths: readonly Path[], level: (use: LabelUse) => number): readonly LabelUse[] {
  return paths.flatMap((path, at) => {
    const rest = path.find((use) => isRest(use) && /^其[他它]$/u.test(nameKey(use.text)));
    if (rest === undefined) return [];
    const before = paths
      .slice(0, at)
      .reverse()
      .flatMap((other) => other.find((use) => level(use) === level(rest)) ?? other.at(-1) ?? [])
      .find((use) => use.slot.anchor !== rest.slot.anchor && isNamed(use, rest));
    return before === undefined || !isOfAnother(before, rest) ? [] : [rest];
  });
}

const rate = /[率比]|[%‰]/u;

/** Whether a label stands beside 其他 as a name: no part of the one before it, no rate, no further 其他. */
function isNamed(use: LabelUse, rest: LabelUse): boolean {
  const { text, facets, slot } = use;
  if (isMarked(use) || indentOf(use) > indentOf(rest)) return false;
  if (facets === null) return true;
  return (
    facets.derived === undefined &&
    !(facets.ignored !== undefined && rate.test(text)) &&
    !isRest({ text, facets, slot })
  );
}

/** Whether a name is neither one of the division of 其他 nor one over it: a measure, a place, a year, a total. */
function isOfAnother({ facets }: LabelUse, rest: LabelUse): boolean {
  if (facets === null || facets.ignored !== undefined) return true;
  const { members, measure, area, year, total, told } = facets;
  if (members === undefined || (measure ?? area ?? year ?? total ?? told) !== undefined) return false;
  return !members.some(({ dimension }) => rest.facets?.members?.some((own) => own.dimension === dimension));
}
