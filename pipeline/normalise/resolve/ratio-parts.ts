import type { Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

/** 应管理数, 实管理数: what a ratio is computed from. */
const part = /^[应实].{0,8}数(?:\(.*\))?$/u;

/**
 * Whether the labels of a cell are those of a ratio and of a number that it is computed from: 实管理数, 例数 beside it. 分子 and
 * 分母 are none: they say neither what they count nor in which unit, and are kept with the ratio as what is not read.
 */
export function isPartOfRatio(path: Path): boolean {
  const isRatio = path.some(({ facets }) => facets?.derived?.some(({ kind }) => kind === '比率') === true);
  const isCount = path.some(({ facets }) => facets?.layout === '数值' && facets.units !== undefined);
  return isRatio && (isCount || path.some(({ facets, text }) => facets === null && part.test(nameKey(text))));
}
