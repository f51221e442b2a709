import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from '../../pipeline/cache.ts';
import { parseOptions } from '../../pipeline/options.ts';
import { type RunResult, run } from '../../pipeline/run.ts';

/** The editions of the demonstration data and a yearly one, made once for all test files of a run. */
export interface MadeEditions {
  readonly output: string;
  readonly annual: string;
  readonly result: RunResult;
}

const root = join(tmpdir(), 'made-editions');
const patience = 280_000;

/**
 * Makes the editions, or waits for the test file that is making them: the temporary folder is one for the whole run.
 * @throws Error when they were not made
 */
export async function madeEditions(): Promise<MadeEditions> {
  const made = { output: join(root, 'output'), annual: join(root, 'annual') };
  const [done, failed] = [join(root, 'done.json'), join(root, 'failed')];
  if (isFirst()) {
    try {
      const result = await runWith(['--output', made.output]);
      await runWith(['--output', made.annual, '--plan', 'chaoyang_145', '--report', 'annual', '--year', '2024']);
      writeFileSync(done, JSON.stringify(result));
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  for (const start = Date.now(); !existsSync(done); await wait(200)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    if (Date.now() - start > patience) throw new Error('the editions were not made in time');
  }
  return { ...made, result: JSON.parse(readFileSync(done, 'utf8')) };
}

function isFirst(): boolean {
  try {
    mkdirSync(root);
    return true;
  } catch {
    return false;
  }
}

/** A run on the demonstration data with these options, on a fixed day. */
export function runWith(options: readonly string[]): Promise<RunResult> {
  return run(parseOptions([...options, '--quiet']).options, {
    sqlDir: 'sql',
    templatesDir: 'templates',
    cacheDir: cacheFolder(process.cwd()),
    now: () => new Date('2029-03-01T00:00:00Z'),
    progress: () => {},
  });
}
