import type { Column, Role } from './columns.ts';

/** Label columns and the value columns to their right; a sheet may have several side by side. */
export interface Block {
  readonly labels: readonly number[];
  readonly units: readonly number[];
  readonly values: readonly Column[];
}

/** Groups columns into blocks: a label column after value columns begins a new one. */
export function blocksOf(columns: readonly Column[]): readonly Block[] {
  const blocks: Block[] = [];
  let current: Column[] = [];
  let gap: Column[] = [];
  const finish = () => {
    const values = current.filter((column) => column.role === 'value');
    if (values.length > 0) {
      const of = (role: Role) => current.filter((column) => column.role === role).map((column) => column.index);
      blocks.push({ labels: of('label'), units: of('unit'), values });
    }
  };
  for (const column of columns) {
    if (column.role !== 'value') gap.push(column);
    else {
      if (current.some((before) => before.role === 'value') && gap.some((before) => before.role === 'label')) {
        finish();
        current = [];
      }
      current.push(...gap, column);
      gap = [];
    }
  }
  current.push(...gap.filter((column) => column.role === 'unit'));
  finish();
  return blocks;
}
