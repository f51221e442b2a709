import type { Problem } from '../../problem.ts';
import type { Table } from './table.ts';

/** Two tables of one name, cut down to the columns that both have. */
export function inCommon(before: Table, after: Table): { readonly before: Table; readonly after: Table } {
  const columns = after.columns.filter((column) => before.columns.includes(column));
  const cut = ({ rows }: Table): Table => ({
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? '']))),
  });
  return { before: cut(before), after: cut(after) };
}

/** N613 when two tables of one name have not the same columns: another version of the program wrote the earlier one. */
export function formatProblems(file: string, before: Table, after: Table): readonly Problem[] {
  const added = after.columns.filter((column) => !before.columns.includes(column));
  const gone = before.columns.filter((column) => !after.columns.includes(column));
  if (added.length + gone.length === 0) return [];
  const parts = [
    added.length === 0 ? '' : `没有列 ${added.join('、')}`,
    gone.length === 0 ? '' : `多出列 ${gone.join('、')}`,
  ];
  return [
    {
      severity: 'note',
      code: 'N613',
      where: { file },
      found: `上次的表${parts.filter((part) => part !== '').join('，')}，只比较两次都有的列`,
      expected: '与本次相同的列',
      remedy: '换了程序版本时属正常；下次运行即可比较全部列',
    },
  ];
}
