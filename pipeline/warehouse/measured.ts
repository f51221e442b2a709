import { type Database, query } from './database.ts';
import { loadTable } from './load.ts';
import type { View } from './order.ts';
import { refusal } from './refuse.ts';

const emptyIndicators =
  'SELECT NULL::VARCHAR AS indicator, NULL::VARCHAR AS area, NULL::INTEGER AS year, NULL::DOUBLE AS value, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator, NULL::VARCHAR[] AS origins, NULL::VARCHAR AS note WHERE false';
const emptyProjects =
  'SELECT NULL::VARCHAR AS plan, NULL::VARCHAR AS project, NULL::VARCHAR AS area, NULL::INTEGER AS year, NULL::VARCHAR AS aspect, NULL::VARCHAR AS planned, NULL::VARCHAR AS actual, NULL::VARCHAR AS unit, NULL::VARCHAR[] AS origins WHERE false';

/**
 * Puts every indicator and every project view under one roof for evaluation:
 * `measured.indicators`, `measured.projects`, `measured.definitions` (the headers) and `measured.needs` (indicator, measure).
 * @throws PipelineError E312 naming the file of an indicator with two rows for one area and year
 */
export async function measure(database: Database, views: readonly View[]): Promise<void> {
  const indicators = views.filter((view) => view.file.path.startsWith('indicators/'));
  const projects = views.filter((view) => view.file.path.startsWith('projects/'));
  await database.connection.run('CREATE SCHEMA IF NOT EXISTS measured');
  const indicatorSelects = indicators.map((view) => `SELECT '${baseName(view)}' AS indicator, * FROM ${view.name}`);
  await database.connection.run(
    `CREATE TABLE measured.indicators AS ${[emptyIndicators, ...indicatorSelects].join(' UNION ALL ')}`,
  );
  await refuseDoubled(database);
  const projectSelects = projects.map(
    (view) => `SELECT '${view.file.path.split('/')[1]}' AS plan, '${baseName(view)}' AS project, * FROM ${view.name}`,
  );
  await database.connection.run(
    `CREATE TABLE measured.projects AS ${[emptyProjects, ...projectSelects].join(' UNION ALL ')}`,
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
    },
    indicators.map((view) => {
      const {
        title = '',
        unit = '',
        decimals = '2',
        definition = '',
        source = '',
        interval = 'none',
      } = view.file.header;
      return [baseName(view), title, unit, Number(decimals), definition, source, interval];
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
        .map((constant) => [baseName(view), constant]),
    ),
  );
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

/** Text constants of a view and of everything that it reads. */
function needs(view: View, views: readonly View[], visited: Set<string> = new Set()): readonly string[] {
  if (visited.has(view.name)) return [];
  visited.add(view.name);
  const read = views.filter((candidate) => view.reads.includes(candidate.name));
  return [...new Set([...view.constants, ...read.flatMap((other) => needs(other, views, visited))])].sort();
}

function baseName(view: View): string {
  return view.file.path.split('/').at(-1) ?? '';
}
