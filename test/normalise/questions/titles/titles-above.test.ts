import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const nurses: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['注册护士数', '人', 900],
];
const beds: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['实际开放床位数', '张', 780],
];
const one = (above: readonly string[], below: string) =>
  read(book(sheet([...above.map((text) => [text]), ...nurses, [], [below], ...beds])));
const asked = ({ problems }: ReturnType<typeof one>) =>
  problems.flatMap(({ code, where, found }) => (found.includes('上面的表题') ? [`${code} ${where.cell}`] : []));
const bedsRead = '朝阳区 2023 实际开放床位数 780';

describe('同一工作表上面的表题限定了范围或说不是最终的，下面的表没有写是哪里的', () => {
  test.each([
    [['朝阳区医院卫生人员情况'], 'C7'],
    [['双井街道卫生人员情况'], 'C7'],
    [['公立医院卫生人员情况'], 'C7'],
    [['溪翁庄镇卫生人员'], 'C7'],
    [['朝阳区医院', '一、人员情况'], 'C8'],
    [['初步数据', '人员情况'], 'C8'],
    [['朝阳区卫生人员情况（初稿）'], 'C7'],
  ])('%s 和“床位情况”', (above, cell) => {
    const result = one(above, '床位情况');
    expect(lines(result)).toContain(bedsRead);
    expect(asked(result)).toEqual([`W247 ${cell}`]);
  });

  test.each(['卫生人员情况', '朝阳区卫生人员情况', '2023年朝阳区卫生人员', '主要指标', '妇幼健康情况', '一、卫生资源'])(
    '%s 不限定，不问',
    (above) => {
      expect(asked(one([above], '床位情况'))).toEqual([]);
    },
  );

  test('下面的表写明了地区，或各表的范围各不相同，不问', () => {
    expect(asked(one(['朝阳区医院卫生人员情况'], '朝阳区床位情况'))).toEqual([]);
    const rows = [
      ['公立医院卫生人员情况'],
      ...nurses,
      [],
      ['民营医院卫生人员情况'],
      ...nurses,
      [],
      ['床位情况'],
      ...beds,
    ];
    expect(asked(read(book(sheet(rows))))).toEqual([]);
  });
});

const two = (first: string, second: string, file = '统计表') =>
  read({
    file: `raw/朝阳区/2023/${file}.xlsx`,
    sheets: [sheet([[first], ...nurses], [], '人员'), sheet([[second], ...beds], [], '床位')],
  });

describe('第一张工作表写的是别的年份、地区，或只是一部分，后面的工作表没有写', () => {
  test.each([
    '2022年卫生人员情况',
    '怀柔区卫生人员情况',
    '朝阳区医院人员情况',
    '双井街道卫生人员情况',
    '卫生人员情况（初稿）',
  ])('%s', (first) => {
    const result = two(first, '床位情况');
    expect(lines(result)).toContain(bedsRead);
    expect(codes(result)).toContain('W247 C3');
    expect(result.problems.find(({ where }) => where.sheet === '床位')?.found).toContain('第一张表“人员”');
  });

  test.each([
    ['2022年卫生人员情况', '2023年床位情况'],
    ['怀柔区卫生人员情况', '朝阳区床位情况'],
    ['怀柔区卫生人员情况', '朝阳床位情况'],
    ['朝阳区医院人员情况', '朝阳区床位情况'],
    ['2023年朝阳区卫生人员情况', '床位情况'],
    ['卫生人员情况', '床位情况'],
  ])('%s、%s 不问', (first, second) => {
    const { problems } = two(first, second);
    expect(problems.filter(({ where }) => where.sheet === '床位')).toEqual([]);
  });

  test('只是一部分的，文件名写明了地区也问', () => {
    const { problems } = two('朝阳区医院人员情况', '床位情况', '朝阳区2023年统计表');
    expect(problems.filter(({ found }) => found.includes('第一张表'))).toHaveLength(1);
  });

  test('文件名写明了年份、地区的不问', () => {
    const { problems } = two('怀柔区2022年卫生人员情况', '床位情况', '朝阳区2023年统计表');
    expect(problems.filter(({ found }) => found.includes('第一张表'))).toEqual([]);
  });
});
