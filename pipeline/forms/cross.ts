import type { Box } from '../excel/fillable/sheet.ts';
import type { AskedDimension, AskedMeasure } from './asked.ts';
import { breakdownOf } from './asked.ts';
import { definitionOf } from './definition.ts';
import { givenBox, openBox, type Place } from './figure-box.ts';
import type { FindFigure } from './find-figure.ts';
import type { Part } from './part.ts';
import { acrossRows, type FormHead, headRows, signed } from './title.ts';

/** One column of figures: a measure, a member of its last dimension, this year or the one before. */
interface Column {
  readonly measure: AskedMeasure;
  readonly member: string | null;
  readonly open: boolean;
}

const total = '合计';
const labelWidth = 22;
const narrowest = 13;
const pageWidth = 132;

/** Measures that can share a cross table: those of one dimension with the same members; each one of more dimensions alone. */
export function crossGroups(measures: readonly AskedMeasure[]): readonly (readonly AskedMeasure[])[] {
  const groups = new Map<string, AskedMeasure[]>();
  for (const measure of measures) {
    const parts = measure.dimensions.map(({ name, members }) => [name, ...members.map((each) => each.name)].join('、'));
    const key = measure.dimensions.length > 1 ? measure.name : parts.join('｜');
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, measure]);
  }
  return [...groups.values()].flatMap((group) => piecesOf(group, 4));
}

/**
 * Members down the side, measures across the top, each for 本年 and 上年; a further dimension lies across the top too.
 * @param group measures that `crossGroups` puts together
 */
export function crossPart(name: string, head: FormHead, group: readonly AskedMeasure[], find: FindFigure): Part {
  const [first] = group;
  const dimensions = first?.dimensions ?? [];
  const down = dimensions.slice(0, Math.max(1, dimensions.length - 1));
  const across = dimensions.slice(down.length);
  const columns = group.flatMap((measure) => columnsOf(measure, across));
  const width = down.length + columns.length;
  const above = headRows(head);
  const top = above.length;
  const headings = headingRows(down, columns, across.length > 0);
  const places: Place[] = [];
  const body = combinations(down).map((members, index) => {
    const row = top + headings.length + index;
    const figures = columns.map(({ measure, member, open }, at): Box => {
      const breakdown = breakdownOf([...members, ...(across.length > 0 ? [member] : [])]);
      if (!open) return givenBox(measure, breakdown, find);
      places.push({ sheet: name, row, column: down.length + at, area: measure.area, measure: measure.name, breakdown });
      return openBox(measure);
    });
    return [...members.map((member): Box => ({ value: member ?? total, look: 'label' })), ...figures];
  });
  const notes = [
    ...group.map((measure) => `注：${measure.name}：${definitionOf(measure, null, find)}。`),
    ...dimensions.filter(({ complete }) => !complete).map((each) => `注：“${total}”包括未列出的${each.name}。`),
  ];
  const each = Math.max(narrowest, Math.min(20, Math.floor((pageWidth - labelWidth * down.length) / columns.length)));
  const widths = [...down.map(() => labelWidth), ...columns.map(() => each)];
  const noteTop = top + headings.length + body.length;
  const middle = Math.ceil(width / 2);
  const signature = signed(noteTop + notes.length, [0, 0, 1, middle - 1, middle, middle, middle + 1, width - 1]);
  return {
    places,
    sheet: {
      name,
      rows: [
        ...above,
        ...headings,
        ...body,
        ...notes.map((value): Box[] => [{ value, look: 'note' }]),
        ...signature.rows,
      ],
      merges: [
        ...acrossRows(0, top, width),
        ...acrossRows(noteTop, notes.length, width),
        ...signature.merges,
        ...headingMerges(headings, top, down.length),
      ],
      widths,
      frozen: { rows: top + headings.length, columns: down.length },
      headings: [top, top + headings.length - 1],
      landscape: true,
    },
  };
}

function columnsOf(measure: AskedMeasure, across: readonly AskedDimension[]): readonly Column[] {
  const members =
    across.length === 0 ? [null] : [null, ...across.flatMap((each) => each.members.map(({ name }) => name))];
  return [true, false].flatMap((open) => members.map((member) => ({ measure, member, open })));
}

/** Every row: each member of each dimension, the total first. */
function combinations(dimensions: readonly AskedDimension[]): readonly (readonly (string | null)[])[] {
  return dimensions.reduce<readonly (readonly (string | null)[])[]>(
    (rows, { members }) =>
      rows.flatMap((row) => [null, ...members.map(({ name }) => name)].map((name) => [...row, name])),
    [[]],
  );
}

/** Measure with its unit, then 本年 and 上年, then the members of a dimension across. */
function headingRows(down: readonly AskedDimension[], columns: readonly Column[], split: boolean): Box[][] {
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
function headingMerges(headings: readonly (readonly Box[])[], top: number, labels: number) {
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

function piecesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return items.length <= size ? [items] : [items.slice(0, size), ...piecesOf(items.slice(size), size)];
}
