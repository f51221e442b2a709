import { nameKey } from '../text/name-key.ts';
import type { Column, Role } from './columns.ts';
import type { Path } from './label-use.ts';

/** Label columns and the value columns to their right; a sheet may have several side by side. */
export interface Block {
  readonly labels: readonly number[];
  /** Columns right of the values that say of what each line is: 地区, 年份. */
  readonly behind: readonly number[];
  readonly units: readonly number[];
  readonly values: readonly Column[];
  /** Its names are those of what rates are computed from: several rates have one denominator. */
  readonly ofRates?: true;
}

/**
 * Groups columns into blocks: a label column after value columns begins a new one. 分母名称 | 分母 are one by themselves, and
 * what stands behind is of the names further in front again.
 * @param qualifying columns of labels that say of what a line is on either side of its figures
 */
export function blocksOf(columns: readonly Column[], qualifying: ReadonlySet<number>): readonly Block[] {
  const blocks: Block[] = [];
  let current: Column[] = [];
  let gap: Column[] = [];
  /** The names of a denominator whose number came last. */
  let part: Column | undefined;
  /** Behind that number, on lines that have no names but its. */
  let isNameless = false;
  const finish = (behind: readonly number[], of: Pick<Block, 'ofRates'> = {}) => {
    const values = current.filter((column) => column.role === 'value');
    if (values.length > 0) {
      const having = (role: Role) => current.filter((column) => column.role === role).map((column) => column.index);
      blocks.push({ labels: having('label'), behind, units: having('unit'), values, ...of });
    }
    current = [];
  };
  for (const column of columns) {
    if (column.role !== 'value') {
      gap.push(column);
      continue;
    }
    const name = [...gap, part].find((before) => before !== undefined && isNameOf(before, column));
    if (name !== undefined) {
      finish([]);
      part = name;
      current = [name, { ...column, path: column.path.toSpliced(partAt(column.path), 1) }];
      finish([], { ofRates: true });
      gap = gap.filter((before) => before !== name);
      isNameless = true;
      continue;
    }
    const isNamed = gap.some((before) => before.role === 'label');
    if (current.some((before) => before.role === 'value') && isNamed) {
      const own = firstsBefore(gap, current).filter((each) => qualifying.has(each.index));
      // What stands beside the numbers of one list without a heading is no group of the next.
      const jotted = firstsBefore(gap, current).filter(({ path, role }) => path.length === 0 && role === 'label');
      const units = unitsBehind(gap, current);
      current.push(...units);
      finish(own.map((each) => each.index));
      gap = gap.filter((each) => ![...own, ...units, ...jotted].includes(each));
    }
    isNameless &&= !isNamed;
    if (!isNameless) current.push(...gap, column);
    gap = [];
  }
  current.push(...gap.filter((column) => column.role === 'unit'));
  finish(gap.map(({ index }) => index).filter((index) => qualifying.has(index)));
  return blocks;
}

/** Whether one column has the names of what the other has the numbers: 分母名称 | 分母值, 名称 | 数值 below 分母. */
function isNameOf(name: Column, value: Column): boolean {
  const [, part] = nameOfPart.exec(headingOf(name)) ?? [];
  if (name.role !== 'label' || part === undefined) return false;
  return part === numberOfPart.exec(nameKey(value.path[partAt(value.path)]?.text ?? ''))?.[1];
}

/** Where on the labels over a column stands what it has the numbers of: its last, or the one over a word for a number. */
function partAt(path: Path): number {
  const isNumber = path.at(-1)?.facets?.layout === '数值';
  return Math.max(0, path.length - (isNumber ? 2 : 1));
}

const numberOfPart = /^(分子|分母)(?:数?值|数)?$/u;
const nameOfPart = /(?:^|｜)(分子|分母)(?:指标)?(?:｜?(?:指标)?(?:名称?|项目?|指标|内容))?$/u;

function headingOf({ path }: Column): string {
  return path.map(({ text }) => nameKey(text)).join('｜');
}

/** The columns before the one that is headed like the first label of the block before: 指标 | 数值 | 年份 | 指标 | 数值 | 年份. */
function firstsBefore(gap: readonly Column[], before: readonly Column[]): readonly Column[] {
  const first = before.find(({ role }) => role === 'label');
  const at = first === undefined ? -1 : gap.findIndex((column) => headingOf(column) === headingOf(first));
  return gap.slice(0, Math.max(0, at));
}

/** 单位 right behind the numbers of a list that has none in front of them, before the names of the next: 指标 | 数值 | 单位 | 指标 | 数值 | 单位. */
function unitsBehind(gap: readonly Column[], before: readonly Column[]): readonly Column[] {
  if (before.some(({ role }) => role === 'unit')) return [];
  const name = gap.findIndex(({ role }) => role === 'label');
  return gap.slice(0, name).filter(({ role }) => role === 'unit');
}
