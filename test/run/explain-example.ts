import { appendFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Explained, explain } from '../../pipeline/explain.ts';
import { parseOptions } from '../../pipeline/options.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/**
 * A copy of `sql/` with the plan of the small example in place of the real ones.
 * @param rows lines to add to registers, by name
 */
export function exampleSql(rows: Readonly<Record<string, string>> = {}): string {
  const sqlDir = temporaryFolder('explain-sql');
  for (const folder of ['functions', 'facts', 'indicators', 'evaluation', 'checks', 'reference']) {
    cpSync(join('sql', folder), join(sqlDir, folder), { recursive: true });
  }
  cpSync('test/example/plans', join(sqlDir, 'plans'), { recursive: true });
  cpSync('test/example/projects', join(sqlDir, 'projects'), { recursive: true });
  for (const [name, row] of Object.entries(rows)) appendFileSync(join(sqlDir, 'reference', `${name}.csv`), `${row}\n`);
  return sqlDir;
}

/** Asks about the small example as a user would type it. */
export function explainExample(sqlDir: string, argv: readonly string[]): Promise<Explained> {
  const { options } = parseOptions([
    'explain',
    ...argv,
    ...(argv.includes('--raw') ? [] : ['--raw', 'test/example/raw']),
  ]);
  const surroundings = {
    sqlDir,
    templatesDir: 'templates',
    cacheDir: tmpdir(),
    now: () => new Date('2024-03-01T00:00:00Z'),
    progress: () => {},
  };
  return explain(options, surroundings, { width: 120, colour: false });
}

/** The lines under a heading, without the indentation. */
export function linesUnder({ lines }: Explained, heading: string): readonly string[] {
  const first = lines.findIndex((line) => line.startsWith(`【${heading}`));
  const rest = first < 0 ? [] : lines.slice(first + 1);
  const end = rest.indexOf('');
  return rest.slice(0, end < 0 ? rest.length : end).map((line) => line.trim());
}
