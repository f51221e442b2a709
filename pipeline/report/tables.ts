import type { Evaluation } from '../model/evaluation.ts';
import type { Edition, PlannedTarget } from '../model/plan.ts';
import type { DataTable } from '../model/report.ts';
import type { Problem } from '../problem.ts';

const promiseColumns: DataTable['columns'] = [
  { name: 'plan', type: 'text' },
  { name: 'seq', type: 'integer' },
  { name: 'parent', type: 'integer' },
  { name: 'name', type: 'text' },
  { name: 'unit', type: 'text' },
  { name: 'nature', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'target_text', type: 'text' },
  { name: 'baseline_year', type: 'integer' },
  { name: 'baseline_value', type: 'number' },
  { name: 'target_value', type: 'number' },
  { name: 'target_low', type: 'number' },
  { name: 'target_high', type: 'number' },
  { name: 'year', type: 'integer' },
  { name: 'value', type: 'number' },
  { name: 'numerator', type: 'number' },
  { name: 'denominator', type: 'number' },
  { name: 'interval_low', type: 'number' },
  { name: 'interval_high', type: 'number' },
  { name: 'tau', type: 'number' },
  { name: 'progress', type: 'number' },
  { name: 'pace_ratio', type: 'number' },
  { name: 'verdict', type: 'text' },
  { name: 'verdict_zh', type: 'text' },
  { name: 'note', type: 'text' },
];

/** The five tables of `data/`, on full values, every year from the base year to the data year. */
export function dataTables(
  edition: Edition,
  evaluation: Evaluation,
  problems: readonly Problem[],
): readonly DataTable[] {
  const { plan } = edition;
  return [
    {
      name: 'observations',
      columns: [
        { name: 'area', type: 'text' },
        { name: 'year', type: 'integer' },
        { name: 'measure', type: 'text' },
        { name: 'breakdown', type: 'text' },
        { name: 'value', type: 'number' },
        { name: 'unit', type: 'text' },
        { name: 'state', type: 'text' },
        { name: 'file', type: 'text' },
        { name: 'sheet', type: 'text' },
        { name: 'cell', type: 'text' },
      ],
      rows: evaluation.observations.map((o) => [
        o.area,
        o.year,
        o.measure,
        o.breakdown,
        o.value,
        o.unit,
        o.state,
        o.file,
        o.sheet,
        o.cell,
      ]),
    },
    { name: 'indicators', columns: promiseColumns, rows: promiseRows(edition, plan.targets, evaluation) },
    { name: 'commitments', columns: promiseColumns, rows: promiseRows(edition, plan.commitments, evaluation) },
    {
      name: 'projects',
      columns: [
        { name: 'plan', type: 'text' },
        { name: 'seq', type: 'integer' },
        { name: 'name', type: 'text' },
        { name: 'year', type: 'integer' },
        { name: 'stage', type: 'text' },
        { name: 'planned_completion', type: 'text' },
        { name: 'actual_completion', type: 'text' },
        { name: 'investment_planned', type: 'number' },
        { name: 'investment_done', type: 'number' },
        { name: 'verdict', type: 'text' },
        { name: 'verdict_zh', type: 'text' },
        { name: 'note', type: 'text' },
      ],
      rows: evaluation.projects.map((p) => [
        plan.id,
        p.seq,
        plan.projects.find(({ seq }) => seq === p.seq)?.name ?? '',
        p.year,
        p.stage,
        p.planned_completion,
        p.actual_completion,
        p.investment_planned,
        p.investment_done,
        p.verdict,
        p.verdict_zh,
        p.note,
      ]),
    },
    {
      name: 'problems',
      columns: ['severity', 'code', 'file', 'sheet', 'cell', 'found', 'expected', 'remedy'].map((name) => ({
        name,
        type: 'text' as const,
      })),
      rows: problems.map(({ severity, code, where, found, expected, remedy }) => [
        severity,
        code,
        where.file ?? null,
        where.sheet ?? null,
        where.cell ?? null,
        found,
        expected,
        remedy,
      ]),
    },
  ];
}

function promiseRows(edition: Edition, promises: readonly PlannedTarget[], evaluation: Evaluation): DataTable['rows'] {
  return promises.flatMap((promise) =>
    evaluation.verdicts
      .filter(({ list, seq }) => list === promise.list && seq === promise.seq)
      .map((v) => [
        edition.plan.id,
        promise.seq,
        promise.parent,
        promise.name,
        promise.unit,
        promise.nature,
        v.kind,
        promise.targetText,
        v.baseline_year,
        v.baseline_value,
        v.target_value,
        v.target_low,
        v.target_high,
        v.year,
        v.value,
        v.numerator,
        v.denominator,
        v.interval_low,
        v.interval_high,
        v.tau,
        v.progress,
        v.pace_ratio,
        v.verdict,
        v.verdict_zh,
        v.note,
      ]),
  );
}
