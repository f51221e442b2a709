import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const rows = (title: string) => [
  [title],
  ['指标', '单位', '数值'],
  ['医疗卫生机构数', '个', 612],
  ['注册护士数', '人', 2310],
  ['总诊疗人次', '人次', 5123000],
  ['家庭医生签约人数', '人', 3000],
  ['年末常住人口', '人', 526000],
];
const named = (file: string, title = '朝阳区卫生资源情况') =>
  read({ ...book(sheet(rows(title))), file: `raw/朝阳区/2023/${file}.xlsx` });

const standing = [
  '朝阳区 2023 年末常住人口 526000',
  '朝阳区 2023 注册护士数 2310',
  '朝阳区 2023 医疗卫生机构数 612',
].sort();

test.each(['卫生资源2023Q4', 'Q4卫生资源', '卫生资源2023年第四季度', '卫生资源2023年四季度'])(
  '%s: what there is at the end of the quarter is the year’s, what came in it is not',
  (file) => {
    const result = named(file);
    expect(lines(result)).toEqual(standing);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual(['E212 C5:C6', 'W246']);
  },
);

test.each([
  ['卫生资源2023Q4', '朝阳区卫生资源情况', '表'],
  ['卫生资源', '朝阳区2023年第四季度卫生资源情况', '表'],
  ['卫生资源', '朝阳区卫生资源情况', '四季度'],
])(
  'nothing is asked of file %s, title %s, sheet %s where all stands at the end of the quarter',
  (file, title, name) => {
    const all = rows(title).filter((_, at) => at !== 4 && at !== 5);
    const result = read({ ...book(sheet(all, [], name)), file: `raw/朝阳区/2023/${file}.xlsx` });
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toEqual(standing);
  },
);

test('the name of a sheet is asked about as a title is, once', () => {
  const result = read(book(sheet(rows('朝阳区卫生资源情况'), [], '第四季度')));
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual(['E212 C5:C6', 'W246']);
  const both = read({ ...book(sheet(rows('朝阳区2023年第四季度卫生资源'))), file: 'raw/朝阳区/2023/第四季度.xlsx' });
  expect(codes(both).filter((code) => code.startsWith('W246'))).toEqual(['W246 A1']);
});

test('a title with the quarter is read with a question', () => {
  const result = named('卫生资源', '朝阳区2023年第四季度卫生资源情况');
  expect(lines(result)).toEqual(standing);
  expect(codes(result)).toContain('W246 A1');
});

test.each([
  '卫生资源2023Q3',
  '卫生资源2023年前三季度',
  '卫生资源2022Q4',
  '卫生资源2023年下半年',
  '卫生资源2023年第三季度',
])('%s is not the end of the year', (file) => {
  expect(lines(named(file))).toEqual([]);
});

test.each([
  '朝阳区2023年第四季度新增卫生资源情况',
  '朝阳区2023年第四季度计划',
  '朝阳区2023年第四季度抽查情况',
  '朝阳区2023年第四季度公立医院情况',
  '海淀区2023年第四季度卫生资源情况',
  '朝阳区2022年第四季度卫生资源情况',
  '朝阳区2023年10—12月卫生资源情况',
])('%s is not read', (title) => {
  expect(lines(named('卫生资源', title))).toEqual([]);
});

test.each(['变动', '平均', '校验', '增加', '注册', '备案', '培训'])('the quarter’s %s is asked about', (word) => {
  const found = codes(named('卫生资源', `朝阳区2023年第四季度${word}情况`));
  expect(found.some((code) => code.startsWith('W246') || code.startsWith('W227'))).toBe(true);
});
