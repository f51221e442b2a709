import type { Database } from './database.ts';
import { folderOf, readSqlFiles } from './files.ts';
import { readMacros } from './functions.ts';
import { inOrder, resolveMacros, type View } from './order.ts';
import { parseSelect } from './parse.ts';
import { punctuationHint, refusedStatement } from './refuse.ts';

const folders = ['facts', 'indicators', 'projects', 'evaluation', 'checks'];

/**
 * Every view of `sql/` in an order in which each comes after those it reads.
 * @throws PipelineError E310, E311 for a file that cannot be read as header and SELECT
 */
export async function readViews(database: Database, sqlDir: string): Promise<readonly View[]> {
  const macros = await readMacros(database, sqlDir);
  const views: View[] = [];
  for (const file of folders.flatMap((folder) => readSqlFiles(sqlDir, folder))) {
    try {
      views.push(resolveMacros(file, await parseSelect(database, file.statement), macros));
    } catch (error) {
      const expected = `一条 SELECT${punctuationHint(file.statement)}`;
      throw refusedStatement(error, file, { found: '语句无法解析', expected });
    }
  }
  return inOrder(views);
}

/** True for a view that reads no figure after doubtful ones were withheld, neither itself nor through what it reads. */
export function readsRawFigures(view: View, views: readonly View[]): boolean {
  const reached = new Set<string>();
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      if (reached.has(name)) continue;
      reached.add(name);
      visit(views.find((candidate) => candidate.name === name)?.reads ?? []);
    }
  };
  visit(view.reads);
  return [...reached].every((name) => /^(facts|loaded|reference)\./.test(name) && name !== 'loaded.withheld');
}

/** The views of one folder of `sql/`. */
export function ofFolder(views: readonly View[], folder: string): readonly View[] {
  return views.filter((view) => folderOf(view.file.path) === folder);
}
