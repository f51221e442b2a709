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

/** One thing wrong with what a user supplied, in Chinese, with a code that never changes its meaning. */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly where: Place;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** What rule was broken, in words, where the code alone does not say it. */
  readonly title?: string;
  readonly figure?: DoubtfulFigure;
  /** Further figures that the same cause casts doubt on: those of a whole table. */
  readonly also?: readonly DoubtfulFigure[];
  /** Only the report of its own year needs to hear of it, or only those of later years: another rule speaks of its own. */
  readonly years?: 'own' | 'later';
  /** Every cell that a check compared, as `file#sheet!cell`; the first of them stands in `where`. */
  readonly origins?: readonly string[];
}

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
  return visible(
    `〔${problem.code}〕${place === '' ? '' : `${place}：`}${problem.found}${expected}。${problem.remedy.replace(/。$/, '')}。`,
  );
}

/** A text on one line that moves no cursor: breaks of lines as ↵, other control and direction characters by their number. */
export function visible(text: string): string {
  return text.replace(/\r\n|[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (found) =>
    /[\r\n\u2028\u2029]/.test(found)
      ? '↵'
      : `〔U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`,
  );
}
