import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (heading: Box, measure: string, ...names: readonly string[]) =>
  read(
    book(
      sheet([
        ['朝阳区2023年'],
        [heading, measure],
        ...names.map((name, at): readonly Box[] => [name, 1000 * (at + 1)]),
      ]),
    ),
  );

test.each([
  ['护理级别', '实际占用总床日数', ['一级', '二级', '三级', '合计']],
  ['手术级别', '实际占用总床日数', ['三级', '二级']],
  ['转诊去向', '总诊疗人次', ['医院', '基层医疗卫生机构', '合计']],
  ['患者来源', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['预约渠道', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['费用等级', '实际占用总床日数', ['一级', '二级']],
])('names below %s are no members of %s', (heading, measure, names) => {
  const result = of(heading, measure, ...names);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual([`W224 B3:B${names.length + 2}`]);
});

test.each([
  ['机构类别', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['医疗机构类型', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['助产机构', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['指标内容', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  ['投资主体', '注册床位数', ['公立', '社会办']],
  ['婴儿性别', '户籍出生人数', ['男', '女']],
  ['医院等级', '实际占用总床日数', ['三级', '二级']],
  ['床位性质', '注册床位数', ['公立', '社会办']],
  ['所有制形式', '注册床位数', ['公立', '社会办']],
  ['办别', '注册床位数', ['公立', '社会办']],
  ['评审等次', '实际占用总床日数', ['三级医院', '二级医院']],
  ['机构门类', '总诊疗人次', ['医院', '基层医疗卫生机构']],
  [null, '总诊疗人次', ['医院', '基层医疗卫生机构']],
])('names below %s are members of %s', (heading, measure, names) => {
  const result = of(heading, measure, ...names);
  expect(lines(result)).toHaveLength(names.length);
  expect(codes(result)).toEqual([]);
});

test('a line that names its measure is read, whatever heads it', () => {
  const result = read(
    book(
      sheet([
        ['护理级别', '2023年'],
        ['一级', 5],
        ['实际占用总床日数', 900],
      ]),
    ),
  );
  expect(lines(result)).toContain('朝阳区 2023 实际占用总床日数 900');
});

test('a total below another division is whole where the measure is not divided by what the names are members of', () => {
  const result = of('死亡地点', '户籍死亡人数', '医院', '合计');
  expect(lines(result)).toEqual(['朝阳区 2023 户籍死亡人数 2000']);
});

test('a list of names is no division', () => {
  const rows: readonly (readonly Box[])[] = [
    ['朝阳区2023年'],
    ['传染病名称', '发病数'],
    ['甲乙类传染病合计', 900],
    ['新型冠状病毒感染', 500],
  ];
  expect(lines(read(book(sheet(rows))))).toContain('朝阳区 2023 甲乙类传染病报告发病数/新型冠状病毒感染 500');
});
