import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from './build.ts';

const texts = (...rows: readonly string[]): readonly (readonly Box[])[] => rows.map((text) => [text]);
const given = (rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const asRead = (...rows: readonly string[]) => {
  const result = given(texts(...rows));
  return { read: lines(result), asked: codes({ ...result, problems: result.problems.filter(isAsked) }) };
};
const isAsked = ({ severity }: { readonly severity: string }) => severity !== 'note';

const nurses = '朝阳区 2023 注册护士数 25560';
const physicians = '朝阳区 2023 执业（助理）医师数 22780';
const beds = '朝阳区 2023 实际开放床位数 26200';

describe('words that state figures and nothing else', () => {
  test.each([
    ['one a line, numbered', ['1.执业（助理）医师数：22780人', '2.注册护士数：25560人', '3.实际开放床位数：26,200张']],
    ['with blanks and signs', ['执业（助理）医师数 22780人', '注册护士数 25560人', '实际开放床位数=26200张']],
    [
      'full-width',
      ['（1）执业（助理）医师数：２２７８０人', '（2）注册护士数：25，560人', '③实际开放床位数：2.62万张'],
    ],
    ['together in one cell', ['执业（助理）医师数：22780人；注册护士数：25560人；实际开放床位数：26200张']],
    ['between 、', ['执业（助理）医师22780人、注册护士25560人、实际开放床位26200张']],
    ['on lines of one cell', ['执业（助理）医师数：22780人\n注册护士数：25560人\n实际开放床位数：26200张']],
    [
      'as sentences',
      ['2023年末，全区执业（助理）医师达到22,780人，比上年增加120人；注册护士25,560人，实际开放床位共26,200张。'],
    ],
  ])('%s', (_, rows) => {
    expect(asRead('2023年朝阳区卫生资源', ...rows)).toEqual({ read: [beds, physicians, nurses].sort(), asked: [] });
  });

  test('in two cells of a line, and behind serial numbers', () => {
    const rows = [
      [1, '执业（助理）医师数：22780人'],
      [2, '注册护士数：25560人'],
    ];
    expect(lines(read(book(sheet(rows)), 'A1:A2'))).toEqual([physicians, nurses].sort());
    expect(lines(given([['执业（助理）医师数：22780人', '注册护士数：25560人']]))).toEqual([physicians, nurses].sort());
  });

  test('keep the cell in which they stand, and the number in its unit', () => {
    const { observations } = given(
      texts('朝阳区2023年', '常住人口：344.2万人；户籍人口210.5万人', '注册护士数：25560人'),
    );
    expect(observations.map(({ measure, value, origin }) => `${origin.cell} ${measure} ${value}`)).toEqual([
      'A2 年末常住人口 3442000',
      'A2 年末户籍人口 2105000',
      'A3 注册护士数 25560',
    ]);
  });

  test('a part named 其中 belongs to what stands before it', () => {
    expect(asRead('全区有医疗卫生机构1,834个，其中医院145个，基层医疗卫生机构1600个；注册护士25560人').read).toEqual(
      [
        '朝阳区 2023 医疗卫生机构数 1834',
        '朝阳区 2023 医疗卫生机构数/医院 145',
        '朝阳区 2023 医疗卫生机构数/基层医疗卫生机构 1600',
        nurses,
      ].sort(),
    );
  });

  test('the year that a sentence states holds to its end', () => {
    expect(asRead('2022年末，注册护士25000人，执业（助理）医师22000人。', '注册护士数：25560人').read).toEqual([
      '朝阳区 2022 执业（助理）医师数 22000',
      '朝阳区 2022 注册护士数 25000',
      nurses,
    ]);
  });

  test('rates are kept for comparison only', () => {
    const { observations, printed } = given(texts('活产数20000人，孕产妇系统管理率98.2%'));
    expect(observations.map(({ measure }) => measure)).toEqual(['活产数']);
    expect([...new Set(printed.map(({ value, origin }) => `${origin.cell} ${value}`))]).toEqual(['A1 98.2']);
  });
});

describe('words that say more than figures are asked about', () => {
  test.each([
    ['an area', '全市注册护士160000人'],
    ['another subject', '三级医院5家，注册护士1200人'],
    ['a subject in a sentence of its own', '公立医院工作扎实推进。注册护士1200人。'],
    ['an estimate', '注册护士约2.5万余人'],
    ['words in brackets', '注册护士25560人（含返聘300人）'],
    ['a greeting', '各位领导好，注册护士25560人'],
  ])('%s: W222 at the cell', (_, text) => {
    expect(asRead('执业（助理）医师数：22780人', text)).toEqual({ read: [physicians], asked: ['W222 A2'] });
  });

  test.each([
    ['another body above', '朝阳医院', 'W227 A2'],
    ['a part of the area above', '一、区属医院', 'W227 A2'],
    ['a street above', '望京街道报送', 'W227 A2'],
    ['a goal above', '2023年目标', 'W227 A2'],
    ['half a year above', '2023年上半年', 'E212 A2'],
    ['another area above', '海淀区2023年', 'E208 A2'],
  ])('%s', (_, title, code) => {
    expect(asRead(title, '注册护士数：25560人')).toEqual({ read: [], asked: [code] });
  });

  test('one hospital about itself: nothing is read', () => {
    expect(asRead('全院注册护士数：1200人', '执业（助理）医师数：800人')).toEqual({ read: [], asked: ['W222 A2'] });
  });

  test('a part of a year', () => {
    expect(asRead('一季度活产数：5000人', '二季度活产数：5100人')).toEqual({ read: [], asked: ['W221 A1', 'W221 A2'] });
  });

  test('a name that nobody knows', () => {
    const result = given(texts('注册护士数：25560人；执业（助理）医师数：22780人', '某某人员数：300人'));
    expect(codes(result)).toEqual(['W221 A2']);
    expect(result.problems[0]?.found).toBe('A2 标签“某某人员数”不在词典，1 个数没有读');
  });

  test('a sheet with numbers of its own is read as a table', () => {
    const result = given([['指标', '数值'], ['注册护士数', 25560], ['说明'], ['执业（助理）医师数：22780人']]);
    expect(lines(result)).toEqual([nurses]);
  });
});
