import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'health-plan-tests-';

/**
 * Gives a test run a temporary folder of its own, for the tests and for the programs that they start, and takes it away
 * at the end; those that a killed run has left go first.
 */
export default function temporaryRoot(): () => void {
  const outside = tmpdir();
  for (const name of readdirSync(outside)) {
    if (name.startsWith(prefix) && !runs(Number(name.slice(prefix.length)))) remove(join(outside, name));
  }
  const root = join(outside, `${prefix}${process.pid}`);
  mkdirSync(root, { recursive: true });
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = root;
  return () => remove(root);
}

/** A browser that is still going down may hold a file: the next run removes what is left. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // nothing that a test rests on
  }
}

function runs(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return true;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
