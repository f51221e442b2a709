import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

/** 分子, 分母; 应管理数, 实管理数: what a ratio is computed from. */
const part = /^分[子母](?:数|\(.*\)|$)|^[应实].{0,8}数(?:\(.*\))?$/u;

/**
 * The label of a number that a ratio is computed from, on the line of the ratio: 分子 and 分母 with the measure that the register
 * says these are; without one where the ways of the ratio have several, where the label says a unit, and for a count (例数)
 * beside a ratio. Undefined where no such labels cross.
 */
export function partOfRatio(path: Path): LabelUse | undefined {
  const ratio = path.find(({ facets }) => facets?.derived?.some(({ kind }) => kind === '比率') === true);
  if (ratio === undefined) return undefined;
  const count = path.find(({ facets }) => facets?.layout === '数值' && facets.units !== undefined);
  if (count !== undefined) return { ...count, facets: null };
  const use = path.find(({ facets, text }) => facets === null && part.test(nameKey(text)));
  const [, which] = /^分([子母])数?$/u.exec(nameKey(use?.text ?? '')) ?? [];
  if (use === undefined || which === undefined) return use;
  const ways = ratio.facets?.derived ?? [];
  const plain = ways.every((way) =>
    which === '子' ? way.numeratorBreakdown === '' : way.denominatorBreakdown === '' && way.denominatorYear === '',
  );
  const [measure, ...others] = new Set(ways.map((way) => (which === '子' ? way.numerator : way.denominator)));
  const isKnown = plain && others.length === 0 && measure !== null && measure !== undefined;
  return isKnown ? { ...use, text: `${ratio.text}｜${use.text}`, facets: { measure } } : use;
}

/** The labels of an axis as those of a part of the ratio, not of the ratio itself. */
export function withoutRatio(uses: Path, found: LabelUse | undefined): Path {
  if (found === undefined) return uses;
  return uses.flatMap((use) => (use.slot === found.slot ? found : use.facets?.derived === undefined ? use : []));
}
