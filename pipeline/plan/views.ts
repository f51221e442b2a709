import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../encoding.ts';
import type { Problem } from '../problem.ts';
import type { Refuse } from './fault.ts';
import { nearestNames } from './nearest.ts';

/** A folder of `sql/` and the views that its files are. */
export interface Views {
  /** The folder as messages print it, e.g. `sql/indicators`. */
  readonly shown: string;
  readonly names: readonly string[];
  /** What the header of a file calls it; blank when it says nothing. */
  readonly titleOf: (name: string) => string;
  /** The unit that the header of a file states; blank when it states none, or there is no such file. */
  readonly unitOf: (name: string) => string;
}

/** The views of a folder: its `.sql` files by name; none when the folder is missing. */
export function viewsIn(folder: string, shown: string): Views {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -'.sql'.length));
  const headerOf = (name: string, key: RegExp): string => {
    if (!names.includes(name)) return '';
    const text = decodeText(readFileSync(join(folder, `${name}.sql`)))?.text ?? '';
    return key.exec(text)?.[1]?.trim() ?? '';
  };
  return {
    shown,
    names: names.sort(),
    titleOf: (name) => headerOf(name, /^-- title: (.*)$/m),
    unitOf: (name) => headerOf(name, /^-- unit: (.*)$/m),
  };
}

/** What a cell with the name of a view must hold, for messages. */
export const viewNameExpected = '小写字母、数字和下划线组成的文件名';

/** `（最接近的：code（标题）、…）`: the views named or titled most like one of the texts, the first that is like any; blank when none is. */
export function nearestViews(texts: readonly string[], { names, titleOf }: Views): string {
  const titled = names.map((name) => ({ name, title: titleOf(name) }));
  const near = texts
    .map((text) => {
      const likeNames = nearestNames(text, names);
      const likeTitles = nearestNames(text, [...new Set(titled.map(({ title }) => title))], 0.35);
      return likeNames.length > 0
        ? titled.filter(({ name }) => likeNames.includes(name)).sort(byOrderOf(likeNames, ({ name }) => name))
        : titled.filter(({ title }) => likeTitles.includes(title)).sort(byOrderOf(likeTitles, ({ title }) => title));
    })
    .find((each) => each.length > 0);
  if (near === undefined) return '';
  return `（最接近的：${near.map(({ name, title }) => (title === '' ? name : `${name}（${title}）`)).join('、')}）`;
}

function byOrderOf<Item>(order: readonly string[], key: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => order.indexOf(key(one)) - order.indexOf(key(other));
}

const viewForm = /^[a-z0-9_]+$/;

/**
 * Notes a cell that is no name of a view (E333), or names one that no file of the folder is (E336), with the names most like
 * it. A blank cell passes: whether it may be blank is for the caller to say.
 * @param place `title` is what the row calls it, `orElse` is added to the remedy, `unused` are views that no row names
 */
export function checkView(
  view: string,
  views: Views,
  place: {
    readonly line: number;
    readonly column: string;
    readonly title: string;
    readonly orElse: string;
    readonly unused?: readonly string[];
  },
  refuse: Refuse,
): void {
  if (view === '' || views.names.includes(view)) return;
  const { unused = [] } = place;
  const near = nearestViews([view, place.title], views);
  if (!viewForm.test(view)) {
    refuse('E333', place.line, place.column, `读到“${view}”`, viewNameExpected + near);
    return;
  }
  refuse(
    'E336',
    place.line,
    place.column,
    `读到“${view}”，而 ${views.shown}/ 里没有 ${view}.sql`,
    `${views.shown}/ 里一个 .sql 文件的名称${near}${unused.length === 0 ? '' : `；没有一行用到的：${unused.join('、')}`}`,
    `请改正该单元格，或新建 ${views.shown}/${view}.sql${place.orElse}`,
  );
}

/** Adds a problem (E337) for each view of a plan's projects that no row of its register names. */
export function checkEveryViewNamed(
  views: Views,
  register: { readonly shown: string; readonly named: readonly string[] },
  problems: Problem[],
): void {
  for (const view of views.names.filter((name) => !register.named.includes(name))) {
    const near = nearestNames(view, register.named);
    problems.push({
      severity: 'stop',
      code: 'E337',
      where: { file: `${views.shown}/${view}.sql` },
      found: '没有一个重点项目用到这个文件',
      expected: `${register.shown} 的 project 列中有 ${view}${near.length > 0 ? `（最接近的一行：${near[0]}）` : ''}`,
      remedy: `请在 ${register.shown} 中登记该项目，或删去、改名这个文件`,
    });
  }
}
