import { isQuarter } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { indentOf, isMarked, standsWithin } from './depth.ts';
import { beginsDivision, isAgeDivision, isDivision } from './division-lines.ts';
import type { BodyLine } from './draft.ts';
import { asEventBelow, mostParts } from './events-below.ts';
import { withHeadedName } from './headed-names.ts';
import type { LabelUse, Path } from './label-use.ts';
import { asMemberOf } from './member-parts.ts';
import { isAge, isOfAnother, isOfLiving, partsFrom, populationsIn } from './parted.ts';
import { asPartOf } from './parts-of-measure.ts';
import type { Table } from './table.ts';

/** Lines that name a part of the measure of a line above them, under the same heading, or a measure together with that heading. */
export function withParts(
  paths: readonly Path[],
  lines: readonly BodyLine[],
  table: Table,
  grid: Grid,
  dictionary: Dictionary,
): readonly Path[] {
  const names = (row: number, isOne: (text: string) => boolean) =>
    grid.rows[row]?.some(({ text }) => isOne(text)) === true;
  const headings = table.body.filter(({ section }) => section).map(({ row }) => row);
  const divisions = new Set(headings.filter((row) => names(row, isDivision)));
  const sections = headings.filter((row) => !divisions.has(row));
  const ages = new Set(headings.filter((row) => names(row, isAgeDivision)));
  let host: LabelUse | undefined;
  /** The heading of the lines, until a name that it and they do not explain: 规范管理人数 behind 冠心病 is not of 高血压. */
  let heading: LabelUse | undefined;
  // What is divided by age is what the lines above divide otherwise: 常住人口, 按城乡分：城镇, 乡村, 按年龄分：0—14岁.
  let divided: LabelUse | undefined;
  const populations = populationsIn(paths);
  let isInList = false;
  // A name that is none among the parts of the measure: what stands within it is of that.
  let strange: LabelUse | undefined;
  // An age between the measure and a name that is none: 65岁及以上 before 规范管理人数.
  let aged = false;
  let from = 0;
  let start = 0;
  return paths.map((path, index) => {
    const leaf = path.at(-1);
    const row = lines[index]?.row ?? 0;
    while (sections[from] !== undefined && (sections[from] ?? 0) < row) {
      heading = headingIn(grid.rows[sections[from] ?? 0] ?? []);
      from += 1;
      start = index;
      host = undefined;
      divided = undefined;
    }
    if (leaf === undefined) return path;
    if (divisions.has(row - 1) || beginsDivision(leaf.slot.text)) divided ??= host;
    const isByAge = ages.has(row - 1) || isAgeDivision(leaf.slot.text);
    if (isByAge && divided !== undefined) host = divided;
    if (leaf.facets?.measure !== undefined) {
      host = leaf;
      divided = undefined;
      isInList = false;
      aged = false;
      strange = undefined;
    } else if (leaf.facets?.ignored !== undefined) host = undefined;
    if (divisions.has(row - 1) || beginsDivision(leaf.slot.text) || isByAge) strange = undefined;
    const own = strange !== undefined && standsWithin(leaf, strange) ? undefined : host;
    const event = asEventBelow(paths.slice(Math.max(start, index - mostParts), index), leaf, dictionary);
    const isBehindAge = aged && !isInList && !isAge(leaf);
    const whole = event === leaf && !isBehindAge ? asPartOf(own, leaf, dictionary, strange === undefined) : event;
    const named = whole === leaf && !isBehindAge ? asMemberOf(own, leaf, dictionary) : whole;
    const isOther = isOfAnother(host, named, populations) || isOfLiving(host, leaf, isInList);
    const below = event === leaf && isOther ? leaf : named;
    const part =
      below === leaf && heading !== undefined ? (withHeadedName([heading, leaf], dictionary)[1] ?? leaf) : below;
    if (part === leaf && (isAge(leaf) || partsFrom(leaf, leaf, isInList, dictionary))) heading = undefined;
    isInList ||= isMarked(leaf);
    aged ||= part.facets === null && isAge(leaf) && (host === undefined || indentOf(leaf) <= indentOf(host));
    if (host !== undefined && part === leaf && partsFrom(host, leaf, isInList, dictionary)) host = undefined;
    if (part === leaf && !isAge(leaf) && (leaf.facets?.measure ?? leaf.facets?.ignored) === undefined) strange = leaf;
    // 65岁及以上 behind 望京街道 may be of the street.
    if (part.facets === null && isQuarter(leaf.text)) host = undefined;
    return [...path.slice(0, -1), part];
  });
}

/** The one text of a heading of lines, as a name. */
function headingIn(row: readonly Slot[]): LabelUse | undefined {
  const slot = row.find(({ kind }) => kind === 'text');
  const use = slot === undefined ? undefined : { text: slot.text, facets: null, slot };
  return use === undefined || isMarked(use) ? undefined : use;
}
