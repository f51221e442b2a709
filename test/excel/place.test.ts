import { describe, expect, it } from 'vitest';
import { formulaText } from '../../pipeline/excel/place.ts';
import { placesOf } from '../../pipeline/excel/places-of.ts';
import type { Sheet } from '../../pipeline/excel/sheet.ts';

const book = { title: '册', dated: new Date(0), demonstration: true, draft: false };
const raw: Sheet = {
  name: '原始 数据',
  subject: '',
  notes: ['一句说明'],
  columns: [
    { heading: '指标', width: 8 },
    { heading: '数值', width: 8 },
  ],
  rows: [
    ['甲', 3],
    ['乙', 4],
  ],
  frozenColumns: 0,
};
const result: Sheet = {
  ...raw,
  name: '结果',
  notes: [],
  rows: [
    [
      '率',
      {
        value: 75,
        text: '75',
        formula: [
          { sheet: '原始 数据', row: 0, to: 1, column: '数值' },
          '/',
          { sheet: '结果', row: 0, column: '指标' },
        ],
      },
    ],
  ],
};

describe('placesOf and formulaText', () => {
  const places = placesOf([raw, result], new Set(), book);

  it('counts title, marks and notes above the heading; a sheet that others refer to keeps its order and says so', () => {
    const [first, second] = [places.get('原始 数据'), places.get('结果')];
    expect(first?.keepsOrder).toBe(true);
    expect(first?.notes.join('')).toContain('不能排序');
    expect(first?.headingRow).toBe(1 + 1 + (first?.notes.length ?? 0) + 1);
    expect(second?.keepsOrder).toBe(false);
    expect(second?.headingRow).toBe(3);
  });

  it('fixes references to other sheets and leaves those to its own sheet free', () => {
    const top = (places.get('原始 数据')?.headingRow ?? 0) + 1;
    const cell = result.rows[0]?.[1];
    if (typeof cell !== 'object' || !('formula' in cell) || cell.formula === undefined) throw new Error('no formula');
    expect(formulaText(cell.formula, places, '结果')).toBe(`'原始 数据'!$B$${top}:$B$${top + 1}/A4`);
  });

  it('refuses a cell that the book does not have', () => {
    const wrong = [
      { sheet: '没有', row: 0, column: '数值' },
      { sheet: '结果', row: 1, column: '数值' },
      { sheet: '结果', row: 0, column: '没有' },
    ];
    for (const place of wrong) expect(() => formulaText([place], places, '结果')).toThrow('no cell');
  });
});
