import type { Cell, Sheet, Workbook } from '../../pipeline/model/workbook.ts';
import { address } from '../../pipeline/model/workbook.ts';
import { spotsOf, type Truth } from './truth.ts';

/** A change of a workbook that no reader would take for a change of meaning. */
export interface Mutation {
  readonly name: string;
  readonly cell?: (cell: Cell, row: number, column: number) => Cell;
  /** Rows and columns put in before the first ones. */
  readonly down?: number;
  readonly right?: number;
}

const isText = (cell: Cell): cell is Cell & { value: string } => typeof cell.value === 'string';
const isLabel = (cell: Cell): cell is Cell & { value: string } =>
  isText(cell) &&
  /^[\p{Script=Han}（）()0-9—～\-、．.]+$/u.test(cell.value) &&
  /^\P{N}.*\p{Script=Han}{3}/u.test(cell.value);
const text = (value: string): Cell => ({ text: value, value });
const grouped = (cell: Cell): string => {
  const [whole = '', fraction] = String(cell.value).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
};
/** A count or a quantity, not a year or a serial number, stored without a format of its own. */
const isFigure = (cell: Cell): boolean =>
  typeof cell.value === 'number' &&
  Math.abs(cell.value) < 1e9 &&
  (cell.format ?? 'General') === 'General' &&
  cell.formula !== true &&
  !/e/iu.test(String(cell.value)) &&
  (cell.value > 2100 || !Number.isInteger(cell.value));
const wide = (value: string): string =>
  value.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const mutations: readonly Mutation[] = [
  { name: '上方空两行', down: 2 },
  { name: '左边空一列', right: 1 },
  { name: '数字存为文本', cell: (cell) => (isFigure(cell) ? text(String(cell.value)) : cell) },
  { name: '数字存为带千分位的文本', cell: (cell) => (isFigure(cell) ? text(grouped(cell)) : cell) },
  { name: '数字存为全角文本', cell: (cell) => (isFigure(cell) ? text(wide(String(cell.value))) : cell) },
  { name: '数字前后有空格', cell: (cell) => (isFigure(cell) ? text(` ${cell.value}\u00a0`) : cell) },
  {
    name: '带千分位格式',
    cell: (cell) =>
      isFigure(cell) && Number.isInteger(cell.value) ? { ...cell, text: grouped(cell), format: '#,##0' } : cell,
  },
  { name: '公式算出', cell: (cell) => (isFigure(cell) ? { ...cell, formula: true } : cell) },
  { name: '名称字间有空格', cell: (cell) => (isLabel(cell) ? text([...cell.value].join(' ')) : cell) },
  { name: '名称前有全角空格', cell: (cell) => (isLabel(cell) ? text(`　　${cell.value} `) : cell) },
  {
    name: '括号换成半角',
    cell: (cell) => (isText(cell) ? text(cell.value.replaceAll('（', '(').replaceAll('）', ')')) : cell),
  },
  {
    name: '括号换成全角',
    cell: (cell) => (isText(cell) ? text(cell.value.replaceAll('(', '（').replaceAll(')', '）')) : cell),
  },
  { name: '名称后有脚注号', cell: (cell) => (isLabel(cell) ? text(`${cell.value}①`) : cell) },
  { name: '名称后有不可见字符', cell: (cell) => (isLabel(cell) ? text(`${cell.value}\u200b`) : cell) },
  { name: '年份用全角', cell: (cell) => (isText(cell) ? text(cell.value.replace(/20\d\d(?=年)/gu, wide)) : cell) },
];

/** The workbook as `mutation` leaves it. */
export function mutated(workbook: Workbook, mutation: Mutation): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => mutatedSheet(sheet, mutation)) };
}

function mutatedSheet(sheet: Sheet, { cell = (same) => same, down = 0, right = 0 }: Mutation): Sheet {
  const rows = sheet.rows.map((row, r) => [
    ...Array<null>(right).fill(null),
    ...row.map((one, c) => (one === null ? null : cell(one, r, c))),
  ]);
  const merges = sheet.merges.map((merge) => ({
    top: merge.top + down,
    bottom: merge.bottom + down,
    left: merge.left + right,
    right: merge.right + right,
  }));
  return { ...sheet, rows: [...Array.from({ length: down }, () => []), ...rows], merges };
}

/** The truth of the changed workbook: what a cell means does not change, only where it stands. */
export function mutatedTruth(truth: Truth, { down = 0, right = 0 }: Mutation): Truth {
  if (down === 0 && right === 0) return truth;
  return new Map(
    [...truth].map(([key, expected]) => {
      const at = key.lastIndexOf('!') + 1;
      return [`${key.slice(0, at)}${shifted(key.slice(at), down, right)}`, expected];
    }),
  );
}

function shifted(cell: string, down: number, right: number): string {
  const row = Number(/\d+$/u.exec(cell)?.[0]);
  const column = spotsOf(`A1:${cell.replace(/\d+$/u, '')}1`).length - 1;
  return address(row - 1 + down, column + right);
}
