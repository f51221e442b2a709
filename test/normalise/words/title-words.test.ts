import { describe, expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { titleWordsOf } from '../../../pipeline/normalise/registers/title-register.ts';
import { readTitle } from '../../../pipeline/normalise/words/title-words.ts';
import { type Box, book, codes, dictionary, folder, lines, read, sheet } from '../build.ts';

const table = (...rows: readonly (readonly Box[])[]) => [['指标', '2023年'], ...rows];
const titled = (title: string, ...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([[title], ...table(...rows)])), 'A1');

describe('a list in a title', () => {
  test('is of several subjects: a measure that one of them leaves whole is read', () => {
    expect(lines(titled('高血压、糖尿病患者管理情况', ['年内管理糖尿病患者数', 9]))).toHaveLength(1);
    expect(lines(titled('卫生人员与康复床位', ['注册护士数', 9], ['康复床位数', 5]))).toHaveLength(2);
  });

  test('has its measure with the subject that speaks of it, and what narrows one item narrows the next', () => {
    const beds = titled('卫生人员与康复床位', ['实际开放床位数', 9], ['注册护士数', 5]);
    expect(codes(beds)).toEqual(['W227 B3']);
    expect(lines(beds)).toEqual(['朝阳区 2023 注册护士数 5']);
    expect(codes(titled('公立医疗机构床位与人员', ['实际开放床位数', 9], ['注册护士数', 5]))).toEqual(['W227 B3:B4']);
  });

  test('words in brackets and behind a dash hold for the whole title', () => {
    for (const title of ['卫生资源（儿科）', '卫生资源-儿科', '卫生资源_儿科']) {
      expect(codes(titled(title, ['注册护士数', 9])), title).toEqual(['W227 B3']);
    }
  });
});

test('the table of a department is read, and what its subject narrows is not', () => {
  const result = titled(
    '朝阳区中医药服务情况（2023年）',
    ['中医类别执业（助理）医师数', 9],
    ['社区卫生服务机构数', 40],
    ['注册护士数', 5],
  );
  expect(lines(result)).toEqual(['朝阳区 2023 中医类别执业（助理）医师数 9', '朝阳区 2023 社区卫生服务机构数 40']);
  expect(codes(result)).toEqual(['W227 B5']);
  expect(result.problems[0]?.remedy).toContain('title_words.csv');
});

test('headings over lines or columns narrow and are asked about like titles', () => {
  const known = read(book(sheet(table(['精神卫生', null], ['注册护士数', 5], ['在册严重精神障碍患者数', 9]))));
  expect(codes(known)).toEqual(['W227 B3']);
  expect(lines(known)).toEqual(['朝阳区 2023 在册严重精神障碍患者数 9']);
  const place = read(book(sheet(table(['望京', null], ['注册护士数', 5]))));
  expect(codes(place)).toEqual(['W246 A2']);
  const column = read(
    book(
      sheet(
        [
          ['年份', '酒仙桥'],
          [null, '注册护士数'],
          ['2023年', 5],
        ],
        ['A1:A2'],
      ),
    ),
  );
  expect(codes(column)).toEqual(['W246 B1']);
  expect(codes(read(book(sheet(table(['一、服务能力', null], ['注册护士数', 5])))))).toEqual(['N235 A2']);
});

test('a question names the word, where it stands, and what to register', () => {
  const [question] = titled('朝阳区望京卫生资源', ['注册护士数', 5], ['全科医生数', 6]).problems;
  expect(question?.where).toEqual({ file: 'raw/朝阳区/2023/统计表.xlsx', sheet: '表', cell: 'A1' });
  expect(question?.found).toBe(
    '标题“朝阳区望京卫生资源”里的“望京”不知是什么，可能只是一部分（一个科室、街道、医院）的数；数已照常读入',
  );
  expect(question?.remedy).toContain('title_words.csv');
});

test('who reports is asked about too', () => {
  expect(codes(titled('填报单位：垂杨柳', ['注册护士数', 5]))).toEqual(['W246 A1']);
  expect(codes(titled('填报单位：朝阳区卫健委规划信息科', ['注册护士数', 5]))).toEqual([]);
});

describe('the name of a file', () => {
  const named = (name: string, rows = table(['注册护士数', 5])) =>
    normalise({ file: `raw/朝阳区/2023/${name}`, sheets: [sheet(rows, [], 'Sheet1')] }, folder, dictionary).problems;

  test.each(['望京.xlsx', '垂杨柳2023年上报.xls', '高碑店-卫生资源.xlsx', '2023年朝阳区桓兴.xlsx'])(
    '%s is asked about once',
    (name) => {
      expect(named(name).map(({ code, where }) => [code, where])).toEqual([
        ['W246', { file: `raw/朝阳区/2023/${name}` }],
      ]);
    },
  );

  test.each([
    '张三报送.xlsx',
    '朝阳区2023年卫生资源（李晓明）3.28.xlsx',
    '附件2.xls',
    '医政科统计年报终稿.xlsx',
    'Book1.xlsx',
  ])('%s is not', (name) => {
    expect(named(name)).toEqual([]);
  });

  test('is asked about below a title that names the area too, but for letters', () => {
    const placed = (name: string) => named(name, [['2023年朝阳区卫生资源'], ...table(['注册护士数', 5])]);
    expect(placed('望京.xlsx')).toHaveLength(1);
    expect(placed('staff.xlsx')).toEqual([]);
  });
});

describe('the register of words', () => {
  const row = (word: string, kind: '通用' | '范围', builtin: '' | '是', line: number) => ({
    row: { word, kind, fits: '', reason: '测试', builtin },
    line,
  });

  test('a row of the user counts before the one that comes with the program; two that differ are a fault', () => {
    const faults: string[] = [];
    const words = titleWordsOf(
      {
        title_words: [
          row('老城', '通用', '', 2),
          row('老城', '范围', '是', 3),
          row('新城', '范围', '', 4),
          row('新城', '通用', '', 5),
        ],
      },
      (code, register, line) => faults.push(`${code} ${register} ${line}`),
    );
    expect(words.get('老城')?.kind).toBe('通用');
    expect(faults).toEqual(['E251 title_words 5']);
  });

  test('a longer word that says nothing of scope hides the shorter one that does', () => {
    const own = { word: '儿科卫生资源', kind: '通用', fits: [] } as const;
    const more = { ...dictionary, titleWords: new Map([...dictionary.titleWords, ['儿科卫生资源', own]]) };
    const made = book(sheet([['儿科卫生资源情况'], ...table(['注册护士数', 5])]));
    expect(normalise(made, folder, more).problems).toEqual([]);
    expect(normalise(made, folder, dictionary).problems.map(({ code }) => code)).toEqual(['W227']);
  });

  test('a text much longer than a title is not taken apart', () => {
    expect(readTitle('望京'.repeat(100), dictionary)).toEqual({ phrases: [], others: [], unknown: [] });
  });
});
