import { cellText, type Row, type Table } from './table.ts';

/** A promise or a project: its rows by year. */
export interface Item {
  readonly seq: string;
  readonly name: string;
  readonly nature: string;
  readonly years: ReadonlyMap<string, Row>;
}

/** The promises or projects of a table, in its order; a part is named behind its whole. */
export function itemsOf({ rows }: Table): readonly Item[] {
  const items = new Map<string, { row: Row; years: Map<string, Row> }>();
  for (const row of rows) {
    const item = items.get(cellText(row, 'seq')) ?? { row, years: new Map() };
    item.years.set(cellText(row, 'year'), row);
    items.set(cellText(row, 'seq'), item);
  }
  return [...items].map(([seq, { row, years }]) => {
    const whole = items.get(cellText(row, 'parent'))?.row;
    const own = cellText(row, 'name').replace(/^其中[：:]/, '');
    const name = whole === undefined ? own : `${cellText(whole, 'name')}（${own}）`;
    return { seq, name, nature: cellText(row, 'nature'), years };
  });
}

/**
 * Every item of two tables once, in the order of the new one; what is gone stands behind. Items are the same that have the
 * same name, however they are numbered, else the same number.
 */
export function itemPairs(
  before: readonly Item[],
  after: readonly Item[],
): readonly (readonly [Item | undefined, Item | undefined])[] {
  const left = [...before];
  const take = (alike: (item: Item) => boolean): Item | undefined => {
    const at = left.findIndex(alike);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const matched = new Map<Item, Item | undefined>();
  const match = (alike: (old: Item, now: Item) => boolean): void => {
    for (const now of after)
      if (!matched.get(now))
        matched.set(
          now,
          take((old) => alike(old, now)),
        );
  };
  match((old, now) => old.name === now.name && old.seq === now.seq);
  match((old, now) => old.name === now.name);
  match((old, now) => old.seq === now.seq);
  return [...after.map((now) => [matched.get(now), now] as const), ...left.map((old) => [old, undefined] as const)];
}
