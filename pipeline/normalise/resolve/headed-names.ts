import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { measuresEnding } from '../words/names-ending.ts';

/**
 * The labels of an axis with the lowest, which nothing knows, as the one measure whose name it ends and whose beginning the
 * heading above it has: 规范管理人数 under 严重精神障碍患者管理. The heading stays, so that words of it that narrow are still seen.
 */
export function withHeadedName(path: Path, dictionary: Dictionary): Path {
  const leaf = path.at(-1);
  const heads = path.slice(0, -1);
  if (leaf === undefined || leaf.facets !== null || !heads.every(isHeading)) return path;
  const { name, units } = nameAndUnits(nameForms(nameKey(leaf.text)).at(-1) ?? '', dictionary.units);
  const keys = heads.map(({ text }) => nameKey(text));
  const [measure, ...others] = new Set(measuresEnding(name, false, keys, dictionary));
  if (measure === undefined || others.length > 0) return path;
  return [...heads, { ...leaf, facets: { measure, alias: true, ...(units === null ? {} : { units }) } }];
}

function isHeading({ facets }: LabelUse): boolean {
  return facets === null || facets.layout === '分组';
}
