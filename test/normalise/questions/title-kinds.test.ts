import { expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { withBaselines } from '../../../pipeline/normalise/registers/baselines.ts';
import { type Box, book, codes, dictionary, folder, lines, read, sheet } from '../build.ts';

const rows: readonly (readonly Box[])[] = [
  ['指标', '单位', '2023年'],
  ['实际开放床位数', '张', 22345],
  ['注册护士数', '人', 23456],
];
const titled = (title: string) => read(book(sheet([[title], ...rows])), 'A1');
const named = (name: string) => read(book(sheet(rows, [], name)));

test.each([
  '朝阳区2023年床位编制情况',
  '朝阳区2023年卫生人员编制数据',
  '朝阳区2023年规划编制床位情况',
  '朝阳区2023年床位待审批情况',
  '朝阳区2023年床位核定情况',
  '朝阳区2023年床位核准情况',
  '朝阳区2023年床位督查情况',
  '朝阳区2023年卫生资源（期中）',
  '朝阳区2023年卫生资源（新建）',
  '朝阳区2023年卫生资源（重点）',
  '朝阳区2023年卫生资源（项目地区）',
])('%s says what is planned, allowed or looked at: it is asked about', (title) => {
  expect(codes(titled(title))).toEqual(['W246 A1']);
});

test.each([
  '朝阳区2023年卫生资源（已核定）',
  '朝阳区2023年卫生资源统计表（核定稿）',
  '朝阳区“十四五”规划编制基础数据（2023年）',
  '2023年朝阳区卫生健康规划监测指标',
  '朝阳区2023年卫生资源（实有）',
  '朝阳区2023年卫生资源（汇总）',
  '朝阳区2023年卫生资源（年末）',
])('%s does not', (title) => {
  expect(codes(titled(title))).toEqual([]);
});

test('编制 of beds that are approved, 核定 of people that were counted, say nothing', () => {
  const beds = sheet([['朝阳区2023年床位编制情况'], ['指标', '2023年'], ['注册床位数', 24000]]);
  const people = sheet([['朝阳区2023年人口核定情况'], ['指标', '2023年'], ['年末常住人口', 3442000]]);
  expect(codes(read(book(beds), 'A1'))).not.toContain('W246 A1');
  expect(codes(read(book(people), 'A1'))).not.toContain('W246 A1');
});

test.each(['规划', '2023年规划', '编制', '待审批'])('a sheet called %s is asked about', (name) => {
  const found = named(name).problems.map((each) => each.found);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^工作表名(?:是|“)/u);
});

test.each(['卫生健康规划', '规划指标', '十四五规划'])('a sheet called %s is not', (name) => {
  expect(codes(named(name))).toEqual([]);
});

test('one work of a title takes a short name for its own, a full name for what it says', () => {
  for (const title of ['朝阳区2023年医改监测', '朝阳区2023年财务情况', '朝阳区2023年医疗质量']) {
    const table = (name: string) => read(book(sheet([[title], ['指标', '2023年'], [name, 22]])), 'A1');
    expect(codes(table('机构数'))).toEqual(['W227 B3']);
    expect(codes(table('医疗卫生机构数'))).toEqual([]);
  }
});

test('高质量发展 is no work of its own', () => {
  const table = sheet([['朝阳区2023年卫生健康高质量发展情况'], ['指标', '2023年'], ['机构数', 1812]]);
  expect(codes(read(book(table), 'A1'))).toEqual([]);
});

test('基期 of a title, a sheet or a file is asked about where the figures are of another year', () => {
  const asked = 'W247';
  expect(titled('朝阳区2023年卫生资源（基期）').problems.map(({ code }) => code)).toEqual([asked]);
  expect(named('基期').problems.map(({ code }) => code)).toEqual([asked]);
  const file = { ...book(sheet(rows)), file: 'raw/朝阳区/2023/基期.xlsx' };
  expect(read(file).problems.map(({ code }) => code)).toEqual([asked]);
  const plans = [{ area: '朝阳区', baselineYear: 2023, period: { start: 2024, end: 2028 } }];
  const based = normalise(
    book(sheet([['朝阳区2023年卫生资源（基期）'], ...rows])),
    folder,
    withBaselines(dictionary, plans as Parameters<typeof withBaselines>[1]),
  );
  expect(codes(based)).toEqual([]);
  const listed = sheet([['朝阳区2023年卫生资源（基期和当年）'], ...rows]);
  expect(codes(read(book(listed), 'A1')).filter((code) => code.startsWith('W247'))).toEqual([]);
});

test.each(['建成区', '保税区', '居住区'])('%s is a part of the district, no other one', (zone) => {
  const result = titled(`2023年${zone}卫生资源统计`);
  expect(codes(result)).toEqual(['W227 C3:C4']);
  expect(lines(result)).toEqual([]);
});

test('a district that nobody knows is another one', () => {
  expect(codes(titled('2023年和平区卫生资源统计'))).toEqual(['E208 C3:C4']);
});

test('初产妇 is a part, not the beginning of a year', () => {
  const table = (title: string) => read(book(sheet([[title], ['指标', '2023年'], ['产妇数', 12000]])), 'A1');
  expect(codes(table('2023年初产妇情况'))).toEqual(['W227 B3']);
  expect(codes(table('2023年经产妇情况'))).toEqual(['W227 B3']);
  expect(codes(table('2023年初产妇数'))).not.toContain('E212 B3');
  expect(codes(table('2023年初情况'))).toEqual(['E212 B3']);
  expect(codes(table('2023年产妇情况'))).toEqual([]);
});

test('after a first sheet of the city a sheet without a place is asked about', () => {
  const city = sheet([['2023年北京市卫生统计'], ...rows], [], '甲');
  const next = sheet([['2023年妇幼健康'], ['指标', '2023年'], ['活产数', 12345]], [], '乙');
  const own = sheet([['朝阳区2023年妇幼健康'], ['指标', '2023年'], ['活产数', 12345]], [], '乙');
  const asked = (second: typeof next) => normalise(book(city, second), folder, dictionary).problems;
  expect(asked(next).map(({ code, where }) => `${code} ${where.sheet}${where.cell}`)).toContain('W247 乙B3');
  expect(asked(own).filter(({ where }) => where.sheet === '乙')).toEqual([]);
});

test('each line of words that states a figure is counted, however many there are', () => {
  const words = sheet(
    Array.from({ length: 260 }, (_, at) => [`第${at + 1}次会议，注册护士${20000 + at}人左右，另有其他情况。`]),
  );
  const [problem] = normalise(book(words), folder, dictionary).problems;
  expect(problem?.found).toMatch(/^260 格文字/u);
});
