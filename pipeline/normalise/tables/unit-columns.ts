import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import { isEstablishment } from '../places/providers.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LabelUse } from './label-use.ts';

/**
 * 单位 over no units: in the corner of a row of units, over years, or over who reports.
 * @param labelled a column before it names the lines
 */
export function isNames(
  path: readonly LabelUse[],
  texts: readonly Slot[],
  label: LabelReader,
  labelled: boolean,
): boolean {
  if (path.some(({ facets }) => facets?.layout === '标签' || facets?.layout === '年份栏')) return true;
  return (
    (texts.length > 0 && texts.every(({ text }) => label(text)?.year !== undefined)) ||
    areBodies(texts, label, labelled)
  );
}

/** Whether a column holds nothing but units. */
export function areUnits(texts: readonly Slot[], label: LabelReader): boolean {
  return texts.every((slot) => isOnlyUnits(label(slot.text)));
}

/**
 * 单位 over names of districts, kinds of institutions or a total: who reports, not what is counted. So are different names of
 * any kind (鼓楼, 果园) where nothing else names the lines.
 */
function areBodies(texts: readonly Slot[], label: LabelReader, labelled: boolean): boolean {
  const areDifferent = texts.length > 2 && new Set(texts.map(({ text }) => text)).size === texts.length;
  const isBody = ({ text }: Slot) => {
    const facets = label(text);
    return facets === null
      ? isEstablishment(text) || (!labelled && areDifferent && /^[\u4e00-\u9fff]{2,}/u.test(text.trim()))
      : facets.units === undefined && (facets.area ?? facets.members ?? facets.total) !== undefined;
  };
  return texts.length > 0 && texts.every(isBody);
}
