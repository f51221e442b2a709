import type { Context } from '../../around/context.ts';
import { isQuarter } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { areaOf } from '../../resolve/placing.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import { isOfArea, isOfFolder } from './listed-lines.ts';

/** 密云 among 溪翁庄 and 穆家峪: the one short name of an area among names that no register knows may be that of a town. */
export function shortNames(uses: readonly LabelUse[], along: 'row' | 'column'): readonly LabelUse[] {
  const placed = uses.filter(({ facets }) => typeof facets?.area === 'string' && facets.measure === undefined);
  const isOne = new Set(placed.map(({ facets }) => facets?.area)).size === 1;
  const isShort = placed.every(({ text }) => !/[市区县](?:合计|总计)?$/u.test(nameKey(text)));
  const lines = new Set(placed.map(({ slot }) => slot[along]));
  const isAmong = uses.some(
    ({ facets, text, slot }) =>
      facets === null && lines.has(slot[along]) && /^[\u4e00-\u9fa5]{2,4}$/u.test(nameKey(text)),
  );
  return isOne && isShort && isAmong ? placed : [];
}

/** All streets and towns beside a total, under a title that names the area: it is the area's, if it is their sum. */
export function areQuartersOf(uses: readonly LabelUse[], context: Context, area: string): boolean {
  const names = uses.filter(({ facets }) => facets === null);
  const totals = new Set(uses.filter(({ facets }) => facets?.total === 'all').map(({ text }) => nameKey(text)));
  return (
    totals.size < 2 &&
    (isOfArea(context, area) || isOfFolder(context, uses)) &&
    names.length > 2 &&
    names.every(({ text }) => isQuarter(text) || /地区$/u.test(nameKey(text)))
  );
}

/** As many areas, ours among them, are all areas. */
const fewAreas = 3;

/** 合计 beside several areas, ours among them: nobody needs the total of all of them. */
export function totalsOfAreas(uses: readonly LabelUse[], area: string): readonly LabelUse[] {
  const named = new Set(uses.flatMap((use) => areaOf(use, area)));
  const totals = uses.filter(({ facets }) => facets?.total === 'all' && facets.area === undefined);
  return named.has(area) && named.size >= fewAreas ? totals : [];
}

/** 全市 alone beside columns without a place, under a title that names the area: they are the area's. */
export function isOnlyCity(
  placed: readonly LabelUse[],
  { areas }: Context,
  area: string,
  { reference }: Dictionary,
): boolean {
  return placed.length > 0 && areas.includes(area) && placed.every((use) => areaOf(use, area)[0] === reference);
}
