import type { Problem } from '../problem.ts';
import type { Database } from './database.ts';
import { loadTable } from './load.ts';

const columns = { area: 'VARCHAR', year: 'INTEGER', measure: 'VARCHAR', code: 'VARCHAR' } as const;

/** `loaded.withheld`, empty: the checks that fill it run before the figures that it withholds are read. */
export async function createWithheld(database: Database): Promise<void> {
  await loadTable(database, 'loaded.withheld', columns, []);
}

/** Fills `loaded.withheld` with the figures that a `stop` problem casts doubt on; NULL means every area, year or measure. */
export async function loadWithheld(database: Database, problems: readonly Problem[]): Promise<void> {
  const appender = await database.connection.createAppender('withheld', 'loaded');
  for (const { severity, code, figure = {} } of problems) {
    const { area, year, measure } = figure;
    if (severity !== 'stop' || (area ?? year ?? measure) === undefined) continue;
    if (area === undefined) appender.appendNull();
    else appender.appendVarchar(area);
    if (year === undefined) appender.appendNull();
    else appender.appendInteger(year);
    if (measure === undefined) appender.appendNull();
    else appender.appendVarchar(measure);
    appender.appendVarchar(code);
    appender.endRow();
  }
  appender.closeSync();
}
