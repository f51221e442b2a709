import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const rows = [
  ['指标', '2023年'],
  ['活产数', 25012],
  ['甲乙类传染病报告发病数', 15021],
  ['总诊疗人次', 45213000],
  ['居民健康素养水平（%）', 42.1],
];
const asked = (note: string) => {
  const below = read(book(sheet([['朝阳区2023年情况'], ...rows, [`注：${note}。`]])));
  const above = read(book(sheet([['朝阳区2023年情况'], [`说明：${note}。`], ...rows])));
  for (const result of [below, above]) expect(lines(result)).toHaveLength(4);
  const [one, other] = [below, above].map((result) => codes(result).map((code) => code.slice(0, 4)));
  expect(other).toEqual(one);
  return one;
};

test.each([
  '活产数按分娩机构统计',
  '活产数按辖区内助产机构分娩数统计',
  '活产数按分娩地统计',
  '活产数按登记时间统计',
  '出生、死亡按申报日期统计',
  '发病数按报告地区统计',
  '本表按机构所在地统计',
  '数据四舍五入到百位',
  '活产数取整到十位',
  '数据由第三方公司提供',
  '本表数据由某某科技有限公司统计',
])('“%s”：不是本区居民的、准确的、本部门的数', (note) => {
  expect(asked(note)).toEqual(['W247']);
});

test.each([
  '活产数按常住地统计',
  '发病数按现住址、发病日期统计',
  '活产数按出生时间统计',
  '诊疗人次按机构所在地统计',
  '由于四舍五入，合计可能不等于各分项之和',
  '数据四舍五入保留整数',
  '素养水平四舍五入到百分位',
  '数据由区统计局提供',
  '数据由信息中心提供',
  '本表由医政科汇总',
])('“%s”不用问', (note) => {
  expect(asked(note)).toEqual([]);
});
