import type { Problem } from '../problem.ts';
import type { RegisterRow } from '../register.ts';

/** Notes a fault of one cell of a register; without a remedy the cell is to be corrected. */
export type Refuse = (
  code: string,
  line: number,
  column: string,
  found: string,
  expected: string,
  remedy?: string,
) => void;

/** A `Refuse` for one file that adds to `problems`; `file` is the path as messages print it. */
export function refuser(file: string, problems: Problem[]): Refuse {
  return (code, line, column, found, expected, remedy = '请改正该单元格') => {
    const cell = `第 ${line} 行 ${column} 列`;
    problems.push({ severity: 'stop', code, where: { file, cell }, found, expected, remedy });
  };
}

/** Notes a cell of one row (E333), with what it holds. */
export function cellRefuser<Row extends Readonly<Record<string, string>>>(
  { row, line }: RegisterRow<Row>,
  refuse: Refuse,
): (column: keyof Row & string, expected: string) => void {
  return (column, expected) =>
    refuse('E333', line, column, row[column] === '' ? '没有填写' : `读到“${row[column]}”`, expected);
}
