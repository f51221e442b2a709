import { columnOrder, notCompared } from './columns.ts';
import { type Item, itemPairs, itemsOf } from './item-pairs.ts';
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

/**
 * The promises or projects of a table that are not as before: rows of the same year are compared in the columns that both
 * tables have.
 * @param year the data year of the edition
 */
export function itemDifferences(before: Table, after: Table, year: number): readonly ItemDifference[] {
  const columns = after.columns.filter((column) => before.columns.includes(column) && !notCompared.includes(column));
  return itemPairs(itemsOf(before), itemsOf(after)).flatMap(([old, now]) => {
    const changes = changesOf(old, now, columns);
    const item = now ?? old;
    if (item === undefined || changes.length === 0) return [];
    const [was, is] = [old, now].map((one) => judgedOf(one?.years.get(String(year))));
    const verdict = was && is && was.verdict !== is.verdict ? { before: was, after: is } : null;
    return [{ seq: Number(item.seq), name: item.name, nature: item.nature, changes, verdict }];
  });
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
