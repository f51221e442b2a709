import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const beside = (name: string, remark: string) => {
  const rows: readonly (readonly Box[])[] = [
    ['指标', '2023年', '备注'],
    [name, 20000, remark],
    ['注册护士数', 12000, ''],
  ];
  return read(book(sheet(rows)));
};

describe('a remark that is one word of scope', () => {
  test.each([
    '项目地区',
    '项目区',
    '合并',
    '合并统计',
    '登记',
    '建档',
    '监测地区',
    '部分地区',
    '重点地区',
    '其中',
    '累计',
    '普查',
  ])('%s is asked about, and the figure is read', (remark) => {
    const result = beside('活产数', remark);
    expect(codes(result)).toEqual(['W247 C2']);
    expect(lines(result)).toContain('朝阳区 2023 活产数 20000');
  });

  test.each(['全区', '辖区内', '合计', '年末', '年报', '直报', '上报', '已核实', '无', '正常', '属实', '持平', '统计'])(
    '%s is not',
    (remark) => expect(codes(beside('活产数', remark))).toEqual([]),
  );

  test('is not where the name of the measure has it', () => {
    expect(codes(beside('产前筛查人数', '筛查人数'))).toEqual([]);
    expect(codes(beside('孕产妇系统管理人数', '管理'))).toEqual([]);
    expect(codes(beside('规范化电子健康档案人数', '登记'))).toEqual(['W247 C2']);
  });
});

describe('a remark that is a word of scope from the register', () => {
  test.each(['区属', '公立', '民营', '机构口径', '按机构', '报告地区'])(
    '%s is asked about at each of its cells',
    (word) => {
      const rows: readonly (readonly Box[])[] = [
        ['指标', '2023年', '备注'],
        ['活产数', 20000, word],
        ['产妇数', 19000, ''],
        ['甲乙类传染病报告发病数', 12000, word],
        ['年内管理高血压患者数', 120000, word],
      ];
      const result = read(book(sheet(rows)));
      expect(codes(result)).toEqual(['W247 C2、C4:C5']);
      expect(lines(result)).toHaveLength(4);
    },
  );

  test.each([
    ['注册护士数', '按机构'],
    ['总诊疗人次', '机构口径'],
    ['活产数', '常住'],
  ])('%s with %s is whole', (name, word) => {
    expect(codes(beside(name, word))).toEqual([]);
  });
});

test('a remark that nothing explains is named with each of its cells', () => {
  const rows: readonly (readonly Box[])[] = [
    ['指标', '2023年', '备注'],
    ['活产数', 20000, '问老李'],
    ['产妇数', 19000, ''],
    ['注册护士数', 12000, '问老李'],
  ];
  const [problem] = read(book(sheet(rows))).problems;
  expect(problem?.found).toContain('C2、C4“问老李”');
});
