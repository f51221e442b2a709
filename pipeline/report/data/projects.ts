import type { Evaluation, ProjectVerdict } from '../../model/evaluation.ts';
import type { Plan } from '../../model/plan.ts';
import type { DataTable } from '../../model/report.ts';
import { projectArithmetic } from '../arithmetic/project.ts';

type Cell = string | number | null;
type Type = DataTable['columns'][number]['type'];

/** Every column with its type and what stands in it; new ones go to the end. */
const columns: readonly (readonly [name: string, type: Type, cell: (project: ProjectVerdict, plan: Plan) => Cell])[] = [
  ['plan', 'text', (_, plan) => plan.id],
  ['seq', 'integer', ({ seq }) => seq],
  ['name', 'text', (project, plan) => plan.projects.find(({ seq }) => seq === project.seq)?.name ?? ''],
  ['year', 'integer', ({ year }) => year],
  ['stage', 'text', ({ stage }) => stage],
  ['planned_completion', 'text', (project) => project.planned_completion],
  ['actual_completion', 'text', (project) => project.actual_completion],
  ['investment_planned', 'number', (project) => project.investment_planned],
  ['investment_done', 'number', (project) => project.investment_done],
  ['verdict', 'text', ({ verdict }) => verdict],
  ['verdict_zh', 'text', (project) => project.verdict_zh],
  ['note', 'text', ({ note }) => note],
  ['planned_start', 'text', (project) => project.planned_start],
  ['actual_start', 'text', (project) => project.actual_start],
  ['physical_share', 'number', (project) => project.physical_share],
  ['investment_share', 'number', (project) => project.investment_share],
  ['progress_share', 'number', (project) => project.progress_share],
  ['elapsed_share', 'number', (project) => project.elapsed_share],
  ['beds_planned', 'number', (project) => project.beds_planned],
  ['beds_delivered', 'number', (project) => project.beds_delivered],
  ['floor_area_planned', 'number', (project) => project.floor_area_planned],
  ['floor_area_delivered', 'number', (project) => project.floor_area_delivered],
  ['adjustment_document', 'text', (project) => project.adjustment_document],
  ['cut_roughly_on_track', 'number', (project) => project.cut_roughly_on_track],
  ['rule', 'integer', ({ rule }) => rule],
  ['rule_zh', 'text', (project) => project.rule_zh],
  ['arithmetic', 'text', projectArithmetic],
];

/** `projects` of `data/`: one row a project and year. */
export function projectTable(plan: Plan, evaluation: Evaluation): DataTable {
  return {
    name: 'projects',
    columns: columns.map(([name, type]) => ({ name, type })),
    rows: evaluation.projects.map((project) => columns.map(([, , cell]) => cell(project, plan))),
  };
}
