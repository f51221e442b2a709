import { describe, expect, it } from 'vitest';
import { columnWidths, numberWidth, rowHeight, textThatWraps } from '../../pipeline/excel/layout.ts';
import type { Cell, Sheet } from '../../pipeline/excel/sheet.ts';

const sheet: Sheet = {
  name: '表',
  subject: '',
  notes: [],
  columns: [
    { heading: '指标', width: 10 },
    { heading: '数值', width: 4 },
    { heading: '年份', width: 6 },
    { heading: '内容', width: 20, least: 15 },
    { heading: '时序\n进度', width: 20 },
  ],
  rows: [
    ['每千常住人口注册护士数', { value: 1234567.5, text: '1,234,567.5' }, 2023, '短', '—'],
    ['床位', { value: null, text: '—' }, 2024, '', '—'],
  ],
  frozenColumns: 0,
};

describe('columnWidths', () => {
  it('fits the content up to the limit, never cuts a number, keeps the least', () => {
    expect(columnWidths(sheet)).toEqual([13, 14, 7, 18, 7]);
  });
});

describe('columnWidths of texts that stay on one line', () => {
  const widthOf = (cell: Cell) => columnWidths({ ...sheet, columns: [{ heading: '', width: 20 }], rows: [[cell]] })[0];

  it('shows a checksum or code whole, in wider letters too', () => {
    expect(widthOf('0'.repeat(64))).toBe(71 + 3);
    expect(widthOf('raw/朝阳区/2023/一个很长的文件名.xlsx')).toBe(20 + 3);
  });

  it('shows a linked text whole, which LibreOffice does not wrap, a very long one in part', () => {
    const text = '2022/卫生资源.xlsx｜卫生人员｜D6';
    expect(widthOf({ text, link: 'a.xlsx' })).toBe(32 + 3);
    expect(widthOf({ text })).toBe(20 + 3);
    expect(widthOf({ text: '长'.repeat(60), link: 'a.xlsx' })).toBe(48 + 3);
  });
});

describe('rowHeight', () => {
  it('grows with the lines of the longest text and stays below the tallest row', () => {
    const one = rowHeight(['床位', ''], [13, 13]);
    const three = rowHeight(['床位', '每千常住人口注册护士数'], [13, 13]);
    expect(three - one).toBe(2 * 14);
    expect(rowHeight(['很长'.repeat(5000)], [12])).toBe(409);
    expect(one).toBeGreaterThan(14);
  });

  it('is high enough for words and numbers that a narrow column cannot part', () => {
    expect(rowHeight(['调整依据：演示文号〔2025〕6号'], [12.5])).toBe(4 * 14 + 5);
    expect(rowHeight(['床位15197.79张'], [10.5])).toBe(3 * 14 + 5);
  });

  it('leaves room for what a long text loses at the ends of its lines, none in a short one', () => {
    const height = (letters: number) => rowHeight(['字'.repeat(letters)], [43]);
    expect(height(20)).toBe(14 + 5);
    expect(height(40)).toBe(2 * 14 + 5);
    expect(height(100)).toBe(6 * 14 + 5);
    expect(height(90)).toBe(5 * 14 + 5);
  });
});

describe('numberWidth', () => {
  it('has room for wider digits than those that columns are counted in, and asks for none for a text', () => {
    expect(numberWidth({ value: 228057, text: '228,057' })).toBeGreaterThan(9);
    expect(numberWidth({ value: null, text: '按市级预算统筹管理' })).toBe(0);
    expect(numberWidth('待定')).toBe(0);
  });
});

describe('textThatWraps', () => {
  it('is the text of a cell that is no number and no date', () => {
    expect(textThatWraps('安贞东方医院')).toBe('安贞东方医院');
    expect(textThatWraps({ value: 0.6, text: '60.0%' })).toBe('');
    expect(textThatWraps({ date: '2025-12-31', text: '2025年12月31日' })).toBe('');
    expect(textThatWraps({ date: null, text: '待定' })).toBe('待定');
  });
});
