import { PipelineError } from '../problem.ts';

/** E310: header comment; E311: statement, columns or reads of a file of `sql/`; E312: rows that are not unique. */
type SqlFault = 'E310' | 'E311' | 'E312';

/** The error of a file of `sql/` that breaks the rules of its folder; `line` counts the lines of the file from 1. */
export function refusal(
  code: SqlFault,
  path: string,
  found: string,
  expected: string,
  remedy = '请改正该 SQL 文件',
  line?: number,
): PipelineError {
  const where = { file: `sql/${path}.sql`, ...(line === undefined ? {} : { cell: `第 ${line} 行` }) };
  return new PipelineError([{ severity: 'stop', code, where, found, expected, remedy }]);
}

/**
 * E311 for what DuckDB refused, with the line of the file.
 * @param before lines of the file's statement before the text that DuckDB was given
 */
export function refusedStatement(
  error: unknown,
  { path, line }: { readonly path: string; readonly line: number },
  words: { readonly found: string; readonly expected: string },
  before = 0,
): PipelineError {
  const message = error instanceof Error ? error.message : String(error);
  const [, at] = /^LINE (\d+):/m.exec(message) ?? [];
  const place = at === undefined ? undefined : line + before + Number(at) - 1;
  return refusal('E311', path, `${words.found}：${inChinese(message)}`, words.expected, undefined, place);
}

const sayings: readonly (readonly [RegExp, string])[] = [
  [/syntax error at end of input/, '没有写完（多半是少了右括号或引号）'],
  [/syntax error at or near "(.*?)"/, '“$1”附近写错'],
  [/unterminated quoted/, '引号没有成对'],
  [/Table with name "?([^" ]+)"? does not exist/, '没有表 $1'],
  [/Function with name "?([^" ]+)"? does not exist/, '没有函数 $1'],
  [/Referenced (?:column|table) "(.*?)" not found/, '没有列或表 $1'],
];

/** The first line of a message of DuckDB, the most frequent ones in Chinese before it. */
function inChinese(message: string): string {
  const text = message.split('\n')[0] ?? '';
  const saying = sayings.find(([form]) => form.test(text));
  if (saying === undefined) return text;
  const [form, words] = saying;
  return `${(form.exec(text)?.[0] ?? '').replace(form, words)}（${text}）`;
}

/** What to say besides, when Chinese punctuation stands where SQL needs its own; blank when none does. */
export function punctuationHint(statement: string): string {
  return /[‘’“”（），；]/.test(statement.replace(/'[^']*'|--.*/g, '')) ? '，引号、括号、逗号、分号用半角的' : '';
}
