import type { Evaluation } from '../model/evaluation.ts';
import { severityWords } from '../model/problem-words.ts';
import type { ReportProblem } from '../model/report.ts';
import { furtherWords, remedyWords } from '../problem.ts';
import { signedReason } from './phrases.ts';

/** Every problem of an edition, 强制 first, then 核实, then 提示, each with its written explanation. */
export function problemsOf(evaluation: Evaluation): readonly ReportProblem[] {
  return (['stop', 'warn', 'note'] as const).flatMap((severity) =>
    evaluation.problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => problemOf(problem, evaluation)),
  );
}

function problemOf(problem: Evaluation['problems'][number], evaluation: Evaluation): ReportProblem {
  const explanation = evaluation.explanations.find(
    ({ rule, subject }) => rule === problem.code && subject === (problem.figure?.measure ?? subject),
  );
  return {
    title: problem.title ?? '',
    severity: problem.severity,
    severityZh: severityWords[problem.severity],
    code: problem.code,
    file: problem.where.file ?? '',
    sheet: problem.where.sheet ?? '',
    cell: problem.where.cell ?? '',
    found: `${problem.found}${furtherWords(problem)}`,
    expected: problem.expected,
    remedy: remedyWords(problem),
    explanation: explanation === undefined ? '' : signedReason(explanation),
  };
}
