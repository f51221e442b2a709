import { originText } from '../model/observation.ts';
import type { Place, Problem } from '../problem.ts';
import type { Database } from './database.ts';
import { appendRows, loadTable } from './table.ts';

const table = 'loaded.withheld';
const columns = { area: 'VARCHAR', year: 'INTEGER', measure: 'VARCHAR', code: 'VARCHAR', origin: 'VARCHAR' } as const;

/** `loaded.withheld`, empty: the checks that fill it run before the figures that it withholds are read. */
export async function createWithheld(database: Database): Promise<void> {
  await loadTable(database, table, columns, []);
}

/** Fills `loaded.withheld` with the figures that a `stop` problem casts doubt on; NULL means every area, year or measure, and no cell. */
export async function loadWithheld(database: Database, problems: readonly Problem[]): Promise<void> {
  const rows = problems.flatMap(({ severity, code, where, figure = {}, also = [] }) =>
    [figure, ...also].flatMap(({ area, year, measure }) => {
      const isDoubtful = severity === 'stop' && (area ?? year ?? measure) !== undefined;
      return isDoubtful ? [[area ?? null, year ?? null, measure ?? null, code, placeOf(where)]] : [];
    }),
  );
  await appendRows(database, table, columns, rows);
}

function placeOf({ file = '', sheet = '', cell = '' }: Place): string | null {
  return cell === '' ? null : originText({ file, sheet, cell });
}
