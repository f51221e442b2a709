import { nameKey } from '../text/name-key.ts';
import type { Column, Role } from './columns.ts';

/** Label columns and the value columns to their right; a sheet may have several side by side. */
export interface Block {
  readonly labels: readonly number[];
  /** Columns right of the values that say of what each line is: 地区, 年份. */
  readonly behind: readonly number[];
  readonly units: readonly number[];
  readonly values: readonly Column[];
}

/**
 * Groups columns into blocks: a label column after value columns begins a new one; so does a value column behind the number
 * that the names in front are of, and it has the first names of the table.
 * @param qualifying columns of labels that say of what a line is on either side of its figures
 */
export function blocksOf(columns: readonly Column[], qualifying: ReadonlySet<number>): readonly Block[] {
  const blocks: Block[] = [];
  let current: Column[] = [];
  let gap: Column[] = [];
  const first = columns.find(({ role }) => role === 'label');
  const finish = (behind: readonly number[]) => {
    const values = current.filter((column) => column.role === 'value');
    if (values.length > 0) {
      const of = (role: Role) => current.filter((column) => column.role === role).map((column) => column.index);
      blocks.push({ labels: of('label'), behind, units: of('unit'), values });
    }
  };
  for (const column of columns) {
    if (column.role !== 'value') gap.push(column);
    else {
      if (current.some((before) => before.role === 'value') && gap.some((before) => before.role === 'label')) {
        const own = firstsBefore(gap, current).filter((each) => qualifying.has(each.index));
        finish(own.map((each) => each.index));
        gap = gap.filter((each) => !own.includes(each));
        current = [];
      } else if (first !== undefined && !current.includes(first) && isNamedAlready(current)) {
        finish([]);
        current = [first];
      }
      current.push(...gap, column);
      gap = [];
    }
  }
  current.push(...gap.filter((column) => column.role === 'unit'));
  finish(gap.map(({ index }) => index).filter((index) => qualifying.has(index)));
  return blocks;
}

/** Whether the names in front are those of one column that has its number: 分母名称 | 分母. What comes behind is of the line again. */
function isNamedAlready(columns: readonly Column[]): boolean {
  const headings = columns.map(headingOf);
  return columns.some(
    ({ role }, index) =>
      role === 'value' && ofRatio.test(headings[index] ?? '') && headings.includes(`${headings[index]}名称`),
  );
}

const ofRatio = /^(?:分子|分母)(?:数?值|数)?$/u;

function headingOf({ path }: Column): string {
  return path.map(({ text }) => nameKey(text)).join('｜');
}

/** The columns before the one that is headed like the first label of the block before: 指标 | 数值 | 年份 | 指标 | 数值 | 年份. */
function firstsBefore(gap: readonly Column[], before: readonly Column[]): readonly Column[] {
  const first = before.find(({ role }) => role === 'label');
  const at = first === undefined ? -1 : gap.findIndex((column) => headingOf(column) === headingOf(first));
  return gap.slice(0, Math.max(0, at));
}
