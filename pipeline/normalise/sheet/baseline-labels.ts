import type { LabelReader } from '../labels/facets.ts';
import { nameKey } from '../text/name-key.ts';
import type { Grid, Slot } from './grid.ts';

const words = /^(?:规划)?(?:基期|基准期?|基年|基准年|基数)(?:年份?|年度)?[数值]?$/u;

/**
 * Reads 基期, 基准年 and 基数 as the year that the plan is measured from where they stand in a row of years without that one.
 * @param year null where it is not known: the words then say nothing
 */
export function withBaselineLabels(grid: Grid, year: number | null, label: LabelReader): LabelReader {
  if (year === null) return label;
  const rows = grid.rows.filter((row) => row.some(isWord));
  const yearsIn = (row: readonly Slot[]) => row.flatMap(({ text }) => label(text)?.year ?? []);
  const isPlain = (row: readonly Slot[]) => {
    const years = yearsIn(row);
    return years.length > 0 && years.every((one) => typeof one !== 'number' || one > year);
  };
  if (rows.length === 0 || !rows.every(isPlain)) return label;
  return (text) => label(text) ?? (words.test(nameKey(text)) ? { year } : null);
}

function isWord({ kind, text }: Slot): boolean {
  return kind === 'text' && text.length <= longest && words.test(nameKey(text));
}

const longest = 12;
