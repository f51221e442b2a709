import { columnOrder, notCompared } from './columns.ts';
import { cellText, type Row, type Table } from './table.ts';

/** One thing that is not as it was: `before` null for what is new, `after` null for what is gone. */
export interface Change {
  /** Blank for one that holds in every year. */
  readonly year: string;
  /** The column of the data table; blank for the whole row or item. */
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A verdict, as the code and as the words. */
interface Judged {
  readonly verdict: string;
  readonly words: string;
}

/** A promise or a project that changed. */
export interface ItemDifference {
  readonly seq: number;
  readonly name: string;
  readonly nature: string;
  readonly changes: readonly Change[];
  /** The verdict of the data year, where it is another one; other words for the same verdict are a change like any other. */
  readonly verdict: { readonly before: Judged; readonly after: Judged } | null;
}

/** A promise or a project: its rows by year. */
interface Item {
  readonly seq: string;
  readonly name: string;
  readonly nature: string;
  readonly years: ReadonlyMap<string, Row>;
}

/**
 * The promises or projects of a table that are not as before. Items are the same that have the same name, however they
 * are numbered, else the same number; rows of the same year are compared in the columns that both tables have.
 * @param year the data year of the edition
 */
export function itemDifferences(before: Table, after: Table, year: number): readonly ItemDifference[] {
  const columns = after.columns.filter((column) => before.columns.includes(column) && !notCompared.includes(column));
  return pairsOf(itemsOf(before), itemsOf(after)).flatMap(([old, now]) => {
    const changes = changesOf(old, now, columns);
    const item = now ?? old;
    if (item === undefined || changes.length === 0) return [];
    const [was, is] = [old, now].map((one) => judgedOf(one?.years.get(String(year))));
    const verdict = was && is && was.verdict !== is.verdict ? { before: was, after: is } : null;
    return [{ seq: Number(item.seq), name: item.name, nature: item.nature, changes, verdict }];
  });
}

function itemsOf({ rows }: Table): readonly Item[] {
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

/** Every item once, in the order of the new table; what is gone stands behind. */
function pairsOf(
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

function changesOf(old: Item | undefined, now: Item | undefined, columns: readonly string[]): readonly Change[] {
  if (old === undefined || now === undefined) {
    return [{ year: '', column: '', before: old?.name ?? null, after: now?.name ?? null }];
  }
  const own = (['seq', 'name'] as const)
    .filter((part) => old[part] !== now[part])
    .map((part) => ({ year: '', column: part, before: old[part], after: now[part] }));
  const years = [...new Set([...old.years.keys(), ...now.years.keys()])].sort();
  const whole = years
    .filter((year) => !old.years.has(year) || !now.years.has(year))
    .map((year) => ({ year, column: '', before: shownRow(old.years.get(year)), after: shownRow(now.years.get(year)) }));
  const common = years.filter((year) => old.years.has(year) && now.years.has(year));
  const cells = columns.flatMap((column) => {
    const changed = common
      .map((year) => ({
        year,
        column,
        before: cellText(old.years.get(year), column),
        after: cellText(now.years.get(year), column),
      }))
      .filter(({ before, after }) => before !== after);
    const [first] = changed;
    const always = changed.every(({ before, after }) => before === first?.before && after === first.after);
    return first !== undefined && always && common.length > 1 && changed.length === common.length
      ? [{ ...first, year: '' }]
      : changed;
  });
  return [...own, ...whole, ...inOrder(cells)];
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ column }: Change): number => {
    const at = columnOrder.indexOf(column);
    return at < 0 ? columnOrder.length : at;
  };
  return [...changes].sort((one, other) => rank(one) - rank(other));
}

function shownRow(row: Row | undefined): string | null {
  if (row === undefined) return null;
  return [cellText(row, 'value'), cellText(row, 'verdict_zh')].filter((text) => text !== '').join('，');
}

function judgedOf(row: Row | undefined): Judged | null {
  return row === undefined ? null : { verdict: cellText(row, 'verdict'), words: cellText(row, 'verdict_zh') };
}
