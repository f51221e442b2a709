import { describe, expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

const rows = [['朝阳区2023年卫生情况'], ['指标', '单位', '2023年'], ['注册护士数', '人', 25_310]] as const;
const below = (...line: readonly (string | null)[]) =>
  codes(read(book(sheet([...rows, line])))).filter((code) => /^[WE]/u.test(code));
const onCover = (text: string) =>
  codes(read(book(sheet([['朝阳区卫生统计资料'], [text]], [], '封面'), sheet(rows)))).filter((code) =>
    /^[WE]/u.test(code),
  );

const wanted = [
  '数据取自招聘系统',
  '数据来源：草案数',
  '数据来源：任务数',
  '资料来源：招聘计划',
  '数据来源：岗位设置方案',
  '数据来源：编制台账',
  '数据来源：考核指标表',
];
const plain = [
  '数据来源：卫生健康统计年报',
  '数据来源：规划信息科',
  '资料来源：计划生育统计',
  '数据来源：妇幼信息系统',
];

describe('a source of what was planned, not counted', () => {
  test.each(wanted)('%s is asked about', (text) => {
    expect(below(text)).toEqual(['W247 A4']);
    expect(below('填报单位：朝阳区卫生健康委员会', null, text)).toEqual(['W247 C4']);
    expect(onCover(text)).toEqual(['W247 A2']);
  });

  test.each(plain)('%s is not', (text) => {
    expect(below(text)).toEqual([]);
    expect(onCover(text)).toEqual([]);
  });
});

describe('what stands behind who signed, and when', () => {
  const behind = ['填报时间：2024年1月8日（数据至11月）', '联系人：赵敏，数据未审核', '填报人：王芳（不含妇幼系统）'];

  test.each(behind)('%s is asked about', (text) => {
    expect(below(text)).toContain('W247 A4');
    expect(onCover(text)).toEqual(['W247 A2']);
  });

  test.each(['填报时间：2024年1月8日', '联系人：赵敏', '填报人：王芳（信息科）', '填报日期：2024-01-08'])(
    '%s is not',
    (text) => {
      expect(below(text)).toEqual([]);
      expect(onCover(text)).toEqual([]);
    },
  );
});
