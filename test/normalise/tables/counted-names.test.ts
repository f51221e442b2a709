import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: Box[][]) => read(book(sheet([['2023年朝阳区基本情况'], ...rows])));

describe('只少一个“数”字的名称', () => {
  test.each([
    [['指标', '单位', '数值'], ['综合医院', '个', 20], '综合医院数'],
    [['指标', '数值', '单位'], ['被监督单位', 1520, '户'], '被监督单位数'],
    [['指标', '数值'], ['系统内公立医疗机构（个）', 30], '系统内公立医疗机构数'],
    [['指标', '数值'], ['综合医院', '20家'], '综合医院数'],
  ])('%j %j 是 %s', (head, row, measure) => {
    const result = of(head, row);
    expect(lines(result)).toEqual([expect.stringMatching(`^朝阳区 2023 ${measure} \\d+$`)]);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    [
      ['指标', '单位', '数值'],
      ['社区卫生服务机构', '张', 60],
    ],
    [
      ['指标', '单位', '数值'],
      ['护士', '人', 600],
    ],
    [
      ['指标', '数值'],
      ['综合医院', 20],
    ],
    [
      ['类别', '名称', '单位', '数值'],
      ['医疗卫生机构', '医务室', '个', 12],
    ],
    [
      ['指标', '数值'],
      ['医疗卫生机构', '50家'],
    ],
  ])('%j %j 要问', (head, row) => {
    const result = of(head, row);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });
});
