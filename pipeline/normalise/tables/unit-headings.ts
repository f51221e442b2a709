import { pairKeyOf } from '../around/pair-keys.ts';
import type { Said } from '../around/said.ts';
import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { rankOf } from './reach.ts';

/** 一、人口（单位：万人） right below the headings: the units are those of its part, not of the table. */
export function isUnitHeading({ titles, pairs }: Said, first: Slot, label: LabelReader): boolean {
  const [title, ...more] = titles;
  if (title === undefined || more.length > 0 || !first.text.trim().startsWith(title)) return false;
  return pairs.every(({ key }) => key === 'unit') && headsPart(title, label);
}

/**
 * The units of 一、人口 | 万人, in whatever column they stand, and of 妇幼 | 人 below other lines; null for any other line. In a
 * column of units (`below` is the next line then) they are those of a heading only where that does not stand beside the line.
 */
export function unitBeside(
  cells: readonly Slot[],
  label: LabelReader,
  { isFirst, inColumn, below }: { isFirst: boolean; inColumn: (slot: Slot) => boolean; below: () => readonly Slot[] },
): Slot | null {
  const [first, second, ...more] = cells;
  if (first?.kind !== 'text' || second?.kind !== 'text' || more.length > 0) return null;
  if (!isOnlyUnits(label(second.text))) return null;
  if (inColumn(second)) return headsPart(first.text, label) && isOver(first, below()) ? second : null;
  return headsPart(first.text, label) || (!isFirst && label(first.text) === null) ? second : null;
}

/** Whether the line below 一、人口 is one of its part, not 二、人员. */
function isOver({ text }: Slot, [next]: readonly Slot[]): boolean {
  const [own, rank] = [rankOf(text), rankOf(next?.text ?? '')];
  return next !== undefined && (rank < 0 || rank > own);
}

/** Whether a column is one of units, which are those of the figure on the line: it is headed 单位, or has the units of lines with numbers. */
export function isUnitColumn(
  grid: Grid,
  headers: readonly number[],
  { row, column }: Slot,
  label: LabelReader,
): boolean {
  if (headers.some((header) => pairKeyOf(grid.rows[header]?.[column]?.text ?? '') === 'unit')) return true;
  return grid.rows.slice(Math.max(0, row - near), row + near).some((cells) => {
    const unit = cells[column];
    return unit?.kind === 'text' && isOnlyUnits(label(unit.text)) && cells.some(({ kind }) => kind === 'number');
  });
}

/** As many lines above and below tell what a column without a heading has. */
const near = 20;

/** A numbered heading, or one that is known to group measures, and that is none itself. */
function headsPart(text: string, label: LabelReader): boolean {
  const facets = label(text);
  if (facets?.measure !== undefined) return false;
  return facets?.layout === '分组' || rankOf(text) >= 0;
}
