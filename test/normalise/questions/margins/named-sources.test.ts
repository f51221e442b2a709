import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const rows = [
  ['指标', '2023年'],
  ['注册护士数', 20100],
  ['活产数', 20400],
];
const table = (above: readonly string[], below: readonly string[], title = '朝阳区2023年卫生统计表') =>
  read(book(sheet([[title], ...above.map((text) => [text]), ...rows, ...below.map((text) => [text])])));
const asks = (result: ReturnType<typeof read>) => codes(result).filter((code) => code.startsWith('W'));

describe('sources', () => {
  test.each([
    '资料来源：区卫健委（到期未续）',
    '资料来源：朝阳区卫健委（停用床位）',
    '资料来源：望京',
    '数据来源：三间房',
  ])('%s is asked about', (text) => {
    expect(asks(table([], [text]))).not.toEqual([]);
  });

  test.each([
    '资料来源：医政科',
    '资料来源：朝阳区卫健委（医政科）',
    '数据来源：张伟',
    '数据来源：全民健康信息平台',
    '资料来源：卫生年报',
  ])('%s is not', (text) => {
    const result = table([], [text]);
    expect(lines(result)).toHaveLength(2);
    expect(asks(result)).toEqual([]);
  });
});

describe('who fills in', () => {
  test.each(['填报单位：体检中心', '填报单位：分中心', '机构名称：国际部', '机构名称：总院', '填报单位：西区'])(
    '%s is asked about',
    (text) => {
      expect(asks(table([text], [], '2023年卫生统计表'))).not.toEqual([]);
    },
  );

  test.each(['填报单位：朝阳区卫健委', '填报单位：区疾控中心', '填报单位：朝阳区妇幼保健院', '填报单位：信息中心'])(
    '%s is not',
    (text) => {
      const result = table([text], []);
      expect(lines(result)).toHaveLength(2);
      expect(asks(result)).toEqual([]);
    },
  );
});
