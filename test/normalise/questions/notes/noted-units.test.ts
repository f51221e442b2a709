import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const noted = (note: string) =>
  read(book(sheet([['2023年朝阳区卫生人员'], ['指标', '单位', '2023年'], ['注册护士数', '人', 2936], [note]])), 'A4');

describe('注里说的单位和表上写的不一致', () => {
  test.each(['注：本表单位为百人', '备注：数据单位为“百人”', '说明：本表数据单位为万人。'])('%s，要问', (note) => {
    expect(codes(noted(note))).toEqual(['W247 C3']);
    expect(lines(noted(note))).toEqual(['朝阳区 2023 注册护士数 2936']);
  });

  test.each(['注：本表单位为人', '注：填报单位为区卫生健康委', '注：本表人口单位为万人'])('%s，不问', (note) => {
    expect(codes(noted(note))).toEqual([]);
  });

  test('登记表里没有的单位只问一次', () => {
    expect(codes(noted('说明：注册护士数单位：百人'))).toEqual(['W247 C3']);
  });
});
