import { expect, it } from 'vitest';
import { placeHead } from '../../pipeline/excel/form.ts';

it('puts each heading in the first free place, like the cells of an HTML table', () => {
  const head = [
    [
      { text: '序号', rows: 2 },
      { text: '年度值', columns: 2 },
      { text: '备注', rows: 2 },
    ],
    [{ text: '2021年' }, { text: '2022年' }],
  ];
  expect(placeHead(head).map(({ text, row, column, rows, columns }) => [text, row, column, rows, columns])).toEqual([
    ['序号', 0, 0, 2, 1],
    ['年度值', 0, 1, 1, 2],
    ['备注', 0, 3, 2, 1],
    ['2021年', 1, 1, 1, 1],
    ['2022年', 1, 2, 1, 1],
  ]);
});
