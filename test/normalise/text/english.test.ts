import { describe, expect, test } from 'vitest';
import { withoutEnglish } from '../../../pipeline/normalise/text/english.ts';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

test.each([
  '2023年 preliminary',
  '2023年 (estimated)',
  '注册护士数 (excl. private hospitals)',
  '医院 public only',
  '2023年 to date',
  '床位数 Planned beds',
  '注册护士数 Registered Nurses (thousand)',
  '注册护士数 Nurses in tertiary hospitals',
  '注册护士数 Male Nurses',
  '注册护士数 Nurses (part-time)',
  '注册护士数 Nurses per 1000 population',
  '注册护士数 Newly registered nurses',
  '实有床位数 Authorized Beds',
  '活产数 Live Births to Residents',
  '年末常住人口 Registered Population',
  '65岁及以上常住人口 Population Aged 60 and Over',
  '年末常住人口 Resident Population (10 000 persons)',
  '2023年 Jan.-Sept.',
  '2023年 Q1-Q3',
  '2023年 cumulative since 2020',
  '2023年 per month',
  '2023年 goal',
  '2023年 Dec.',
  '注册护士数 Registered nurses (public hospitals)',
  '注册护士数 Registered nurses, Jan-Nov',
  '活产数 Live births (as of Nov 30)',
  '年末户籍人口 Permanent population',
  '2023年 rural',
  '注册护士数 Registered nurses (seconded)',
])('%s is no name with its translation', (text) => {
  expect(withoutEnglish(text)).toBeNull();
});

test.each([
  ['注册护士数 Registered Nurses', '注册护士数'],
  ['应接种剂次数 Target doses', '应接种剂次数'],
  ['年末常住人口 Permanent Population at Year-end', '年末常住人口'],
  ['年末户籍人口 Registered Population (household)', '年末户籍人口'],
  ['年末常住人口（万人） Resident Population (10 000 persons)', '年末常住人口（万人）'],
  ['65岁及以上常住人口 Population Aged 65 and Over', '65岁及以上常住人口'],
  ['5岁以下儿童死亡数 Deaths under 5', '5岁以下儿童死亡数'],
  ['甲乙类传染病报告发病数 Cases of class A and B diseases', '甲乙类传染病报告发病数'],
  ['2023年 January-December', '2023年'],
  ['三级医院 Tertiary hospitals', '三级医院'],
  ['总诊疗人次 Outpatient visits', '总诊疗人次'],
  ['规划床位 Planned beds', '规划床位'],
  ['部分医院 Partial hospitals', '部分医院'],
  ['2023年 Year 2023', '2023年'],
  ['公共卫生医师数 Public health physicians', '公共卫生医师数'],
  ['社会办 Private', '社会办'],
  ['年末常住人口 (Permanent Population at Year-end)', '年末常住人口'],
  ['活产数 Live births, Jan.-Dec.', '活产数'],
  ['年末常住人口 Permanent population at the end of the year', '年末常住人口'],
  ['注册护士数 Registered nurses (persons)', '注册护士数'],
  ['执业（助理）医师数 Licensed (Assistant) Physicians', '执业（助理）医师数'],
  ['基层医疗卫生机构 Primary health care institutions', '基层医疗卫生机构'],
  ['未审核 not audited', '未审核 not audited'],
])('%s is %s', (text, chinese) => {
  expect(withoutEnglish(text) ?? text).toBe(chinese);
});

test('a label with such English is told from one that nobody knows', () => {
  const [found] = read(
    book(
      sheet([
        ['指标', '2023年'],
        ['注册护士数 Nurses (part-time)', 50],
      ]),
    ),
  ).problems;
  expect(found).toMatchObject({ code: 'W221', found: expect.stringContaining('比中文多说') });
});

const table = (heading: Box, ...rest: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年卫生情况'], ['指标', heading], ['注册护士数', 20100], ['活产数', 20400], ...rest])));

describe('English words beside figures', () => {
  test.each([
    'Note: preliminary',
    'Note: provisional',
    'Note: excl. private hospitals',
    'Note: excludes clinics',
    'Note: public hospitals only',
    'estimated',
  ])('%s is asked about', (note) => {
    expect(codes(table('2023年', [note])).some((code) => /^W2(?:47|50) A5/u.test(code))).toBe(true);
  });

  test.each(['2023年 preliminary', '2023年 (estimated)', '2023年 target'])(
    'figures below %s are not read unasked',
    (heading) => {
      const result = table(heading);
      expect(lines(result).length === 0 || codes(result).some((code) => code.startsWith('W'))).toBe(true);
      expect(codes(result)).not.toEqual([]);
    },
  );

  test.each(['2023年 Year 2023', '2023年 Total', '数值 Value'])('figures below %s are read', (heading) => {
    const result = table(heading);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual([]);
  });
});

describe('a column of English names', () => {
  const beside = (english: string) =>
    read(
      book(
        sheet([
          ['朝阳区2023年卫生情况'],
          ['指标', 'Item', '2023年'],
          ['注册护士数', english, 20100],
          ['活产数', 'Live births', 20400],
        ]),
      ),
    );

  test.each([
    'Registered nurses (public hospitals)',
    'Registered nurses (Jan-Nov)',
    'Nurses in public hospitals',
    'of which: registered nurses',
  ])('%s is asked about', (english) => {
    expect(codes(beside(english))).toEqual(['W247 B3']);
  });

  test.each(['Registered nurses', 'Registered nurses (person)', 'Registered nurses at year-end'])(
    '%s is not',
    (english) => {
      const result = beside(english);
      expect(lines(result)).toHaveLength(2);
      expect(codes(result)).toEqual([]);
    },
  );
});

describe('an English title', () => {
  const titled = (title: string) =>
    read(
      book(sheet([['朝阳区2023年卫生情况'], [title], ['指标', '2023年'], ['注册护士数', 20100], ['活产数', 20400]])),
    );

  test.each([
    'Health statistics 2023 (tertiary hospitals)',
    'Health Statistics of Chaoyang District in the Year 2023 (hospitals only)',
  ])('%s is asked about', (title) => {
    expect(codes(titled(title)).some((code) => /^W2(?:46|50) A2/u.test(code))).toBe(true);
  });

  test('one that limits nothing is not', () => {
    expect(codes(titled('Health Resources, 2023')).filter((code) => code.startsWith('W'))).toEqual([]);
  });
});
