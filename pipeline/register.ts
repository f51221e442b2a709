import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
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
  if (!existsSync(file))
    throw new PipelineError([fault('E301', name, '', '没有这个文件', '一个登记表', '请恢复该文件')]);
  const decoded = decodeText(readFileSync(file));
  if (decoded === null) {
    throw new PipelineError([fault('E301', name, '', '文字编码无法识别', 'UTF-8 或 GB18030', '请另存为“CSV UTF-8”')]);
  }
  const [headings = [], ...lines] = cellsOf(decoded.text, name);
  const columns = Object.keys(schema.shape);
  const missing = columns.filter((column) => !headings.includes(column));
  const unknown = headings.filter((heading) => heading !== '' && !columns.includes(heading));
  if (missing.length > 0 || unknown.length > 0) {
    const found = [
      missing.length > 0 ? `缺少列 ${missing.join('、')}` : '',
      unknown.length > 0 ? `多出列 ${unknown.join('、')}` : '',
    ]
      .filter((part) => part !== '')
      .join('，');
    throw new PipelineError([fault('E302', name, '第 1 行', found, `列 ${columns.join('、')}`, '请改正标题行')]);
  }
  const problems: Problem[] = [];
  const rows: RegisterRow<z.infer<Shape>>[] = [];
  lines.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const record = Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? '']));
    const parsed = schema.safeParse(record);
    if (parsed.success) rows.push({ row: parsed.data, line: index + 2 });
    else {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '');
        const text = record[column] ?? '';
        problems.push(
          fault('E303', name, `第 ${index + 2} 行 ${column} 列`, `读到“${text}”`, issue.message, '请改正该单元格'),
        );
      }
    }
  });
  if (problems.length > 0) throw new PipelineError(problems);
  return rows;
}

function cellsOf(text: string, name: string): string[][] {
  try {
    return parse(text, { relaxColumnCount: true, trim: true, bom: true });
  } catch (error) {
    const found = `不是规范的 CSV（${error instanceof Error ? error.message : String(error)}）`;
    throw new PipelineError([fault('E301', name, '', found, '逗号分隔、双引号成对', '请用表格软件打开后另存为 CSV')]);
  }
}

function fault(code: string, file: string, cell: string, found: string, expected: string, remedy: string): Problem {
  return { severity: 'stop', code, where: { file, cell }, found, expected, remedy };
}
