import { pairKeyOf, type Said } from '../around/said.ts';
import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { rankOf } from './reach.ts';

/** 一、人口（单位：万人） right below the headings: the units are those of its part, not of the table. */
export function isUnitHeading({ titles, pairs }: Said, first: Slot, label: LabelReader): boolean {
  const [title, ...more] = titles;
  if (title === undefined || more.length > 0 || !first.text.trim().startsWith(title)) return false;
  return pairs.every(({ key }) => key === 'unit') && headsPart(title, label);
}

/** The units of 一、人口 | 万人, in whatever column they stand; null for any other line. */
export function unitBeside(cells: readonly Slot[], label: LabelReader): Slot | null {
  const [first, second, ...more] = cells;
  if (first?.kind !== 'text' || second?.kind !== 'text' || more.length > 0) return null;
  return headsPart(first.text, label) && isOnlyUnits(label(second.text)) ? second : null;
}

/** Whether a column is headed 单位: its units are those of the figure on the line. */
export function isUnitColumn(grid: Grid, headers: readonly number[], { column }: Slot): boolean {
  return headers.some((header) => pairKeyOf(grid.rows[header]?.[column]?.text ?? '') === 'unit');
}

/** A numbered heading, or one that is known to group measures, and that is none itself. */
function headsPart(text: string, label: LabelReader): boolean {
  const facets = label(text);
  if (facets?.measure !== undefined) return false;
  return facets?.layout === '分组' || rankOf(text) >= 0;
}
