import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from '../../pipeline/model/observation.ts';
import type { Edition, Plan } from '../../pipeline/model/plan.ts';
import type { TableWord } from '../../pipeline/model/table-word.ts';
import type { Problem } from '../../pipeline/problem.ts';
import { type Database, openDatabase } from '../../pipeline/warehouse/database.ts';
import { buildWarehouse, type Warehouse } from '../../pipeline/warehouse/warehouse.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export type Register = readonly Readonly<Record<string, string>>[];

export interface World {
  readonly database: Database;
  readonly warehouse: Warehouse;
}

/** The registers that say something about one area; tests never see the rows of the real areas. */
const ofAreas: Readonly<Record<string, readonly string[]>> = {
  corrections: ['area', 'year', 'measure', 'breakdown', 'expect', 'value', 'reason', 'name', 'date', 'demonstration'],
  breaks: ['area', 'indicator', 'year', 'description', 'rebased_baseline', 'document', 'name', 'date', 'demonstration'],
  manual_verdicts: ['plan', 'report', 'year', 'seq', 'verdict', 'reason', 'name', 'date', 'demonstration'],
  explanations: ['rule', 'area', 'year', 'subject', 'found', 'reason', 'name', 'date', 'demonstration'],
};

export const sqlDir = resolve(import.meta.dirname, '../../sql');

/** The real warehouse on small data: the SQL of the project, with registers of the test's own. */
export async function buildWorld(input: {
  readonly observations?: readonly Observation[];
  readonly ledger?: readonly LedgerEntry[];
  readonly breaks?: readonly DefinitionBreak[];
  readonly printed?: readonly PrintedRatio[];
  readonly words?: readonly TableWord[];
  readonly plans?: readonly Plan[];
  readonly editions?: readonly Edition[];
  readonly registers?: Readonly<Record<string, Register>>;
  /** Problems of reading. */
  readonly problems?: readonly Problem[];
  /** `false` leaves the checks out, so that impossible figures reach the indicators. */
  readonly checks?: boolean;
}): Promise<World> {
  const copy = temporaryFolder('sql');
  try {
    writeSql(copy, input.registers ?? {}, input.checks === false ? ['checks'] : []);
    const database = await openDatabase();
    const warehouse = await buildWarehouse(database, {
      sqlDir: copy,
      plans: input.plans ?? [],
      editions: input.editions ?? [],
      observations: input.observations ?? [],
      ledger: input.ledger ?? [],
      breaks: input.breaks ?? [],
      printed: input.printed ?? [],
      words: input.words ?? [],
      problems: input.problems ?? [],
      demonstrationAreas: [],
    });
    return { database, warehouse };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function writeSql(copy: string, registers: Readonly<Record<string, Register>>, without: readonly string[]): void {
  for (const folder of ['functions', 'facts', 'indicators', 'projects', 'evaluation', 'checks']) {
    if (!without.includes(folder)) symlinkSync(join(sqlDir, folder), join(copy, folder));
    else mkdirSync(join(copy, folder));
  }
  mkdirSync(join(copy, 'reference'));
  for (const name of readdirSync(join(sqlDir, 'reference'))) {
    if (name.endsWith('.csv')) cpSync(join(sqlDir, 'reference', name), join(copy, 'reference', name));
  }
  for (const name of new Set([...Object.keys(ofAreas), ...Object.keys(registers)])) {
    const rows = registers[name] ?? [];
    const columns = ofAreas[name] ?? Object.keys(rows[0] ?? {});
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    writeFileSync(join(copy, 'reference', `${name}.csv`), text);
  }
}
