import type { Edition, Plan, PlannedTarget } from '../model/plan.ts';
import type { Database } from './database.ts';
import { planColumns, projectColumns, targetColumns } from './plan-columns.ts';
import { loadTable, type Value } from './table.ts';

/** `plans.plans`, `plans.targets` (both lists), `plans.projects` and `plans.editions`. */
export async function loadPlans(
  database: Database,
  plans: readonly Plan[],
  editions: readonly Edition[],
): Promise<void> {
  await loadTable(
    database,
    'plans.plans',
    planColumns,
    plans.map((p) => [
      p.id,
      p.title,
      p.area,
      p.referenceArea,
      p.period.start,
      p.period.end,
      p.baselineYear,
      p.midtermYear,
      p.cuts.ahead,
      p.cuts.onTrack,
      p.cuts.roughlyOnTrack,
      p.cuts.behind,
      p.comparison,
      p.pace,
    ]),
  );
  await loadTable(
    database,
    'plans.targets',
    targetColumns,
    plans.flatMap((plan) => [...plan.targets, ...plan.commitments].map((target) => targetRow(plan.id, target))),
  );
  await loadTable(
    database,
    'plans.projects',
    projectColumns,
    plans.flatMap((plan) =>
      plan.projects.map((p) => [
        plan.id,
        p.seq,
        p.project,
        p.name,
        p.plannedStart,
        p.plannedCompletion,
        p.investmentPlanned,
        p.bedsPlanned,
        p.floorAreaPlanned,
      ]),
    ),
  );
  await loadTable(
    database,
    'plans.editions',
    { plan: 'VARCHAR', report: 'VARCHAR', year: 'INTEGER' },
    editions.map((edition) => [edition.plan.id, edition.report, edition.year]),
  );
}

function targetRow(plan: string, t: PlannedTarget): readonly Value[] {
  return [
    plan,
    t.list,
    t.seq,
    t.parent,
    t.indicator,
    t.name,
    t.unit,
    t.nature,
    t.targetText,
    t.target.kind,
    t.target.direction,
    t.target.value,
    t.target.low,
    t.target.high,
    t.target.strict,
    t.target.digits,
    t.target.year ?? t.targetYear,
    t.tolerance,
    t.baselineYear,
    t.baselineText,
    t.baselineValue,
    t.baselineDigits,
    t.reference,
  ];
}
