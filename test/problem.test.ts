import { expect, it } from 'vitest';
import { sentence } from '../pipeline/problem.ts';

it('一句话说明在哪里、读到什么、应为什么、怎么办', () => {
  expect(
    sentence({
      severity: 'stop',
      code: 'E203',
      where: { file: 'raw/朝阳区/2023/卫生资源.xlsx', sheet: '床位', cell: 'C7' },
      found: '读到“1,2O3”',
      expected: '数字（张）',
      remedy: '请改正单元格',
    }),
  ).toBe('〔E203〕raw/朝阳区/2023/卫生资源.xlsx｜床位｜C7：读到“1,2O3”，应为数字（张）。请改正单元格。');
});

it('没有位置和应有内容时不留空标点', () => {
  expect(
    sentence({ severity: 'stop', code: 'E601', where: {}, found: '正在运行', expected: '', remedy: '请等待' }),
  ).toBe('〔E601〕正在运行。请等待。');
});
