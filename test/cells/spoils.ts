import type { Cell } from '../../pipeline/model/workbook.ts';

/** A way in which a number that was right is spoilt, so that only its writer can say what it should be. */
export interface Spoil {
  readonly name: string;
  readonly spoilt: (cell: Cell) => Cell;
}

const text = (value: string): Cell => ({ text: value, value });
const digits = (cell: Cell): string => cell.text.replace(/[^\d.]/gu, '') || '7';

export const spoils: readonly Spoil[] = [
  { name: '末位写成字母 O', spoilt: (cell) => text(digits(cell).replace(/.$/u, 'O')) },
  { name: '首位写成字母 l', spoilt: (cell) => text(`l${digits(cell)}`) },
  { name: '两个小数点', spoilt: (cell) => text(`${digits(cell).replace('.', '')}.1.2`) },
  { name: '千分位错位', spoilt: (cell) => text(`${digits(cell).replace('.', '')},12`) },
  { name: '约数', spoilt: (cell) => text(`约${digits(cell)}`) },
  { name: '两个数', spoilt: (cell) => text(`${digits(cell)}/${digits(cell)}`) },
  { name: '中间有空格', spoilt: (cell) => text(`${digits(cell)} 12`) },
  { name: '一个范围', spoilt: (cell) => text(`${digits(cell)}～${digits(cell)}`) },
  { name: '大于号', spoilt: (cell) => text(`≥${digits(cell)}`) },
  { name: '问号', spoilt: (cell) => text(`${digits(cell)}？`) },
  { name: '待核', spoilt: (cell) => text(`${digits(cell)}（待核）`) },
  { name: '中文数字', spoilt: () => text('一千四百五十二') },
  { name: '全角字母', spoilt: (cell) => text(`${digits(cell)}Ｏ`) },
  { name: '科学计数', spoilt: (cell) => text(`${digits(cell).replace('.', '')}E+04`) },
  { name: '公式错误', spoilt: () => ({ text: '#REF!', value: null, error: '#REF!', formula: true }) },
  { name: '公式没有结果', spoilt: () => ({ text: '', value: null, formula: true }) },
  { name: '逻辑值', spoilt: () => ({ text: 'TRUE', value: true }) },
  { name: '日期', spoilt: () => ({ text: '2023/5/1', value: new Date(Date.UTC(2023, 4, 1)), format: 'yyyy/m/d' }) },
  { name: '不认识的单位', spoilt: (cell) => text(`${digits(cell)}箩筐`) },
  { name: '显示与存储不同', spoilt: () => ({ text: '123', value: 456_789, format: '0' }) },
];
