import { isQuarter } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid } from '../sheet/grid.ts';
import { indentOf, isMarked } from './depth.ts';
import { beginsDivision, isAgeDivision, isDivision } from './division-lines.ts';
import type { BodyLine } from './draft.ts';
import { asEventBelow, mostParts } from './events-below.ts';
import type { LabelUse, Path } from './label-use.ts';
import { isAge, isOfAnother, isOfLiving, partsFrom, populationsIn } from './parted.ts';
import { asPartOf } from './parts-of-measure.ts';
import type { Table } from './tables.ts';

/** Lines that name a part of the measure of a line above them, under the same heading. */
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
  // What is divided by age is what the lines above divide otherwise: 常住人口, 按城乡分：城镇, 乡村, 按年龄分：0—14岁.
  let divided: LabelUse | undefined;
  const populations = populationsIn(paths);
  let isInList = false;
  // An age between the measure and a name that is none: 65岁及以上 before 规范管理人数.
  let aged = false;
  let from = 0;
  let start = 0;
  return paths.map((path, index) => {
    const leaf = path.at(-1);
    const row = lines[index]?.row ?? 0;
    while (sections[from] !== undefined && (sections[from] ?? 0) < row) {
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
    } else if (leaf.facets?.ignored !== undefined) host = undefined;
    const event = asEventBelow(paths.slice(Math.max(start, index - mostParts), index), leaf, dictionary);
    const isBehindAge = aged && !isInList && !isAge(leaf);
    const named = event === leaf && !isBehindAge ? asPartOf(host, leaf, dictionary) : event;
    const isOther = isOfAnother(host, named, populations) || isOfLiving(host, leaf, isInList);
    const part = event === leaf && isOther ? leaf : named;
    isInList ||= isMarked(leaf);
    aged ||= part.facets === null && isAge(leaf) && (host === undefined || indentOf(leaf) <= indentOf(host));
    if (host !== undefined && part === leaf && partsFrom(host, leaf, isInList, dictionary)) host = undefined;
    // 65岁及以上 behind 望京街道 may be of the street.
    if (part.facets === null && isQuarter(leaf.text)) host = undefined;
    return [...path.slice(0, -1), part];
  });
}
