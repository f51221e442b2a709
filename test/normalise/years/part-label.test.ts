import { expect, it } from 'vitest';
import { isPartOfYear } from '../../../pipeline/normalise/years/part-label.ts';

it.each([
  ...[
    '1—9月',
    '十一月',
    '2023年11月',
    '上半年',
    '二〇二三年上半年',
    '前三季度累计实际数',
    '当季',
    '本月（万人）',
    'Q3',
    '2023-06',
    '6月末',
  ],
  ...['下半年（不含民营）', '第一季度合计', '去年12月份', '一九八九年6月'],
])('%s is a part of a year', (text) => {
  expect(isPartOfYear(text)).toBe(true);
});

it.each([
  ...[
    '注册护士数',
    '1—12月',
    '全年',
    '年末',
    '5',
    '月经病',
    '二季度门诊',
    '一类疫苗',
    '第一医院',
    '本年',
    '数',
    '（上半年）护士',
    '护士（上半年）',
  ],
])('%s is none', (text) => {
  expect(isPartOfYear(text)).toBe(false);
});
