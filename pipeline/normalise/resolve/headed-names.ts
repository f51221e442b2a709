import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/**
 * The labels of an axis with the lowest, which nothing knows, as the measure whose whole name the heading above it and it make
 * together, where the heading ends on a word that the label has again: 规范管理人数 under 严重精神障碍患者管理. A heading with
 * any word that the name lacks (65岁及以上高血压患者管理) leaves the label unknown. The heading stays.
 */
export function withHeadedName(path: Path, dictionary: Dictionary): Path {
  const [head, leaf, ...lower] = path;
  if (head === undefined || leaf === undefined || lower.length > 0) return path;
  if (leaf.facets !== null || !isHeading(head)) return path;
  const [heading, label] = [head, leaf].map(({ text }) => nameForms(nameKey(text)).at(-1) ?? '');
  const { name, units } = nameAndUnits(label ?? '', dictionary.units);
  const measure = beginnings(heading ?? '', name).flatMap(
    (start) => dictionary.measureNames.get(start + name) ?? [],
  )[0];
  if (measure === undefined) return path;
  return [head, { ...leaf, facets: { measure, alias: true, ...(units === null ? {} : { units }) } }];
}

function isHeading({ facets }: LabelUse): boolean {
  return facets === null || facets.layout === '分组';
}

/** A heading, and what it is without a word at its end that the label has again. */
function beginnings(heading: string, label: string): readonly string[] {
  const ends = [...heading].flatMap((_, at) => (at > 1 && at < heading.length - 1 ? [at] : []));
  return [heading, ...ends.filter((at) => label.includes(heading.slice(at))).map((at) => heading.slice(0, at))];
}
