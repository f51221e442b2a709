import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import temporaryRoot from './temporary-root.ts';

const kept = tmpdir();
const folder = temporaryFolder('kept');
afterAll(() => {
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = kept;
});

it('gives folders of their own, inside the one of the run', () => {
  const other = temporaryFolder('kept');
  expect(other).not.toBe(folder);
  expect([dirname(other), basename(other)]).toEqual([kept, expect.stringMatching(/^kept-/)]);
  expect(basename(kept)).toMatch(/^health-plan-tests-\d+$/);
});

it('takes away the folder of a run with all that is in it, and those that killed runs have left', () => {
  const outside = temporaryFolder('outside');
  process.env['TMPDIR'] = outside;
  // A process that has ended: nothing runs under its number.
  const ended = execFileSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).trim();
  for (const name of [`health-plan-tests-${ended}`, 'health-plan-tests-mine', 'other']) mkdirSync(join(outside, name));
  const end = temporaryRoot();
  const own = temporaryFolder('deep');
  writeFileSync(join(own, 'a.txt'), '甲');
  expect(dirname(own)).toBe(join(outside, `health-plan-tests-${process.pid}`));
  expect(readdirSync(outside).sort()).toEqual(
    [`health-plan-tests-${process.pid}`, 'health-plan-tests-mine', 'other'].sort(),
  );
  end();
  expect(existsSync(own)).toBe(false);
  expect(readdirSync(outside).sort()).toEqual(['health-plan-tests-mine', 'other']);
});

it('is the only way in which tests make temporary folders', () => {
  // All but the first are started outside of a test run too, and clean up themselves.
  const own = ['temporary-folder.ts', 'cells/genuine-registers.ts', 'bench/bench.ts'];
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const others = files.filter((name) => name.endsWith('.ts') && !own.includes(name));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter((name) => /\bmkdtemp(?:Sync)?\(/.test(readFileSync(join('test', name), 'utf8')))).toEqual([]);
});
