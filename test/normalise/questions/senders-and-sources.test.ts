import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const figures: readonly (readonly Box[])[] = [
  ['指标', '单位', '2023年'],
  ['注册护士数', '人', 2000],
  ['活产数', '人', 2500],
];

test.each(['委属单位', '朝阳区卫生健康委（委属单位）', '朝阳区卫生健康委（直属单位汇总）'])(
  '%s as sender is asked about',
  (sender) => {
    const result = of([`填报单位：${sender}`], ...figures);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual(['W246 A1']);
  },
);

test.each(['朝阳区卫生健康委', '朝阳区卫生健康委员会', '医政科', '属地办'])('%s as sender is not', (sender) => {
  expect(codes(of([`填报单位：${sender}`], ...figures)).filter((code) => code.startsWith('W246'))).toEqual([]);
});

test.each(['三级医院', '目标值', '截至10月底', '上半年', '农村', '非公立', '朝阳医院'])(
  '%s in brackets behind the sender is asked about',
  (words) => {
    expect(codes(of([`填报单位：朝阳区卫生健康委员会（${words}）`], ...figures)).join()).toMatch(/W24\d A1/u);
  },
);

test.each(['盖章', '公章', '医政科', '医政医管科', '代章', '妇幼科', '老龄健康科'])(
  '%s in brackets behind the sender is not',
  (words) => {
    expect(codes(of([`填报单位：朝阳区卫生健康委员会（${words}）`], ...figures))).toEqual([]);
  },
);

test.each(['公立医疗机构', '非公立医院合计', '上半年', '目标值'])(
  '%s in the place of the sender is asked about',
  (words) => {
    expect(codes(of([`填报单位：${words}`], ...figures)).join()).toMatch(/W24\d A1|E212/u);
  },
);

test.each(['区疾控中心', '妇幼保健院', '社区卫生服务管理中心', '区医政科', '张三', '朝阳区统计局'])(
  '%s in the place of the sender is not',
  (words) => {
    expect(codes(of([`填报单位：${words}`], ...figures)).filter((code) => code.startsWith('W247'))).toEqual([]);
  },
);

describe('sources', () => {
  const from = (source: string) => codes(of(['朝阳区2023年卫生统计'], ...figures, [`数据来源：${source}`]));

  test.each([
    '上年年报',
    '半年报',
    '11月月报',
    '三季报',
    '十四五规划',
    '目标责任书',
    '任务分解表',
    '问卷',
    '电话统计',
    '11月底导出',
    '统计年报系统（10月取数）',
    '统计年报系统，2023年11月导出',
    '统计年报系统（2023年10月31日下载）',
    '卫统年报初稿',
    '统计年报（送审稿）',
    '望京、酒仙桥街道',
    '望京街道办',
    '朝阳医院病案室',
    '医院HIS系统',
    '微信群接龙',
    '口头报告',
  ])('%s is asked about', (source) => {
    expect(from(source).join()).toMatch(/W247/u);
  });

  test('a census is asked about where people are counted in another year', () => {
    const people = (year: number, source: string) =>
      codes(
        of(
          [`朝阳区${year}年人口`],
          ['指标', '单位', `${year}年`],
          ['年末常住人口', '人', 3440000],
          [`资料来源：${source}`],
        ),
      );
    for (const source of ['七普', '第七次全国人口普查']) expect(people(2023, source).join(), source).toContain('W247');
    expect(codes(of(['朝阳区2023年卫生'], ...figures, ['资料来源：七普']))).toEqual([]);
  });

  test.each([
    '卫生统计直报系统',
    '2023年卫生统计年报',
    '卫生健康统计年报',
    '规划发展科',
    '规财科',
    '国家免疫规划信息系统',
    '全民健康信息平台',
    '妇幼健康信息系统',
    '网络直报系统',
    '计划生育科',
    '统计年报系统，2024年5月导出',
    '统计年报系统（2024年6月取数）',
    '区统计局、公安分局',
    '各医院病案室',
    '各街道办',
    '病案首页系统',
    '区卫生健康委、各街道',
  ])('%s is not', (source) => {
    expect(from(source)).toEqual([]);
  });
});

test.each([
  ['三级甲等', '三级乙等', '二级甲等'],
  ['三级', '二级', '一级及以下'],
  ['三甲', '三乙', '二甲'],
])('a total of %s, %s and %s is that of hospitals', (...grades) => {
  const rows = grades.map((name, at): readonly Box[] => [name, 1000 * (at + 1)]);
  const result = of(['朝阳区2023年情况'], ['级别', '注册护士数'], ...rows, ['合计', 6000]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toContain('W225 B6');
});

test('people who move are no part between a population and its births', () => {
  const births = (between: string) =>
    lines(of(['指标', '2023年'], ['户籍人口', 2100000], [`　${between}`, 3000], ['　出生', 50])).filter((line) =>
      line.includes('出生'),
    );
  for (const between of ['迁入学生', '流入育龄妇女']) expect(births(between), between).toEqual([]);
  for (const between of ['迁入', '迁入人数', '净迁入', '迁入（市外）', '死亡'])
    expect(births(between), between).toHaveLength(1);
});

test.each(['从业人员数（公立医院）', '公立医院人员数', '实有编制数'])('%s before doctors is asked about', (host) => {
  const result = of(['指标', '2023年'], [host, 9000], ['执业（助理）医师数', 4000], ['注册护士数', 4100]);
  expect(lines(result)).toHaveLength(2);
  expect(codes(result).join()).toContain('W247');
});

test.each(['在岗职工数', '卫生技术人员数', '卫生人员数', '在岗职工总数'])(
  '%s before doctors is their whole',
  (host) => {
    const result = of(['指标', '2023年'], [host, 9000], ['执业（助理）医师数', 4000], ['注册护士数', 4100]);
    expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual([]);
  },
);
