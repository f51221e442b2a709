import { existsSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { decodeText } from './encoding.ts';
import { PipelineError, type Problem } from './problem.ts';

/** One row of a register with the place to name in a message. */
export interface RegisterRow<Row> {
  readonly row: Row;
  /** Row number as a spreadsheet shows it; the heading is row 1. */
  readonly line: number;
}

/**
 * Reads a register, a CSV file that people edit in Excel (UTF-8 or GB18030), and checks every row.
 * @param file path on disk
 * @param name path as messages print it, e.g. `sql/reference/corrections.csv`
 * @param schema zod object of trimmed strings; its keys are the columns that must exist
 * @throws PipelineError (E301 unreadable, E302 columns, E303 a cell) with all faults of the file
 */
export function readRegister<Shape extends z.ZodObject>(
  file: string,
  name: string,
  schema: Shape,
): readonly RegisterRow<z.infer<Shape>>[] {
  const [headings = [], ...lines] = readCells(file, name);
  const separated = otherSeparator(headings);
  if (separated !== null) {
    const found = `各列以${separated}分隔`;
    throw new PipelineError([fault('E301', name, '第 1 行', found, '以英文逗号分隔', '请另存为“CSV（逗号分隔）”')]);
  }
  const columns = Object.keys(schema.shape);
  const missing = columns.filter((column) => !headings.includes(column));
  const unknown = headings.filter((heading) => heading !== '' && !columns.includes(heading));
  const repeated = headings.filter((heading, at) => heading !== '' && headings.indexOf(heading) !== at);
  if (missing.length > 0 || unknown.length > 0 || repeated.length > 0) {
    const found = [
      missing.length > 0 ? `缺少列 ${missing.join('、')}` : '',
      unknown.length > 0 ? `多出列 ${unknown.join('、')}` : '',
      repeated.length > 0 ? `重复列 ${repeated.join('、')}` : '',
    ]
      .filter((part) => part !== '')
      .join('，');
    throw new PipelineError([fault('E302', name, '第 1 行', found, `列 ${columns.join('、')}`, '请改正标题行')]);
  }
  const problems: Problem[] = [];
  const rows: RegisterRow<z.infer<Shape>>[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const astray = cells.findIndex((cell, at) => cell !== '' && (headings[at] ?? '') === '');
    if (astray >= 0) {
      const found = `第 ${astray + 1} 列没有标题，却读到“${cells[astray]}”`;
      const expected = '每个单元格都在有标题的列中';
      const remedy = '请检查这一行是否错位：单元格里有英文逗号的，整格要用双引号括起（表格软件会自动加）';
      problems.push(fault('E303', name, `第 ${index + 2} 行`, found, expected, remedy));
      return;
    }
    const record = Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? '']));
    const parsed = schema.safeParse(record);
    if (parsed.success) rows.push({ row: parsed.data, line: index + 2 });
    else {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '');
        const text = record[column] ?? '';
        problems.push(
          fault('E303', name, `第 ${index + 2} 行 ${column} 列`, reading(text), issue.message, '请改正该单元格'),
        );
      }
    }
  });
  if (problems.length > 0) throw new PipelineError(problems);
  return rows;
}

/**
 * The cells of a register as trimmed text, headings first.
 * @throws PipelineError E301 when the file is missing, in an unknown encoding or no CSV
 */
export function readCells(file: string, name: string): readonly (readonly string[])[] {
  if (!existsSync(file))
    throw new PipelineError([fault('E301', name, '', '没有这个文件', '一个登记表', '请恢复该文件')]);
  const decoded = decodeText(readFileSync(file));
  if (decoded === null) {
    throw new PipelineError([fault('E301', name, '', '文字编码无法识别', 'UTF-8 或 GB18030', '请另存为“CSV UTF-8”')]);
  }
  return cellsOf(decoded.text, name);
}

/** The filled cells of one column of a register, none when the file or the column is missing or unreadable. */
export function readColumn(file: string, column: string): readonly string[] {
  const text = existsSync(file) ? (decodeText(readFileSync(file))?.text ?? '') : '';
  try {
    const [headings = [], ...lines] = cellsOf(text, file);
    const at = headings.indexOf(column);
    return lines.map((cells) => cells[at] ?? '').filter((cell) => cell !== '');
  } catch (error) {
    if (error instanceof PipelineError) return [];
    throw error;
  }
}

function cellsOf(text: string, name: string): string[][] {
  try {
    return parse(text, { relaxColumnCount: true, trim: true, bom: true, recordDelimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? `第 ${error['lines']} 行附近` : '';
    const expected = '逗号分隔、双引号成对';
    const remedy = '请检查这一行的双引号，或用表格软件打开后另存为 CSV';
    throw new PipelineError([fault('E301', name, line, '不是规范的 CSV', expected, remedy)]);
  }
}

/** What separates the columns when the whole heading row fell into one cell: someone saved with another separator. */
function otherSeparator(headings: readonly string[]): string | null {
  const [only = '', ...rest] = headings.filter((heading) => heading !== '');
  if (rest.length > 0) return null;
  return only.includes(';') ? '分号' : only.includes('\t') ? '制表符' : null;
}

function reading(text: string): string {
  return text === '' ? '没有填写' : `读到“${text}”`;
}

function fault(code: string, file: string, cell: string, found: string, expected: string, remedy: string): Problem {
  return { severity: 'stop', code, where: { file, cell }, found, expected, remedy };
}
