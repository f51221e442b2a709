import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../pipeline/cache.ts';
import type { Form } from '../../pipeline/forms/form.ts';
import { formsOfPlan } from '../../pipeline/forms.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import type { Options } from '../../pipeline/options.ts';
import { type Reading, readRegisters } from '../../pipeline/read.ts';
import type { Surroundings } from '../../pipeline/surroundings.ts';
import { withWarehouse } from '../../pipeline/with-warehouse.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export const surroundings: Surroundings = {
  sqlDir: 'sql',
  templatesDir: 'templates',
  cacheDir: cacheFolder(process.cwd()),
  now: () => new Date('2027-01-05T00:00:00Z'),
  progress: () => {},
};

export function optionsFor(plan: string, year: number | null, raw = 'raw', output = newFolder()): Options {
  return { plans: [plan], ...(year === null ? {} : { year }), raw, output, strict: false, quiet: true, help: false };
}

export function newFolder(): string {
  return temporaryFolder('forms');
}

/** A copy of the demonstration's files of the plan's area, without a year, and of the reference area. */
export function rawWithout(area: string, year: number): string {
  const raw = newFolder();
  for (const each of [area, '北京市']) cpSync(join('raw', each), join(raw, each), { recursive: true });
  rmSync(join(raw, area, String(year)), { recursive: true, force: true });
  return raw;
}

interface World {
  readonly plan: Plan;
  readonly year: number;
  readonly reading: Reading;
  readonly forms: readonly Form[];
}

/** The forms of a plan from these files. */
export async function worldOf(id: string, year: number, raw = 'raw'): Promise<World> {
  const reading = readRegisters(optionsFor(id, year, raw), surroundings).readFiles();
  const [plan] = reading.plans;
  if (plan === undefined) throw new Error(`no plan ${id}`);
  const forms = await withWarehouse(reading, [], surroundings, (built) =>
    formsOfPlan(plan, year, reading, built, surroundings),
  );
  return { plan, year, reading, forms };
}
