import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';

/** Whether a name is that of a total: 合计, 全市, and 全区 or the area's own name where no other area stands beside it. */
export function totalIn(uses: readonly LabelUse[], { dictionary, place }: Reader): (use: LabelUse) => boolean {
  const { area } = place.folder;
  const isOwn = ({ facets }: LabelUse) => typeof facets?.area === 'object' || facets?.area === area;
  const isAlone = uses.every((use) => use.facets?.total !== 'all' && (use.facets?.area === undefined || isOwn(use)));
  return (use) =>
    use.facets?.total === 'all' ||
    (use.facets?.area !== undefined && use.facets.area === dictionary.reference) ||
    (isAlone && isOwn(use) && use.facets?.measure === undefined);
}
