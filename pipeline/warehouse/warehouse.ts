import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from '../model/observation.ts';
import type { Edition, Plan } from '../model/plan.ts';
import type { TableWord } from '../model/table-word.ts';
import type { Problem } from '../problem.ts';
import { runCheck } from './checks.ts';
import { createView } from './contract.ts';
import { type Database, lockDown } from './database.ts';
import { loadBreaks, loadLedger, loadObservations, loadPrintedRatios, loadTableWords } from './load-data.ts';
import { loadPlans } from './load-plans.ts';
import { measure } from './measured.ts';
import { checkNamedMeasures } from './named-measures.ts';
import type { View } from './order.ts';
import { loadReference } from './reference.ts';
import { ofFolder, readsRawFigures, readViews } from './views.ts';
import { createWithheld, loadWithheld } from './withheld.ts';

/** What a warehouse is built from. */
interface WarehouseInput {
  readonly sqlDir: string;
  readonly plans: readonly Plan[];
  readonly editions: readonly Edition[];
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  /** Changes of definition that notes of the tables announce. */
  readonly breaks?: readonly DefinitionBreak[];
  /** Numbers printed beside the figures that they follow from. */
  readonly printed?: readonly PrintedRatio[];
  /** What stands in the tables that were read. */
  readonly words?: readonly TableWord[];
  /** Problems of reading; those that stop withhold their figure. */
  readonly problems: readonly Problem[];
  readonly demonstrationAreas: readonly string[];
}

/** A built warehouse: its views, and what its checks found. */
export interface Warehouse {
  readonly views: readonly View[];
  /** What the checks found, in the order in which they ran. */
  readonly findings: readonly Problem[];
  readonly checksDeclared: number;
  readonly checksRun: number;
}

/**
 * Loads the data and creates every view of `sql/`. Checks that read only raw figures run first; what stops there is
 * withheld before any indicator is computed. Then indicators, projects, evaluation and the other checks.
 * @throws PipelineError E310, E311, E312 for a SQL file that breaks the rules of its folder
 */
export async function buildWarehouse(database: Database, input: WarehouseInput): Promise<Warehouse> {
  await loadObservations(database, input.observations);
  await loadLedger(database, input.ledger);
  await loadBreaks(database, input.breaks ?? []);
  await loadPrintedRatios(database, input.printed ?? []);
  await loadTableWords(database, input.words ?? []);
  await loadPlans(database, input.plans, input.editions);
  await loadReference(database, input.sqlDir, input.plans, input.demonstrationAreas);
  await createWithheld(database);
  const views = await readViews(database, input.sqlDir);
  await checkNamedMeasures(database, ofFolder(views, 'indicators'));
  await lockDown(database);
  for (const schema of new Set(views.map((view) => view.name.split('.')[0]))) {
    await database.connection.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  }
  const isRaw = (view: View): boolean => readsRawFigures(view, views);
  const facts = ofFolder(views, 'facts');
  const checks = ofFolder(views, 'checks');
  const early = checks.filter(isRaw);
  const late = checks.filter((check) => !isRaw(check));
  const findings: Problem[] = [];
  const create = async (group: readonly View[]): Promise<void> => {
    for (const view of group) await createView(database, view);
  };
  const run = async (group: readonly View[]): Promise<void> => {
    await create(group);
    for (const view of group) findings.push(...(await runCheck(database, view)));
  };
  await create(facts.filter(isRaw));
  await run(early);
  await loadWithheld(database, [...input.problems, ...findings]);
  await create(facts.filter((view) => !isRaw(view)));
  await create([...ofFolder(views, 'indicators'), ...ofFolder(views, 'projects')]);
  await measure(database, views);
  await create(ofFolder(views, 'evaluation'));
  await run(late);
  return { views, findings, checksDeclared: checks.length, checksRun: early.length + late.length };
}
