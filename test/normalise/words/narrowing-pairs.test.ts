import { describe, expect, test } from 'vitest';
import { unknownWords } from '../../../pipeline/normalise/words/unknown-words.ts';
import { type Box, book, codes, dictionary, read, sheet } from '../build.ts';

const rows: readonly (readonly Box[])[] = [
  ['指标', '单位', '2023年'],
  ['注册护士数', '人', 260],
  ['实际开放床位数', '张', 300],
];
const title = (text: string) => codes(read(book(sheet([[text], ...rows]))));
const asked = (found: readonly string[]) => found.some((code) => /^W2(?:21|27|46|47|50)/u.test(code));

const some = [
  '卫生事业单位人员情况表',
  '事业单位在岗人员情况',
  '主要医疗机构情况',
  '主要单位情况表',
  '专业机构人员情况',
  '社会机构情况表',
  '社会医疗机构情况表',
  '考核单位情况',
  '综合医疗机构情况',
  '公共机构情况',
  '管理单位情况',
  '登记机构情况',
  '相关医疗卫生机构情况',
  '有关单位情况',
  '常规人员情况',
  '所属各医疗卫生机构情况',
  '重点医疗机构情况',
  '主要医疗服务机构情况',
  '卫健委单位情况',
];

describe('an adjective before institutions or people', () => {
  test.each(some)('%s is asked about as a title, the name of a sheet, a section line, a note and a remark', (words) => {
    const bare = words.replace(/(?:情况)?表?$/u, '');
    expect(asked(title(`2023年朝阳区${words}`))).toBe(true);
    expect(asked(title(`2023年卫生情况（${bare}）`))).toBe(true);
    expect(asked(codes(read(book(sheet(rows, [], words)))))).toBe(true);
    expect(asked(codes(read(book(sheet([rows[0] ?? [], [`一、${bare}`], ...rows.slice(1)])))))).toBe(true);
    expect(asked(codes(read(book(sheet([...rows, [`注：以上为${bare}`]])))))).toBe(true);
    expect(asked(codes(read(book(sheet([['统计范围：', bare], ...rows])))))).toBe(true);
    expect(asked(codes(read(book(sheet(rows.map((row, at) => [...row, ['备注', bare, null][at] ?? null]))))))).toBe(
      true,
    );
  });

  test.each([
    '卫生机构、床位和人员情况',
    '医疗卫生机构情况',
    '各单位情况',
    '各类医疗卫生机构床位与人员',
    '辖区内医疗卫生机构情况',
    '全区医疗机构床位情况',
    '主要指标',
    '主要数据',
    '重点工作',
    '人员情况',
    '卫生技术人员情况',
    '投入卫生人员',
    '在岗人员情况',
    '专业技术人员情况',
    '医疗机构床位人员情况',
    '卫生资源机构人员床位',
    '年末卫生人员情况',
    '现有床位及人员',
    '编制床位与实际开放床位',
    '注册护士情况',
    '执业医师与注册护士',
    '卫生健康委医疗卫生机构情况',
    '年报医疗机构情况',
    '新旧机构人员情况',
    '填报单位：区卫生健康委',
    '统计口径说明',
    '全口径卫生资源',
    '中期评估数据',
    '监测评估数据',
  ])('%s is not', (words) => {
    expect(title(`2023年朝阳区${words}`)).toEqual([]);
  });

  test('在岗职工 of people', () => {
    expect(codes(read(book(sheet([['2023年朝阳区在岗职工情况'], ...rows.slice(0, 2)]))))).toEqual([]);
  });

  test('members and measures keep their names', () => {
    const table = [
      ['机构类别', '医疗卫生机构数（个）'],
      ['合计', 100],
      ['医院', 20],
      ['基层医疗卫生机构', 70],
      ['专业公共卫生机构', 8],
      ['其他医疗卫生机构', 2],
    ];
    expect(codes(read(book(sheet([['2023年医疗卫生机构情况'], ...table]))))).toEqual([]);
  });

  test("a pair is known where the register has it, and an adjective where it is a user's row", () => {
    const measure = dictionary.measures.get('注册护士数');
    const titleWords = (own: boolean) =>
      new Map([
        ...dictionary.titleWords,
        ['主要', { word: '主要', kind: '通用' as const, fits: [], ...(own ? { own: true as const } : {}) }],
      ]);
    const words = (own: boolean) =>
      unknownWords('主要医疗机构情况', measure === undefined ? [] : [measure], {
        ...dictionary,
        titleWords: titleWords(own),
      });
    expect(words(false)).toEqual(['主要医疗机构']);
    expect(words(true)).toEqual([]);
  });
});

test.each([
  '规划口径',
  '考核口径',
  '评估口径',
  '登记口径',
  '执业口径',
  '规划数据',
  '考核数据',
  '自评数据',
  '中期数据',
  '创建数据',
])('%s says that there are several: asked about in a title, a note and a remark', (words) => {
  expect(asked(title(`2023年卫生情况（${words}）`))).toBe(true);
  expect(asked(codes(read(book(sheet([...rows, [`注：以上为${words}`]])))))).toBe(true);
  expect(asked(codes(read(book(sheet(rows.map((row, at) => [...row, ['备注', words, null][at] ?? null]))))))).toBe(
    true,
  );
});

test('逐月 over a table without months', () => {
  expect(asked(title('2023年卫生情况（逐月）'))).toBe(true);
  expect(asked(codes(read(book(sheet(rows, [], '分月')))))).toBe(true);
});
