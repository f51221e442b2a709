import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../encoding.ts';
import type { ReportInput, ReportStatement } from '../model/report.ts';
import type { Problem } from '../problem.ts';
import { parseStatement } from './statement-parse.ts';

/** The file in `<raw>/<地区>/<年份>/` that holds the compiling unit's own words for the report of that year. */
const statementFile = '评估说明.md';
const largest = 1024 * 1024;

export interface Statement {
  readonly area: string;
  readonly year: number;
  /** Null when there is no such file, or none that can be read. */
  readonly input: ReportInput | null;
  readonly statements: readonly ReportStatement[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the statement of an area and a year; without a file nothing is said and nothing is wrong.
 * Problems: W513 the file is too large or not text, and those of `parseStatement`.
 * @param raw the raw folder on disk
 * @param printed how messages call it, e.g. `raw`
 */
export function readStatement(raw: string, printed: string, area: string, year: number): Statement {
  const nothing = { area, year, input: null, statements: [], problems: [] };
  const path = [`${year}`, `${year}年`].map((folder) => join(raw, area, folder, statementFile)).find(existsSync);
  if (path === undefined) return nothing;
  const file = `${printed}/${area}/${year}/${statementFile}`;
  const bytes = readFileSync(path);
  const text = bytes.length > largest ? undefined : decodeText(bytes)?.text;
  if (text === undefined) return { ...nothing, problems: [unreadable(file)] };
  const { statements, problems } = parseStatement(text, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    area,
    year,
    input: { file, sha256, bytes: bytes.length, figures: 0, problems: problems.length },
    statements,
    problems,
  };
}

function unreadable(file: string): Problem {
  return {
    severity: 'warn',
    code: 'W513',
    where: { file },
    found: '评估说明读不出来，没有印入报告',
    expected: '不超过 1 MB 的文本文件（UTF-8 或 GB18030）',
    remedy: '请用记事本另存为 UTF-8 后重新运行',
  };
}
