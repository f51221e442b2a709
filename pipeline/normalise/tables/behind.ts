import { pairKeyOf } from '../around/pair-keys.ts';
import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { isPartOfYear } from '../years/part-label.ts';
import { looksLikeMonth, looksLikeYear } from '../years/year-number.ts';
import type { Column } from './columns.ts';
import { asksForPeriod } from './filing-columns.ts';
import type { Table } from './table.ts';

/**
 * The columns headed for labels, who reports or a period that name a place, a year or a part of one, a member or a total on
 * every line and never a measure: they say of what a line is on either side of its figures.
 */
export function qualifyingColumns(
  grid: Grid,
  table: Table,
  columns: readonly Column[],
  dictionary: Dictionary,
  label: LabelReader,
): ReadonlySet<number> {
  const lines = table.body.filter(({ section }) => !section).map(({ row }) => grid.rows[row] ?? []);
  const isOne = (column: Column) => {
    const { index, role, path } = column;
    const leaf = path.at(-1);
    const isAsked =
      asksForQualifier(column, dictionary) || leaf?.facets?.layout === '标签' || pairKeyOf(leaf?.text ?? '') === 'body';
    if (role !== 'label' || !isAsked) return false;
    const slots = lines.flatMap((line) => line[index] ?? []).filter(({ kind }) => kind !== 'blank' && kind !== 'mark');
    return slots.length > 0 && slots.every((slot) => qualifies(slot, label));
  };
  return new Set(columns.filter(isOne).map(({ index }) => index));
}

function qualifies({ kind, text, reading }: Slot, label: LabelReader): boolean {
  if (kind === 'number')
    return reading.kind === 'number' && (looksLikeYear(Number(reading.decimal)) || looksLikeMonth(reading.decimal));
  const facets = kind === 'text' ? label(text) : null;
  if (facets?.measure !== undefined || facets?.derived !== undefined) return false;
  return isPartOfYear(text) || (facets?.area ?? facets?.year ?? facets?.members ?? facets?.total) !== undefined;
}

/** Whether a heading asks for a place, a time or a member of one dimension: what stands below it and is none of them is unknown. */
export function asksForQualifier({ path }: Column, dictionary: Dictionary): boolean {
  const leaf = path.at(-1);
  if (leaf === undefined) return false;
  const isDimension = dictionary.dimensions.has(nameKey(leaf.text));
  return isDimension || leaf.facets?.layout === '年份栏' || asksForPeriod(leaf.text) || pairKeyOf(leaf.text) === 'area';
}
