import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../pipeline/model/workbook.ts';
import { type Box, book, codes, lines, read, sheet } from './build.ts';

const data = (title: string | null, name = '数据', value = 25000): Sheet =>
  sheet([...(title === null ? [] : [[title]]), ['指标', '单位', '数值'], ['注册护士数', '人', value]], [], name);

const cover = (rows: readonly (readonly Box[])[], name = '封面') => sheet(rows, [], name);

const nurses = '朝阳区 2023 注册护士数 25000';

describe('a cover', () => {
  test.each([
    ['another year', [['朝阳区'], ['2022年度统计报表']], 'E206 C3'],
    ['another district', [['海淀区卫生健康委员会'], ['2023年度统计报表']], 'E208 C3'],
    ['one hospital', [['2023年度统计报表'], ['填报单位：朝阳医院']], 'W227 C3'],
    ['a part of the year', [['朝阳区2023年上半年卫生统计报表']], 'E212 C3'],
  ])('of %s holds for a sheet that says nothing itself', (_, rows, code) => {
    const result = read(book(cover(rows), data('统计表')));
    expect(result.observations).toEqual([]);
    expect(codes(result)).toContain(code);
  });

  test.each([
    ['朝阳区卫生健康统计年报', '2023年度', '填报单位（盖章）：朝阳区卫生健康委员会', '填报日期：2024年1月20日'],
    ['北京市卫生健康委员会制', '2023年', '二〇二四年一月', '联系电话：010-69081234'],
    ['2023年统计年报', '2024年1月', '朝阳区卫生健康委员会'],
  ])('of the area and the year changes nothing', (...said) => {
    const result = read(book(cover(said.map((text) => [text])), data('统计表')));
    expect(lines(result)).toEqual([nurses]);
    expect(codes(result)).toEqual([]);
  });

  test('of another unit leaves numbers without one unclear, and those with one as they are', () => {
    const people = (rows: readonly (readonly Box[])[]) =>
      read(book(cover([['朝阳区2023年统计资料'], ['单位：万人']]), sheet([['指标', '2023年'], ...rows], [], '人口')));
    const bare = people([
      ['年末常住人口', 343],
      ['注册护士数（人）', 20100],
    ]);
    expect(lines(bare)).toEqual(['朝阳区 2023 注册护士数 20100']);
    expect(codes(bare)).toEqual(['E202 B2']);
    expect(
      codes(
        people([
          ['医疗卫生机构数', 1861],
          ['总诊疗人次', 45210000],
        ]),
      ),
    ).toEqual([]);
  });

  test('gives way to what a sheet says itself', () => {
    const rows = [['朝阳区'], ['2022年度统计报表']];
    for (const own of [data('朝阳区2023年统计表'), data('统计表', '2023年')]) {
      const result = read(book(cover(rows), own));
      expect(lines(result)).toEqual([nurses]);
      expect(codes(result)).toEqual(['W247 A2']);
    }
    const series = read(book(cover([['2023年统计报表']]), data('统计表', '2022年', 24000), data('统计表', '2023年')));
    expect(lines(series)).toEqual(['朝阳区 2022 注册护士数 24000', nurses]);
  });

  test('of the year is no other one for a telephone number, nor a publication of the next', () => {
    const asked = (...rows: (readonly Box[])[]) => codes(read(book(cover(rows), data('2023年统计表')), 'B2'));
    expect(asked(['2022年统计报表'], ['联系电话', 65000000])).toEqual(['W247 A1']);
    expect(asked(['卫生统计报表'], ['报告期', '2022年'])).toEqual(['W247 B2']);
    expect(asked(['朝阳区卫生统计资料汇编（2024）'])).toEqual([]);
    expect(asked(['2023年统计报表'], ['联系电话', 65000000])).toEqual([]);
  });

  test.each(['朝阳区2023年统计报表（初稿）', '朝阳区2023年统计报表（征求意见稿）', '2023年统计快报'])(
    'of a draft is asked about: %s',
    (title) => {
      expect(codes(read(book(cover([[title], ['朝阳区卫生健康委员会']]), data('统计表'))))).toContain('W247 A1');
    },
  );

  test('that keeps the figures to a part is asked about', () => {
    expect(codes(read(book(cover([['朝阳区民营医疗机构'], ['2023年报表']]), data('统计表'))))).toContain('W247 A1');
  });
});

describe('a sheet of notes', () => {
  test.each([
    '本工作簿为2022年数据，2023年数据另报',
    '以下各表均为直属单位数据',
    '本册为上半年情况',
    '护士数三家医院没报',
    '讨论稿',
    '后续会更新',
    '数据仅含区属医疗机构',
    '统计范围：公立医疗机构',
    '本表数据未经审核',
    '一、本表为2023年上半年数据。二、其他',
  ])('%s is asked about', (text) => {
    expect(codes(read(book(cover([['说明'], [text]], '说明'), data('朝阳区'))))).toContain('W247 A2');
  });

  test.each([
    '注册护士数不含民营机构。',
    '1.注册护士数为9月底数。',
    '本表除注册护士数为9月底数外，均为2023年末数',
    '注册护士数仅含区妇幼保健院数据',
    '注册护士数只统计公立医院',
    '注册护士数：不含社会办',
    '注册护士数仅为2家医院',
    '其中注册护士数暂缺一家医院',
    '注册护士数来自朝阳区某医院',
    '注册护士数为H1数',
    '注册护士数沿用2022年数据',
    '注册护士数为估算数',
    '注册护士数和医师数均不含民营医院',
    '注册护士数统计至11月',
  ])('%s is asked about under whatever name, for a figure that it names', (text) => {
    for (const name of ['填报说明', '说明', '备注', '须知', '口径', '指标说明', '目录']) {
      const result = read(book(data('朝阳区'), cover([[name], [text]], name)), 'A2');
      expect(lines(result)).toEqual([nurses]);
      expect(codes(result)).toEqual(['W247 A2']);
      const others = text.replaceAll('注册护士', '产妇');
      expect(codes(read(book(data('朝阳区'), cover([[name], [others]], name)), 'A2'))).toEqual([]);
    }
  });

  test.each([
    '注册护士数为2023年末数',
    '注册护士数为年末实有人数',
    '注册护士数不含退休人员',
    '注册护士数不含助产士',
    '注册护士数含驻区部队医院',
    '注册护士数只填写取得护士执业证书的人员',
    '注册护士数仅统计主要执业机构在本区的人员',
    '注册护士数不得大于卫生技术人员数',
    '注册护士数应为年末在岗人数，不得填报编制数',
    '注册护士数来源于卫生统计直报系统',
    '注册护士数为全区各级各类医疗卫生机构在岗人数',
    '注册护士数未填的按缺报处理',
    '注册护士数为必填项',
    '注册护士数、医师数均为年末数',
    '注册护士数统计至12月',
    '表1 2022年注册护士数',
    '表2 民营机构注册护士数',
  ])('%s, which holds for every form or is only listed, is not', (text) => {
    for (const name of ['填报说明', '目录'])
      expect(codes(read(book(data('朝阳区'), cover([[name], [text]], name))))).toEqual([]);
  });

  test.each(['更正：注册护士数应为25905人，原表25000人有误。', '注册护士数待核实', '注册护士数数据有问题；其他无误'])(
    '%s is asked about, for a figure that it names',
    (text) => {
      expect(codes(read(book(cover([['更正说明'], [text]], '更正说明'), data('朝阳区'))))).toContain('W247 A2');
      expect(
        codes(read(book(cover([['更正说明'], [text.replace('注册护士', '产妇')]], '更正说明'), data('朝阳区')))),
      ).toEqual([]);
    },
  );

  test.each([
    ['填报说明', '一、本表于次年1月31日前报送。', '二、数值保留整数，人员以人为单位。'],
    ['指标解释', '注册护士数：指具有注册护士证书且实际从事护理工作的人员，不含退休人员。', '总诊疗人次不包括健康检查'],
    ['填表说明', '一、统计时点为12月31日。', '二、有疑问请电询。', '三、根据2021年全国卫生健康统计调查制度填报'],
  ])('%s with what holds for every form is not', (...said) => {
    const result = read(
      book(
        cover(
          said.map((text) => [text]),
          said[0],
        ),
        data('朝阳区'),
      ),
    );
    expect(lines(result)).toEqual([nurses]);
    expect(codes(result)).toEqual([]);
  });
});

test('a list of the tables says nothing of any of them', () => {
  const list = cover([['目录'], ['表1 2022年卫生人员'], ['表2 2023年卫生人员'], ['海淀区附表']], '目录');
  expect(lines(read(book(list, data('朝阳区'))))).toEqual([nurses]);
});

describe('the notes of a sheet without figures, whatever word opens them', () => {
  const noted = (note: string) => codes(read(book(data('朝阳区2023年卫生资源'), sheet([[note]], [], '说明'))));

  test.each([
    '说明：表中数据为区属医疗机构数据',
    '备注：数据截至2023年11月底',
    '注1：以上数据为快报数',
    '说明：1.数据不含民营医院',
    '※数据为初步数',
    '特别说明：数据缺3家医院',
    '填表说明：只填公立机构',
  ])('%s is asked about', (note) => expect(noted(note)).toEqual(['W247 A1']));

  test.each([
    '备注：各表数据截至2023年12月31日',
    '说明：数据来源于卫生统计直报系统',
    '备注：本表数据为全区数据',
    '说明：统计范围为辖区内全部医疗卫生机构',
    '注：本表由医政科填报',
    '提示：请勿修改公式',
    '备注：已核实',
  ])('%s is not', (note) => expect(noted(note)).toEqual([]));
});

test('a sheet of notes is heard where the only number beside it looks like a year', () => {
  const notes = cover([['说明'], ['注册护士数不含民营机构']], '说明');
  const result = read(book(data(null, '数据', 2074), notes));
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 2074']);
  expect(codes(result)).toEqual(['W247 A2']);
});

test('notes behind real serial numbers are heard', () => {
  const rows: readonly (readonly Box[])[] = [
    ['序号', '说明'],
    [1, '注册护士数不含民营医院'],
    [2, '数据截至2023年9月底'],
  ];
  const result = read(book(data('朝阳区2023年卫生资源'), cover(rows, '说明')), 'A2:A3');
  expect(lines(result)).toEqual([nurses]);
  expect(codes(result)).toEqual(['W247 B2', 'W247 B3']);
  const alone = read(
    book(
      cover(
        [
          [1, '注册护士数2900更正为2950'],
          [2, '数据截至11月底'],
        ],
        '更正',
      ),
    ),
    'A1:A2',
  );
  expect(codes(alone).join()).toContain('W222');
  const beds = cover(
    [
      ['序号', '医院', '床位'],
      [1, '某某医院', 300],
    ],
    '名单',
  );
  expect(codes(read(book(data('朝阳区2023年卫生资源'), beds), 'A2:C2')).join()).not.toContain('W247');
});

test.each([
  ['9月底数', true],
  ['区属医院', true],
  ['不含诊所', true],
  ['编制数', true],
  ['年末在岗的注册护士', false],
  ['医政科', false],
  ['直报系统', false],
  ['各医疗卫生机构', false],
  ['时点指标', false],
])('the line 注册护士数 | %s of a sheet of words', (said, isAsked) => {
  const notes = cover(
    [
      ['指标', '口径'],
      ['注册护士数', said],
    ],
    '口径',
  );
  expect(codes(read(book(data('朝阳区2023年卫生资源'), notes)))).toEqual(isAsked ? ['W247 B2'] : []);
});

test('a sheet of words may have a column of years', () => {
  const notes = cover(
    [
      ['指标', '口径', '数据年份'],
      ['注册护士数', '区属', 2023],
    ],
    '口径',
  );
  expect(codes(read(book(data('朝阳区2023年卫生资源'), notes)))).toContain('W247 B2');
});

test('a date of issue in Chinese numerals is one', () => {
  const issued = (date: string) =>
    codes(read(book(cover([['朝阳区2022年卫生统计资料汇编'], [date]]), data('卫生资源')))).join();
  expect(issued('二〇二三年三月')).toBe(issued('2023年3月'));
  expect(issued('二〇二三年三月')).toMatch(/E2(?:06|12)/u);
  const own = read(book(cover([['朝阳区2023年卫生统计资料汇编'], ['二〇二四年三月']]), data('卫生资源')));
  expect(lines(own)).toEqual([nurses]);
  expect(codes(own)).toEqual([]);
});

describe('what a sheet of notes says of all figures, whatever word it begins with', () => {
  const said = (clause: string) =>
    codes(read(book(cover([['填报说明'], ['本表由医政科填报。'], [`${clause}。`]], '说明'), data('统计表')), 'A2:A3'));

  test.each([
    '口径：户籍人口',
    '统计对象为户籍人口',
    '数据取自2022年年鉴',
    '为上年同期数',
    '本年数未出，暂用上年',
    '以上为估算数',
    '快报',
    '上半年',
  ])('%s is asked about', (clause) => {
    expect(said(clause)).toEqual(['W247 A3']);
  });

  test.each([
    '如为估算数，请注明',
    '数据应为全年数，未发生的填0',
    '数据取自2023年年鉴',
    '“—”表示没有这一项',
    '常住人口指居住半年以上的人口',
  ])('%s is not', (clause) => {
    expect(said(clause)).toEqual([]);
  });
});

const coverLine = (line: string) =>
  codes(read(book(cover([['朝阳区2023年卫生统计报表'], [line]]), data('朝阳区2023年统计表'))));

test.each([
  '数据由各医院填报',
  '数据已经各医院审核',
  '数据由区疾控中心提供',
  '变化原因为新院区启用',
  '如有疑问请与信息中心联系',
])('a line %s of a cover says nothing against the figures, as in a note', (line) => {
  expect(coverLine(line)).toEqual([]);
});

test.each([
  '由部分医院填报',
  '数据由公立医院填报',
  '三级医院数据已核实',
  '2022年数据由各医院填报',
  '数据待核实',
  '朝阳医院已审核',
])('a line %s of a cover is asked about', (line) => {
  expect(coverLine(line)).toEqual(['W247 A2']);
});
