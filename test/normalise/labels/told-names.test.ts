import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));

const cases = (now: string, before: string, title = '2023年朝阳区法定传染病报告发病情况') =>
  of([[title], ['病名', now, before, '增减%'], ['甲乙类合计', 905, 880, 2.84], ['新型冠状病毒感染', 120, 150, -20]]);

const both = [
  '朝阳区 2022 甲乙类传染病报告发病数 880',
  '朝阳区 2022 甲乙类传染病报告发病数/新型冠状病毒感染 150',
  '朝阳区 2023 甲乙类传染病报告发病数 905',
  '朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 120',
];

test.each([
  ['本年发病数', '上年发病数'],
  ['本年发病数', '上年同期发病数'],
  ['当年发病数（例）', '去年发病数（例）'],
  ['2023年发病数', '2022年发病数'],
  ['本年度报告发病数', '上年度报告发病数'],
])('a year before a count: %s, %s', (now, before) => {
  expect(lines(cases(now, before))).toEqual(both);
});

test('and before a word that names something only with the line', () => {
  const result = of([
    ['2023年朝阳区法定传染病报告发病、死亡情况'],
    ['病名', '本年死亡数', '上年死亡数'],
    ['甲乙类合计', 3, 2],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2022 甲乙类传染病报告死亡数 2', '朝阳区 2023 甲乙类传染病报告死亡数 3']);
});

test('上年 before a name is the year before, 上年末 of what stands at its end only', () => {
  const result = of([
    ['项目', '数量'],
    ['活产数', 2410],
    ['上年活产数', 2465],
    ['上年末注册护士数', 2290],
    ['上年末活产数', 2000],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2022 注册护士数 2290', '朝阳区 2022 活产数 2465', '朝阳区 2023 活产数 2410']);
  expect(codes(result)).toEqual(['W221 B5']);
});

test.each(['1-9月发病数', '本月发病数', '上半年发病数', '三季度发病数', '本年9月发病数'])(
  'beside %s the year before is asked about',
  (now) => {
    expect(lines(cases(now, '上年发病数'))).toEqual([]);
    expect(lines(cases(now, '上年同期发病数'))).toEqual([]);
  },
);

test.each([
  '本年户籍发病数',
  '本年平均发病数',
  '本年新发病数',
  '本年预计发病数',
  '本年12月发病数',
  '本年外区发病数',
  '本年目标发病数',
  '前年发病数',
  '近年发病数',
  '本年度计划发病数',
])('%s is asked about', (now) => {
  const result = cases(now, '增减数');
  expect(lines(result)).toEqual([]);
});

test.each([
  ['a part of the year', '2023年前三季度朝阳区法定传染病报告发病情况'],
  ['another district', '2023年海淀区法定传染病报告发病情况'],
  ['another year', '2022年朝阳区法定传染病报告发病情况'],
])('a title of %s still speaks against it', (_, title) => {
  expect(lines(cases('本年发病数', '上年发病数', title))).toEqual([]);
});
