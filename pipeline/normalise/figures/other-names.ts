import { isEstablishment } from '../places/providers.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { isRest } from '../resolve/resolution.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import { isBatch } from '../years/part-label.ts';

/** The labels of the lines; 三级 behind the name of a hospital is no part of what has no such parts. */
export function namesIn(rows: RowPaths, measures: readonly Measure[]): readonly LabelUse[] {
  const isPart = ({ facets }: LabelUse) =>
    facets?.members?.some(({ dimension }) => measures.some(({ dimensions }) => dimensions.includes(dimension)));
  return [...rows.values()].flatMap((path) => {
    const name = path.findIndex(({ facets }) => facets === null);
    return path.filter((use, at) => name < 0 || at <= name || use.facets?.members === undefined || isPart(use));
  });
}

/**
 * A name that no register knows beside which a total is not the area's: an establishment or a batch where no name is a
 * known part, or any name beside one that is an area.
 */
export function othersIn(uses: readonly LabelUse[]): string {
  if (uses.some((use) => use.facets?.members !== undefined && !isRest(use))) return '';
  const areas = uses.some(({ facets }) => typeof facets?.area === 'string');
  const isOther = ({ text }: LabelUse) => areas || isEstablishment(text) || isBatch(text);
  return uses.find((use) => use.facets === null && isOther(use))?.text ?? '';
}
