import type { Evaluation } from '../../model/evaluation.ts';
import type { Edition } from '../../model/plan.ts';
import type { DataTable } from '../../model/report.ts';
import { furtherWords, type Problem, remedyWords } from '../../problem.ts';
import { projectTable } from './projects.ts';
import { promiseTable } from './promises.ts';

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
        { name: 'remark', type: 'text' },
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
        o.remark,
      ]),
    },
    promiseTable('indicators', edition, plan.targets, evaluation),
    promiseTable('commitments', edition, plan.commitments, evaluation),
    projectTable(plan, evaluation),
    {
      name: 'problems',
      columns: ['severity', 'code', 'file', 'sheet', 'cell', 'found', 'expected', 'remedy'].map((name) => ({
        name,
        type: 'text' as const,
      })),
      rows: problems.map((problem) => [
        problem.severity,
        problem.code,
        problem.where.file ?? null,
        problem.where.sheet ?? null,
        problem.where.cell ?? null,
        `${problem.found}${furtherWords(problem)}`,
        problem.expected,
        remedyWords(problem),
      ]),
    },
  ];
}
