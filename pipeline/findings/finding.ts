import type { Origin } from '../model/observation.ts';
import { originOf, originText } from '../model/observation.ts';
import { placeOf } from '../model/problem-place.ts';
import { problemArea, severityWords } from '../model/problem-words.ts';
import { isStatement } from '../model/statement-file.ts';
import { furtherWords, type Problem, remedyWords } from '../problem.ts';
import type { FindingsInput } from './context.ts';
import { sendersIn } from './filing.ts';
import { subjectsIn } from './subject.ts';

/** A problem as the departments are shown it. */
export interface Finding {
  readonly problem: Problem;
  readonly departments: readonly string[];
  readonly severity: Problem['severity'];
  readonly severityZh: string;
  /** The part of the work or the rule that found it. */
  readonly topic: string;
  readonly code: string;
  readonly area: string;
  readonly year: number | null;
  readonly origin: Origin;
  /** The further cells that a rule compared. */
  readonly others: readonly Origin[];
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  readonly promises: readonly string[];
  /** What is registered for it in the explanations, blank when nothing is. */
  readonly explanation: string;
}

export const ranks = { stop: 0, warn: 1, note: 2 } as const;

/**
 * Every problem with its departments, sorted by severity, file, sheet and cell; what stands in no file comes last, as it may
 * be missing only because of what is wrong in one. What is wrong with the words written for the report comes before those of
 * the departments: it is not printed, and the reader mends it himself.
 */
export function findingsOf(input: FindingsInput): readonly Finding[] {
  const subjectOf = subjectsIn(input, sendersIn(input));
  const findings = input.problems.map((problem): Finding => {
    const { area, year } = placeOf(problem);
    const { file = '', sheet = '', cell = '' } = problem.where;
    return {
      problem,
      ...subjectOf(problem),
      severity: problem.severity,
      severityZh: severityWords[problem.severity],
      topic: problemArea({ title: problem.title ?? '', code: problem.code }),
      code: problem.code,
      area: area ?? '',
      year,
      origin: { file, sheet, cell },
      others: otherCells(problem),
      found: `${problem.found}${furtherWords(problem)}`,
      expected: problem.expected,
      remedy: remedyWords(problem, () => '请在“科室答复”栏写明原因'),
      explanation: explanationOf(problem, input),
    };
  });
  return findings.sort(
    (left, right) =>
      ranks[left.severity] - ranks[right.severity] ||
      Number(isStatement(right.origin.file)) - Number(isStatement(left.origin.file)) ||
      Number(left.origin.file === '') - Number(right.origin.file === '') ||
      compare(left.origin.file, right.origin.file) ||
      compare(left.origin.sheet, right.origin.sheet) ||
      compareCells(left.origin.cell, right.origin.cell) ||
      compare(left.code, right.code) ||
      compare(left.found, right.found),
  );
}

/** The cells of a check beyond the one that it names first; no whole sheets. */
function otherCells({ where: { file = '', sheet = '', cell = '' }, origins = [] }: Problem): readonly Origin[] {
  const first = originText({ file, sheet, cell });
  return origins
    .filter((origin) => origin !== first)
    .map(originOf)
    .filter((origin) => origin.cell !== '');
}

function explanationOf({ code, figure }: Problem, { survey }: FindingsInput): string {
  return survey.explanations
    .filter(
      ({ rule, area, year, subject }) =>
        rule === code &&
        area === (figure?.area ?? null) &&
        year === (figure?.year ?? null) &&
        subject.startsWith(figure?.measure ?? subject),
    )
    .map(({ reason, name, date }) => `${reason}（${name}，${date}）`)
    .join('；');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** By row, then by column: C7 before B12, Z1 before AA1. */
function compareCells(left: string, right: string): number {
  const [one, other] = [left, right].map((cell) => {
    const [, column = '', row = ''] = /([A-Z]*)\D*(\d+)/.exec(cell) ?? [];
    return { row: Number(row), column };
  });
  if (one === undefined || other === undefined) return 0;
  return one.row - other.row || one.column.length - other.column.length || compare(one.column, other.column);
}
