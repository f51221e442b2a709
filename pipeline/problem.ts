import { type Explainable, rowsToWrite } from './model/explanation.ts';
import { visible } from './model/visible.ts';

/** How much a problem weighs: `stop` withholds the figure and the publication, `warn` needs an explanation, `note` is worth knowing. */
export type Severity = 'stop' | 'warn' | 'note';

/** Where a problem was found; `file` is relative to the project (`raw/朝阳区/2023/卫生资源.xlsx`), `cell` is `C7` or a row such as `第 7 行`. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** The figure that a problem casts doubt on; a part that is not known is left out and then means every one. */
export interface DoubtfulFigure {
  readonly area?: string;
  readonly year?: number;
  readonly measure?: string;
}

/** A label that no register knows, as one problem for all such of a sheet names it. */
export interface UnknownLabel {
  readonly name: string;
  readonly cells: string;
  /** The row by which a register would know it as not used. */
  readonly row: string;
  /** The figures whose names are spelled like it. */
  readonly near: readonly DoubtfulFigure[];
}

/** One thing wrong with what a user supplied, in Chinese, with a code that never changes its meaning. */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly where: Place;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** What other rules found of the same cause, a clause each. */
  readonly further?: readonly string[];
  /** What rule was broken, in words, where the code alone does not say it. */
  readonly title?: string;
  readonly figure?: DoubtfulFigure;
  /** Further figures that the same cause casts doubt on: those of a whole table. */
  readonly also?: readonly DoubtfulFigure[];
  /** Only the report of its own year needs to hear of it, or only those of later years: another rule speaks of its own. */
  readonly years?: 'own' | 'later';
  /** How a written explanation lets what was found stand. */
  readonly explain?: readonly Explainable[];
  /** It speaks of a whole table, not of one of its figures. */
  readonly ofTable?: true;
  /** It speaks of the words of a table, in the cells that it names. */
  readonly ofWords?: true;
  /** What of a whole sheet, file or folder it doubts: that it lies in its folder, is of its whole year, or was read and used. */
  readonly doubts?: 'folder' | 'period' | 'reading';
  /** While files are read: the figures that its unread cells may be wanted for, with those cells. */
  readonly wants?: readonly { readonly figure: DoubtfulFigure; readonly cell: string }[];
  /** While files are read: the labels that it speaks of, and what to do about several of them. */
  readonly unknown?: { readonly labels: readonly UnknownLabel[]; readonly expected: string; readonly remedy: string };
  /** Every cell that a check compared, as `file#sheet!cell`; the first of them stands in `where`. */
  readonly origins?: readonly string[];
}

/** Codes of what is true at the moment of a run and says nothing of its data: a file is open while it is read. */
export const passingCodes: readonly string[] = ['N103'];

/** Why a run ends; the numbers are the process exit codes. */
export const exitCodes = {
  ok: 0,
  strict: 1,
  draft: 2,
  configuration: 3,
  environment: 4,
  locked: 5,
  internal: 70,
} as const;

export type ExitReason = keyof typeof exitCodes;

/** Ends the run with one or more problems that the user can mend. Any other exception is a bug. */
export class PipelineError extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly reason: ExitReason = 'configuration',
  ) {
    super(problems.map(sentence).join('\n'));
    this.name = 'PipelineError';
  }
}

/** 〔E203〕raw/朝阳区/2023/卫生资源.xlsx｜床位｜C7：读到“1,2O3”，应为数字（张）。请改正单元格。 */
export function sentence(problem: Problem): string {
  const { file, sheet, cell } = problem.where;
  const place = [file, sheet, cell].filter((part) => part !== undefined && part !== '').join('｜');
  const expected = problem.expected === '' ? '' : `，应为${problem.expected}`;
  const remedy = remedyWords(problem, rowsToWrite).replace(/。$/, '');
  return visible(
    `〔${problem.code}〕${place === '' ? '' : `${place}：`}${problem.found}${expected}${furtherWords(problem)}。${remedy}。`,
  );
}

/** ；同时〔large_change〕…（应为…）; blank when nothing else was found of the same cause. */
export function furtherWords({ further = [] }: Problem): string {
  return further.map((clause) => `；${clause}`).join('');
}

/** What to do, and where what was found may stand when a person gives the reason. */
export function remedyWords(
  { remedy, explain = [] }: Problem,
  how: (explainable: Explainable) => string = () => '请在 explanations.csv 登记',
): string {
  const cases = new Map<string, Explainable>();
  for (const each of explain) {
    const rows = [...(cases.get(each.when)?.rows ?? []), ...each.rows];
    cases.set(each.when, { ...each, rows });
  }
  return [remedy, ...[...cases.values()].map((each) => `${each.when}，${how(each)}`)].join('；');
}
