import type { Box } from '../excel/fillable/sheet.ts';
import type { AskedDimension, AskedMeasure } from './asked.ts';
import { breakdownOf } from './asked.ts';
import { columnsOf, headingMerges, headingRows, total } from './cross-columns.ts';
import { definitionOf } from './definition.ts';
import { givenBox, openBox, type Place } from './figure-box.ts';
import type { FindFigure } from './find-figure.ts';
import type { Part } from './part.ts';
import { acrossRows, type FormHead, headRows, signed } from './title.ts';

const labelWidth = 22;
const narrowest = 13;
const pageWidth = 132;

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

/** Every row: each member of each dimension, the total first. */
function combinations(dimensions: readonly AskedDimension[]): readonly (readonly (string | null)[])[] {
  return dimensions.reduce<readonly (readonly (string | null)[])[]>(
    (rows, { members }) =>
      rows.flatMap((row) => [null, ...members.map(({ name }) => name)].map((name) => [...row, name])),
    [[]],
  );
}
