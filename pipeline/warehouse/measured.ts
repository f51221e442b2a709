import { contracts } from './contract.ts';
import { type Database, query } from './database.ts';
import { baseName } from './files.ts';
import type { View } from './order.ts';
import { refusal } from './refuse.ts';
import { loadTable } from './table.ts';
import { ofFolder } from './views.ts';

/**
 * Puts every indicator and every project view under one roof for evaluation:
 * `measured.indicators`, `measured.projects`, `measured.definitions` (the headers) and `measured.needs` (indicator, measure).
 * @throws PipelineError E312 naming the file of an indicator with two rows for one area and year
 */
export async function measure(database: Database, views: readonly View[]): Promise<void> {
  const indicators = ofFolder(views, 'indicators');
  const projects = ofFolder(views, 'projects');
  await database.connection.run('CREATE SCHEMA measured');
  await unite(
    database,
    'measured.indicators',
    { indicator: 'VARCHAR', ...contracts['indicators'] },
    indicators.map((view) => `SELECT '${nameOf(view)}', * FROM ${view.name}`),
  );
  await refuseDoubled(database);
  await unite(
    database,
    'measured.projects',
    { plan: 'VARCHAR', project: 'VARCHAR', ...contracts['projects'] },
    projects.map((view) => `SELECT '${planOf(view)}', '${nameOf(view)}', * FROM ${view.name}`),
  );
  await loadTable(
    database,
    'measured.definitions',
    {
      indicator: 'VARCHAR',
      title: 'VARCHAR',
      unit: 'VARCHAR',
      decimals: 'INTEGER',
      definition: 'VARCHAR',
      source: 'VARCHAR',
      interval: 'VARCHAR',
      method: 'VARCHAR',
    },
    indicators.map((view) => {
      const {
        title = '',
        unit = '',
        decimals = '2',
        definition = '',
        source = '',
        interval = 'none',
        method = '',
      } = view.file.header;
      return [nameOf(view), title, unit, Number(decimals), definition, source, interval, method];
    }),
  );
  const measures = (await query(database, 'SELECT measure FROM reference.measures')).map((row) =>
    String(row['measure']),
  );
  await loadTable(
    database,
    'measured.needs',
    { indicator: 'VARCHAR', measure: 'VARCHAR' },
    indicators.flatMap((view) =>
      needs(view, views)
        .filter((constant) => measures.includes(constant))
        .map((constant) => [nameOf(view), constant]),
    ),
  );
}

/** A table of the rows of all these selects, in their order. */
async function unite(
  database: Database,
  table: string,
  columns: Readonly<Record<string, string>>,
  selects: readonly string[],
): Promise<void> {
  const definitions = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await database.connection.run(`CREATE TABLE ${table} (${definitions.join(', ')})`);
  if (selects.length > 0) await database.connection.run(`INSERT INTO ${table} ${selects.join(' UNION ALL ')}`);
}

/** A second row for an area and year would multiply every join of the evaluation. */
async function refuseDoubled(database: Database): Promise<void> {
  const [doubled] = await query(
    database,
    `SELECT indicator, area, year, count(*) AS "rows" FROM measured.indicators
     GROUP BY indicator, area, year HAVING count(*) > 1 ORDER BY ALL`,
  );
  if (doubled === undefined) return;
  const { indicator, area, year, rows } = doubled;
  throw refusal(
    'E312',
    `indicators/${indicator}`,
    `${area ?? '（无地区）'}${year ?? '（无年份）'}年有 ${rows} 行`,
    '每个地区每一年一行',
  );
}

/** Text constants of a view and of everything that it reads, and the dimensions that their headers name as read whole (`members`). */
export function needs(view: View, views: readonly View[], visited: Set<string> = new Set()): readonly string[] {
  if (visited.has(view.name)) return [];
  visited.add(view.name);
  const read = views.filter((candidate) => view.reads.includes(candidate.name));
  const whole = (view.file.header['members'] ?? '').split('、').filter((dimension) => dimension !== '');
  return [...new Set([...view.constants, ...whole, ...read.flatMap((other) => needs(other, views, visited))])].sort();
}

function nameOf(view: View): string {
  return baseName(view.file.path);
}

/** `projects/<plan>/<project>` → the plan. */
function planOf(view: View): string {
  return view.file.path.split('/')[1] ?? '';
}
