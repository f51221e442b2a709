import { existsSync, readdirSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import type { Refuse } from './fault.ts';
import { nearestHint, nearestNames } from './nearest.ts';

/** A folder of `sql/` and the views that its files are. */
export interface Views {
  /** The folder as messages print it, e.g. `sql/indicators`. */
  readonly shown: string;
  readonly names: readonly string[];
}

/** The views of a folder: its `.sql` files by name; none when the folder is missing. */
export function viewsIn(folder: string, shown: string): Views {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -'.sql'.length));
  return { shown, names: names.sort() };
}

/** What a cell with the name of a view must hold, for messages. */
export const viewNameExpected = '小写字母、数字和下划线组成的文件名';
const viewForm = /^[a-z0-9_]+$/;

/**
 * Notes a cell that is no name of a view (E333), or names one that no file of the folder is (E336), with the names most like
 * it. A blank cell passes: whether it may be blank is for the caller to say.
 * @param place `orElse` is added to the remedy
 */
export function checkView(
  view: string,
  views: Views,
  place: { readonly line: number; readonly column: string; readonly orElse: string },
  refuse: Refuse,
): void {
  if (view === '' || views.names.includes(view)) return;
  if (!viewForm.test(view)) {
    refuse('E333', place.line, place.column, `读到“${view}”`, viewNameExpected);
    return;
  }
  refuse(
    'E336',
    place.line,
    place.column,
    `读到“${view}”，而 ${views.shown}/ 里没有 ${view}.sql`,
    `${views.shown}/ 里一个 .sql 文件的名称${nearestHint(view, views.names)}`,
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
