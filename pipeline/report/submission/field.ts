import type { Cell } from '../../excel/sheet.ts';

/** A column of a form: its heading, its width in letters and what it says of an item. */
export interface Field<Item> {
  readonly head: string;
  readonly width: number;
  readonly kind: 'words' | 'figure';
  readonly align: 'left' | 'center' | 'right';
  readonly cell: (item: Item) => Cell;
}

/** A column of words. */
export function words<Item>(
  head: string,
  width: number,
  align: Field<Item>['align'],
  cell: Field<Item>['cell'],
): Field<Item> {
  return { head, width, kind: 'words', align, cell };
}

/** A column of figures. */
export function figure<Item>(head: string, width: number, cell: Field<Item>['cell']): Field<Item> {
  return { head, width, kind: 'figure', align: 'right', cell };
}
