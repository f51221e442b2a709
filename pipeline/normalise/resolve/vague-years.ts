import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import { beginsWithPart, isPartOfYear } from '../years/part-label.ts';

/** December may be the month or the end of the year; so may the last day of the year among the last days of months. */
export function isVagueYear(use: LabelUse, parts: boolean): boolean {
  return isDecember(use) || (parts && typeof use.facets?.year === 'number' && /12[-/.月]31/u.test(use.text));
}

/** Whether a label that counts as a year says December only: 2023年12月, not 2023年1-12月 nor 2023年12月31日. */
function isDecember(use: LabelUse): boolean {
  const key = nameKey(use.text);
  return typeof use.facets?.year === 'number' && /年12月$/u.test(key) && !/-12月$/u.test(key);
}

/** The labels 上年同期 and the like that stand next to a part of a year and so mean the same part of the year before. */
export function partsOfYearBefore(paths: readonly Path[]): ReadonlySet<LabelUse> {
  const found = new Set<LabelUse>();
  const last = paths.length - 1;
  const nearest = (from: number, step: number): boolean | null => {
    for (let at = from + step; at >= 0 && at <= last; at += step) {
      const path = paths[at] ?? [];
      if (path.some(({ text, facets }) => isPartOfYear(text) || (facets === null && beginsWithPart(text)))) return true;
      const derived = path.some((use) => use.facets?.ignored !== undefined);
      if (!derived && !path.some(isBefore)) return path.length === 0 ? null : false;
    }
    return null;
  };
  paths.forEach((path, index) => {
    const use = path.find(isBefore);
    if (use !== undefined && (nearest(index, -1) ?? nearest(index, 1)) === true) found.add(use);
  });
  return found;
}

function isBefore(use: LabelUse): boolean {
  return [use.facets?.year, use.facets?.told].includes('previous') && !/全年|年度|年末|末$/u.test(nameKey(use.text));
}

/** 2023年 in a heading over 上年, which is the year before it where 本年 stands beside that. */
export function isYearOver(column: readonly LabelUse[]): boolean {
  const before = column.find(({ facets }) => facets?.year === 'previous');
  const stated = column.find(({ facets }) => typeof facets?.year === 'number');
  return before !== undefined && stated !== undefined && stated.slot.row < before.slot.row;
}
