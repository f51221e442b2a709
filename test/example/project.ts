import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../pipeline/cache.ts';
import { type RunResult, run } from '../../pipeline/run.ts';

/**
 * Runs the small example: a district that the project does not know, added as its users would add it, with files only.
 * @returns the result and the output folder
 */
export async function runExample(): Promise<{ readonly result: RunResult; readonly output: string }> {
  const sqlDir = mkdtempSync(join(tmpdir(), 'example-sql-'));
  for (const folder of ['functions', 'facts', 'indicators', 'evaluation', 'checks', 'reference']) {
    cpSync(join('sql', folder), join(sqlDir, folder), { recursive: true });
  }
  cpSync('test/example/plans', join(sqlDir, 'plans'), { recursive: true });
  cpSync('test/example/projects', join(sqlDir, 'projects'), { recursive: true });
  const output = mkdtempSync(join(tmpdir(), 'example-output-'));
  const result = await run(
    { plans: [], raw: 'test/example/raw', output, strict: false, quiet: true, help: false },
    {
      sqlDir,
      templatesDir: 'templates',
      cacheDir: cacheFolder(process.cwd()),
      now: () => new Date('2024-03-01T00:00:00Z'),
      progress: () => {},
    },
  );
  return { result, output };
}
