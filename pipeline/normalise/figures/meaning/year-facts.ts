import type { Measure } from '../../registers/vocabulary.ts';
import type { YearAxes } from '../../resolve/axes.ts';
import { isEntire } from '../../resolve/whole-periods.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { isPartOfYear } from '../../years/part-label.ts';

/** What the labels of the lines and of the columns of a block say of years, together. */
export function yearFacts(rowUses: readonly LabelUse[], columnUses: readonly LabelUse[]): YearAxes {
  const uses = [...rowUses, ...columnUses];
  // 2030年目标值 is not read, whatever stands beside it.
  const pureYear = ({ facets }: LabelUse) =>
    facets?.year !== undefined && facets.measure === undefined && facets.ignored === undefined;
  const years = uses.filter(pureYear);
  const hasMeasure = (use: LabelUse) => use.facets?.measure !== undefined;
  return {
    // （上年同期） below each measure is beside lines of this year, which say no year.
    rowYear: rowUses.some((use) => pureYear(use) && !(use.facets?.year === 'previous' && rowUses.some(hasMeasure))),
    columnYear: columnUses.some(pureYear),
    onlyNow: isOnlyNow(columnUses),
    bothYears: (['current', 'previous'] as const).every((year) =>
      columnUses.some(({ facets }) => facets?.year === year),
    ),
    before: measuresBefore(uses),
    onlyBefore: years.length > 0 && years.every(({ facets }) => facets?.year === 'previous'),
    entire: uses.some(isEntire),
    parts: uses.some((use) => isPartOfYear(use.text)),
  };
}

/** What labels name together with 上年; nothing where one of them names this year or another. */
function measuresBefore(uses: readonly LabelUse[]): ReadonlySet<Measure> {
  const dated = uses.filter(({ facets }) => facets?.year !== undefined);
  return new Set(
    dated.every(({ facets }) => facets?.year === 'previous')
      ? dated.flatMap(({ facets }) => facets?.measure ?? [])
      : [],
  );
}

/** Nothing but 年末 and the like, what is counted and its parts; the first of them is such a year. */
function isOnlyNow(columns: readonly LabelUse[]): boolean {
  const isNow = ({ facets }: LabelUse) => facets?.year === 'current' && facets.told === undefined;
  const isPlain = (use: LabelUse) =>
    isNow(use) ||
    (use.facets !== null &&
      ['year', 'ignored', 'derived', 'total', 'area', 'layout'].every((facet) => !(facet in (use.facets ?? {}))));
  const named = columns.find((use) => isNow(use) || use.facets?.members !== undefined);
  return named !== undefined && isNow(named) && columns.every(isPlain);
}
