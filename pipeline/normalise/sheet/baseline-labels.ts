import type { LabelReader } from '../labels/facets.ts';
import { nameKey } from '../text/name-key.ts';
import type { Grid, Slot } from './grid.ts';

const words = /^(?:规划)?(?:基期|基准期?|基年|基准年|基数)(?:年份?|年度)?[数值]?$/u;

/**
 * Reads 基期, 基准年 and 基数 as the year that the plan is measured from where they stand in a row of years without that one,
 * and as not read beside 监测值 or 实际值, which is this year's.
 * @param year null where it is not known: the words then say nothing of a year
 */
export function withBaselineLabels(grid: Grid, year: number | null, label: LabelReader): LabelReader {
  const rows = grid.rows.filter((row) => row.some(isWord));
  if (rows.length > 0 && rows.every((row) => isBesideValue(row, label)))
    return (text) => label(text) ?? (words.test(nameKey(text)) ? { ignored: aside } : null);
  if (year === null) return label;
  const yearsIn = (row: readonly Slot[]) => row.flatMap(({ text }) => label(text)?.year ?? []);
  const isPlain = (row: readonly Slot[]) => {
    const years = yearsIn(row);
    return years.length > 0 && years.every((one) => typeof one !== 'number' || one > year);
  };
  if (rows.length === 0 || !rows.every(isPlain)) return label;
  return (text) => label(text) ?? (words.test(nameKey(text)) ? { year } : null);
}

const aside = '规划基期的数，不是本年的数';

/** 基期值 | 目标值 | 监测值, without a year. */
function isBesideValue(row: readonly Slot[], label: LabelReader): boolean {
  const known = row.map(({ text }) => label(text));
  return (
    known.every((facets) => facets?.year === undefined) &&
    known.filter((facets) => facets?.layout === '数值').length === 1
  );
}

function isWord({ kind, text }: Slot): boolean {
  return kind === 'text' && text.length <= longest && words.test(nameKey(text));
}

const longest = 12;
