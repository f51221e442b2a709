import type { Box } from '../excel/fillable/sheet.ts';
import type { CellRange } from '../model/workbook.ts';
import type { AskedDimension, AskedMeasure } from './asked.ts';

/** What a table calls the whole of a dimension. */
export const total = '合计';

/** One column of figures: a measure, a member of its last dimension, this year or the one before. */
export interface Column {
  readonly measure: AskedMeasure;
  readonly member: string | null;
  readonly open: boolean;
}

/** The columns of a measure: this year's first, each with the total before the members of the dimensions across. */
export function columnsOf(measure: AskedMeasure, across: readonly AskedDimension[]): readonly Column[] {
  const members =
    across.length === 0 ? [null] : [null, ...across.flatMap((each) => each.members.map(({ name }) => name))];
  return [true, false].flatMap((open) => members.map((member) => ({ measure, member, open })));
}

/** Measure with its unit, then 本年 and 上年, then the members of a dimension across. */
export function headingRows(down: readonly AskedDimension[], columns: readonly Column[], split: boolean): Box[][] {
  const levels = [
    columns.map(({ measure }) => `${measure.name}（${measure.unit}）`),
    columns.map(({ open }) => (open ? '本年' : '上年')),
    ...(split ? [columns.map(({ member }) => member ?? total)] : []),
  ];
  return levels.map((texts, level) => [
    ...down.map(({ name }): Box => ({ value: level === 0 ? name : null, look: 'heading' })),
    ...texts.map((value, index): Box => ({ value: value === texts[index - 1] ? null : value, look: 'heading' })),
  ]);
}

/** A heading reaches over the blanks to its right; the names of the dimensions down over all levels. */
export function headingMerges(
  headings: readonly (readonly Box[])[],
  top: number,
  labels: number,
): readonly CellRange[] {
  const down = Array.from({ length: labels }, (_, left) => ({
    top,
    bottom: top + headings.length - 1,
    left,
    right: left,
  }));
  const across = headings.flatMap((boxes, level) =>
    boxes.flatMap((box, left) => {
      if (left < labels || box.value === null) return [];
      const next = boxes.findIndex((other, at) => at > left && other.value !== null);
      const right = (next === -1 ? boxes.length : next) - 1;
      return right > left ? [{ top: top + level, bottom: top + level, left, right }] : [];
    }),
  );
  return [...down, ...across];
}
