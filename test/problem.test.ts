import { expect, it } from 'vitest';
import { visible } from '../pipeline/model/visible.ts';
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

it('名称里的换行、控制字符和改变方向的字符印成看得见的记号，一句话总是一行', () => {
  const file = 'raw/甲区/2023/a\n完成：\u001b[2J\u202efdp.xlsx';
  expect(
    sentence({ severity: 'warn', code: 'W101', where: { file }, found: '损坏', expected: '', remedy: '请\r\n重报' }),
  ).toBe('〔W101〕raw/甲区/2023/a↵完成：〔U+001B〕[2J〔U+202E〕fdp.xlsx：损坏。请↵重报。');
  expect(visible('普通文字 A1\u3000，\u00e9')).toBe('普通文字 A1\u3000，\u00e9');
});
