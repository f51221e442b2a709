import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const noted = (note: string, name = '注册护士数') => {
  const rows = [['2023年朝阳区卫生资源'], ['指标', '2023年'], [name, 8000], ['执业（助理）医师数', 6000], [note]];
  return read(book(sheet(rows)));
};

describe('a note by which not all have reported', () => {
  test.each([
    '注：覆盖率90%',
    '注：数据上报率85.3%',
    '注：机构覆盖率为98%',
    '注：填报率达95%',
    '*以上为卫健委所属',
    '※截至2023年11月底',
  ])('%s is asked about', (note) => {
    const result = noted(note);
    expect(codes(result)).toEqual(['W247 A5']);
    expect(lines(result)).toHaveLength(2);
  });

  test.each([
    '注：家庭医生签约覆盖率45%',
    '注：孕产妇健康管理率90%',
    '*数据来源：卫生统计直报系统',
    '*本表由医政科填报',
  ])('%s is not', (note) => expect(codes(noted(note)).filter((code) => !code.startsWith('N'))).toEqual([]));

  test('is that of the line which bears its sign', () => {
    const result = noted('*不含民营', '注册护士数*');
    expect(result.observations.map(({ measure, remark }) => [measure, remark])).toEqual([
      ['注册护士数', '不含民营'],
      ['执业（助理）医师数', undefined],
    ]);
  });
});
