import { PipelineError } from '../problem.ts';

/** E310: header comment; E311: statement, columns or reads of a file of `sql/`; E312: rows that are not unique. */
type SqlFault = 'E310' | 'E311' | 'E312';

/** The error of a file of `sql/` that breaks the rules of its folder. */
export function refusal(
  code: SqlFault,
  path: string,
  found: string,
  expected: string,
  remedy = '请改正该 SQL 文件',
): PipelineError {
  return new PipelineError([{ severity: 'stop', code, where: { file: `sql/${path}.sql` }, found, expected, remedy }]);
}

/** What to say besides, when Chinese punctuation stands where SQL needs its own; blank when none does. */
export function punctuationHint(statement: string): string {
  return /[‘’“”（），；]/.test(statement.replace(/'[^']*'|--.*/g, '')) ? '，引号、括号、逗号、分号用半角的' : '';
}

/** First line of the message of an exception; DuckDB prints the statement below it. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
