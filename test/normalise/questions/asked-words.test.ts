import { describe, expect, test } from 'vitest';
import { folderQuestions } from '../../../pipeline/normalise/questions/names/folder-names.ts';
import { type Box, book, codes, dictionary, lines, read, sheet } from '../build.ts';

const plain = '朝阳区2023年妇幼健康统计表';
const births: readonly (readonly Box[])[] = [
  ['指标', '单位', '数值'],
  ['产妇数', '人', 21400],
];
const of = (title: string, name = '表', file = '妇幼') =>
  read({ ...book(sheet([[title], ...births], [], name)), file: `raw/朝阳区/2023/${file}.xlsx` }, 'A1');
const found = (result: ReturnType<typeof of>) => result.problems.map((problem) => `${problem.code} ${problem.found}`);

describe('a word of a name or a title is asked about for what it may mean', () => {
  test.each([
    ['朝阳区2023年月度妇幼健康统计表', '可能不是本年全年（或年末）的数'],
    [`${plain}（一稿）`, '可能不是本年实际的、最终的数'],
    [`${plain}（更正前）`, '可能不是本年实际的、最终的数'],
    [`${plain}（补报）`, '也可能只是后来补的数'],
    ['朝阳区2023年妇幼健康调查', '也可能是抽样调查的数'],
    ['朝阳区2023年十万人口妇幼', '也可能是每十万人口的比率，不是数'],
    [`${plain}（新口径）`, '口径可能和指标项不同'],
    ['朝阳区2023年双桥妇幼', '不知是什么，可能只是一部分（一个科室、街道、医院）的数'],
  ])('%s: %s', (title, means) => {
    const result = of(title);
    expect(found(result)).toEqual([expect.stringContaining(`W246 标题“${title}”里的`)]);
    expect(found(result)[0]).toContain(means);
    expect(lines(result)).toEqual(['朝阳区 2023 产妇数 21400']);
  });

  test('a month in the name of a file is no department', () => {
    const [text] = found(of(plain, '表', '2023年11月妇幼'));
    expect(text).toBe('W246 文件名里有“2023年11月”，可能不是本年全年（或年末）的数；数已照常读入');
  });

  test.each([
    ['更正', '另有更正前的数'],
    ['勘误', '也可能只是改过的几个数'],
    ['一稿', '可能不是本年实际的、最终的数'],
  ])('the sheet %s: %s', (name, means) => {
    expect(found(of(plain, name))).toEqual([expect.stringContaining(means)]);
  });

  test.each(['更正后', '修订版', '改后', '终版'])('the sheet %s is the last word', (name) => {
    expect(codes(of(plain, name))).toEqual([]);
  });

  test.each([
    '妇幼（更正）',
    '妇幼更正后',
    '妇幼（补报）',
    '妇幼（改）',
    '妇幼（已核）',
    '妇幼（修订版）',
    '妇幼（公示）',
  ])('the file %s came so and has the whole table', (file) => {
    expect(codes(of(plain, '表', file))).toEqual([]);
  });

  test.each(['妇幼更正前', '妇幼（核对前）', '妇幼一稿', '妇幼勘误'])('the file %s is asked about', (file) => {
    expect(codes(of(plain, '表', file))).toEqual(['W246']);
  });

  test.each(['三季度', '社会办', '一稿', '1-9月'])(
    'so is the folder %s, and 2024-01 is when a table was sent',
    (folder) => {
      const observations = (name: string) =>
        read({ ...book(sheet([[plain], ...births])), file: `raw/朝阳区/2023/${name}/妇幼.xlsx` }, 'A1').observations;
      expect(folderQuestions(observations(folder), dictionary)).toHaveLength(1);
      expect(folderQuestions(observations('2024-01-20'), dictionary)).toEqual([]);
    },
  );

  test('a table with months below 月度 is not asked about', () => {
    const rows = [
      ['指标', ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`), '合计'],
      ['产妇数', ...Array.from({ length: 12 }, () => 100), 1200],
    ];
    const result = read(book(sheet([['朝阳区2023年月度妇幼健康统计表'], ...rows])), 'A1:M2');
    expect(lines(result)).toEqual(['朝阳区 2023 产妇数 1200']);
    expect(codes(result)).not.toContain('W246 A1');
  });

  test('the last word of a list holds for all of it', () => {
    const staff = [
      ['指标', '单位', '数值'],
      ['注册护士数', '人', 29000],
    ];
    const listed = (title: string) => codes(read(book(sheet([[title], ...staff])), 'A1'));
    for (const tail of ['占比', '人均', '缺口', '抽查', '排名情况'])
      expect(listed(`朝阳区2023年卫生资源与服务${tail}`), tail).toEqual(['W246 A1']);
    expect(listed('朝阳区2023年卫生人员与人均费用')).toEqual([]);
    expect(listed('朝阳区2023年卫生人员情况与统计')).toEqual([]);
  });

  test('a year in brackets behind the one of a title is asked about', () => {
    expect(codes(of('朝阳区2023年妇幼健康统计表（2022）'))).toContain('W247 C3');
    expect(codes(of('朝阳区2023年妇幼健康统计表（22年）'))).toContain('W247 C3');
    expect(codes(of('朝阳区2023年妇幼健康统计表（2024）'))).not.toContain('W247 C3');
  });
});
