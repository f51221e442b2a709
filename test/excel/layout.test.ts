import { describe, expect, it } from 'vitest';
import { columnWidths, rowHeight } from '../../pipeline/excel/layout.ts';
import type { Sheet } from '../../pipeline/excel/sheet.ts';

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

describe('rowHeight', () => {
  it('grows with the lines of the longest text and stays below the tallest row', () => {
    const one = rowHeight(['床位', ''], [13, 13]);
    const three = rowHeight(['床位', '每千常住人口注册护士数'], [13, 13]);
    expect(three - one).toBe(2 * 14);
    expect(rowHeight(['很长'.repeat(5000)], [12])).toBe(409);
    expect(one).toBeGreaterThan(14);
  });
});
