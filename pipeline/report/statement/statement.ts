import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeText } from '../../encoding.ts';
import type { ReportInput, ReportStatement } from '../../model/report.ts';
import type { Problem } from '../../problem.ts';
import { parseStatement } from './parse.ts';

const largest = 1024 * 1024;

/** The statement of one area and year. */
export interface Statement {
  readonly area: string;
  readonly year: number;
  /** Null when there is no file, or none that can be read. */
  readonly input: ReportInput | null;
  readonly statements: readonly ReportStatement[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the statement of an area and a year.
 * Problems: W513 the file cannot be opened, is too large or not text, and those of `parseStatement`.
 * @param path the file on disk
 * @param file how messages call it
 */
export function readStatement(path: string, file: string, area: string, year: number): Statement {
  const bytes = contentOf(path);
  const text = bytes === null || bytes.length > largest ? undefined : decodeText(bytes)?.text;
  if (bytes === null || text === undefined)
    return { area, year, input: null, statements: [], problems: [unreadable(file)] };
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

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
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
