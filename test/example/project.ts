import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../pipeline/cache.ts';
import type { Report } from '../../pipeline/model/report.ts';
import type { Options } from '../../pipeline/options.ts';
import { chooseEditions, readRegisters } from '../../pipeline/read.ts';
import { reportOf } from '../../pipeline/report/report.ts';
import { type RunResult, run } from '../../pipeline/run.ts';
import type { Surroundings } from '../../pipeline/surroundings.ts';
import { evaluate } from '../../pipeline/warehouse/evaluate.ts';
import { withWarehouse } from '../../pipeline/with-warehouse.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/**
 * A copy of `sql/` with the plan of the small example in place of the real ones.
 * @param settings lines of its plan.yaml, in place of those with the same keys
 */
function exampleSql(settings: string): string {
  const sqlDir = temporaryFolder('example-sql');
  for (const folder of ['functions', 'facts', 'indicators', 'evaluation', 'checks', 'reference']) {
    cpSync(join('sql', folder), join(sqlDir, folder), { recursive: true });
  }
  cpSync('test/example/plans', join(sqlDir, 'plans'), { recursive: true });
  cpSync('test/example/projects', join(sqlDir, 'projects'), { recursive: true });
  const file = join(sqlDir, 'plans/example_145/plan.yaml');
  const key = (line: string): string => line.split(':')[0] ?? '';
  const set = settings.split('\n').map(key);
  const kept = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !set.includes(key(line)));
  writeFileSync(file, [...kept, settings].join('\n'));
  return sqlDir;
}

const surroundingsOf = (sqlDir: string): Surroundings => ({
  sqlDir,
  templatesDir: 'templates',
  cacheDir: cacheFolder(process.cwd()),
  now: () => new Date('2024-03-01T00:00:00Z'),
  progress: () => {},
});

const optionsOf = (output: string): Options => ({
  plans: [],
  raw: 'test/example/raw',
  output,
  strict: false,
  quiet: true,
  help: false,
});

/**
 * Runs the small example: a district that the project does not know, added as its users would add it, with files only.
 * @returns the result and the output folder
 */
export async function runExample(): Promise<{ readonly result: RunResult; readonly output: string }> {
  const output = temporaryFolder('example-output');
  const result = await run(optionsOf(output), surroundingsOf(exampleSql('')));
  return { result, output };
}

/** The report of the small example with other settings of its plan, from the raw files to the object that is printed. */
export async function exampleReport(settings: string): Promise<Report> {
  const surroundings = surroundingsOf(exampleSql(settings));
  const options = optionsOf('');
  const reading = readRegisters(options, surroundings).readFiles();
  const [edition] = chooseEditions(reading, options);
  if (edition === undefined) throw new Error('没有到期的报告');
  return withWarehouse(reading, [edition], surroundings, async ({ database, problems }) =>
    reportOf(edition, await evaluate(database, edition, problems), [], false),
  );
}
