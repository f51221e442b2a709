import { describe, expect, test } from 'vitest';
import { unitsMentioned } from '../../../pipeline/normalise/numbers/mentioned-units.ts';
import { type Box, book, codes, dictionary, lines, read, sheet, shown } from '../build.ts';

type Rows = readonly (readonly Box[])[];
const of = (rows: Rows, structure = '', name = '表') => read(book(sheet(rows, [], name)), structure);
const year: readonly Box[] = ['指标', '2023年'];
const people: Rows = [year, ['年末常住人口', 344]];

describe('a unit that is spoken of elsewhere', () => {
  test.each<[string, Rows, string]>([
    ['in the middle of a title', [['朝阳区人口（万人）情况'], ...people], '表'],
    ['behind a stroke in a title', [['朝阳区人口情况/万人'], ...people], '表'],
    ['in the name of the sheet', people, '人口（万人）'],
    ['in a note of the whole table', [...people, ['注：以上单位均为万人']], '表'],
    ['in the words of a note', [...people, ['说明：人口数为万人']], '表'],
    [
      'in a remark on the line',
      [
        ['指标', '2023年', '备注'],
        ['年末常住人口', 344, '万人'],
      ],
      '表',
    ],
  ])('%s is asked about where the number has none', (_, rows, name) => {
    const result = of(rows, '', name);
    expect(codes(result).map((code) => code.slice(0, 4))).toEqual(['E202']);
    expect(result.observations).toEqual([]);
  });

  test('counts where it stands after 单位： in a title or in the corner', () => {
    const wanted = ['朝阳区 2023 年末常住人口 3440000'];
    expect(lines(of([['朝阳区人口情况 单位：万人'], ...people]))).toEqual(wanted);
    expect(lines(of([['朝阳区人口情况，单位：万人'], ...people]))).toEqual(wanted);
    expect(
      lines(
        of([
          ['指标 单位：万人', '2023年'],
          ['年末常住人口', 344],
        ]),
      ),
    ).toEqual(wanted);
  });

  test('says nothing where a number stands before it, or 每', () => {
    expect(unitsMentioned('2023年常住人口344.6万人，每万人口全科医生', dictionary.units)).toEqual([]);
    expect(unitsMentioned('经费（亿元）、人次（万人次）', dictionary.units)).toEqual(['万人次', '亿元']);
  });

  test('a line of units in the middle of a table is of what follows, one at its end of all', () => {
    const middle = of([['单位：人'], ...people, ['单位：万人'], ['年末户籍人口', 219.2]]);
    expect(lines(middle)).toEqual(['朝阳区 2023 年末常住人口 344', '朝阳区 2023 年末户籍人口 2192000']);
    const split = of([...people, ['单位：', '万人'], ['年末户籍人口', 219]]);
    // 344 above it is of 万人 too, as likely as not.
    expect(lines(split)).toEqual(['朝阳区 2023 年末户籍人口 2190000']);
    expect(codes(split)).toEqual(['E202 B2']);
    expect(lines(of([...people, ['单位：万人']]))).toEqual(['朝阳区 2023 年末常住人口 3440000']);
    expect(codes(of([...people, ['单位：打'], ['年末户籍人口', 219]]))).toEqual(['E202 B4']);
  });
});

test('〃 and 同上 stand for the text above, as unit and as name', () => {
  const units = of([
    ['指标', '单位', '数值'],
    ['年末常住人口', '万人', 344.6],
    ['年末户籍人口', '〃', 219.2],
    ['65岁及以上常住人口', '同上', 59.3],
  ]);
  expect(lines(units)).toEqual([
    '朝阳区 2023 65岁及以上常住人口 593000',
    '朝阳区 2023 年末常住人口 3446000',
    '朝阳区 2023 年末户籍人口 2192000',
  ]);
  const names = of([
    ['指标', '分组', '2023年'],
    ['户籍出生人数', '男', 5],
    ['〃', '女', 4],
  ]);
  expect(lines(names)).toEqual(['朝阳区 2023 户籍出生人数/女 4', '朝阳区 2023 户籍出生人数/男 5']);
});

describe('exports of pivot tables', () => {
  test('行标签, 列标签 and 求和项； a count or a mean of rows is none', () => {
    const result = of(
      [
        ['行标签', '求和项:注册护士数', '计数项:全科医生数', '平均值项:活产数'],
        ['朝阳区', 26000, 13, 5],
        ['海淀区', 24000, 12, 4],
        ['总计', 50000, 25, 4.5],
      ],
      '',
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26000', '海淀区 2023 注册护士数 24000']);
    expect(codes(result)).toEqual(['W221 C2:C4', 'W221 D2:D4', 'W225 B4']);
  });

  test('a total under several measures is none of them', () => {
    const result = of(
      [
        ['求和项:数值', '列标签'],
        ['行标签', '2022年', '2023年'],
        ['注册护士数', 5, 6],
        ['全科医生数', 3, 4],
        ['总计', 8, 10],
      ],
      'B2:C2',
    );
    expect(lines(result)).toEqual([
      '朝阳区 2022 全科医生数 3',
      '朝阳区 2022 注册护士数 5',
      '朝阳区 2023 全科医生数 4',
      '朝阳区 2023 注册护士数 6',
    ]);
    expect(codes(result)).toEqual(['W223 B5:C5']);
  });
});

describe('numbers as they are shown', () => {
  const births = (value: Box) => of([year, ['活产数', value]]);

  test('formats that move the point and write 万, and brackets for less than nothing', () => {
    expect(lines(of([year, ['年末常住人口', shown(3446213, '3446!.2万', '0!.0,"万"')]]))).toEqual([
      '朝阳区 2023 年末常住人口 3446213',
    ]);
    expect(lines(births(shown(-21560, '(21,560)', '#,##0_);(#,##0)')))).toEqual(['朝阳区 2023 活产数 -21560']);
    expect(codes(of([year, ['年末常住人口', shown(3446213, '999.9万', '0.0"万"')]]))).toEqual(['E209 B2']);
  });

  test('brackets and a comma for the point are asked about in so many words', () => {
    expect(births('(21560)').problems[0]?.remedy).toContain('括号在会计格式中表示负数');
    expect(births('344,6').problems[0]?.remedy).toContain('疑似把小数点写成逗号');
  });
});

describe('notes and remarks that narrow', () => {
  const nurses: Rows = [['2023年朝阳区卫生人员'], year, ['注册护士数', 26000]];

  test.each([
    '注：本表仅统计公立医院',
    '注：仅含三级医院数据',
    '注：数据为2022年',
    '注：数据截至2023年9月底',
    '注：以上为望京地区数据',
    '统计范围：区属医疗机构',
    '备注：缺3家医院数据',
    '注：本表数据为每千人口数',
    '注：以上为全市数据',
    '注：本表为海淀区数据',
    '说明：数据为初步统计，以年报为准。',
    '注：以上为快报数',
    '注：数据未经审核',
    '注：护士数为2022年数据',
    '注：注册护士数沿用2022年数据',
    '注：2023年为推算数',
  ])('%s is asked about, and the figure is read', (note) => {
    const result = of([...nurses, [note]], 'A4');
    expect(codes(result)).toEqual(['W247 A4']);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26000']);
  });

  test.each([
    '注：含村卫生室',
    '注：资料来自卫生健康统计年报',
    '注：本表不含非法人单位',
    '注：以上为全区数据',
    '注：本表为朝阳区数据',
    '注：护士数为2023年数据',
  ])('%s is not', (note) => {
    expect(codes(of([...nurses, [note]], 'A4'))).toEqual([]);
  });

  test.each(['仅公立', '缺2家', '截至6月底', '预计数', '2022年数据', '暂用快报数', '初步数', '少数单位为推算数'])(
    'the remark %s on a line is asked about',
    (remark) => {
      const result = of(
        [
          ['指标', '2023年', '备注'],
          ['注册护士数', 26000, remark],
          ['全科医生数', 5, '年报'],
        ],
        'C2',
      );
      expect(codes(result)).toEqual(['W247 C2']);
    },
  );

  test('a clinical department in the column of departments is asked about, an office is not', () => {
    const result = of([
      ['科室', '指标', '2023年'],
      ['儿科', '注册护士数', 260],
      ['妇幼保健院', '活产数', 5],
      ['医政科', '康复床位数', 7],
    ]);
    expect(codes(result)).toEqual(['W247 A2']);
  });
});

test('a part of a year in the title holds for columns that name a year, unless they say 全年 or 年末', () => {
  const halves = of([['2023年1—6月朝阳区妇幼情况'], ['指标', '2022年', '2023年'], ['活产数', 5, 6]]);
  expect(codes(halves)).toEqual(['E212 B3:C3']);
  expect(lines(of([['2023年上半年情况'], ['指标', '2022年末'], ['注册护士数', 9]]))).toEqual([
    '朝阳区 2022 注册护士数 9',
  ]);
});

test('an office behind 单位： that is one hospital is not the area', () => {
  expect(codes(of([['单位：望京医院'], year, ['注册护士数', 260]]))).toEqual(['W227 B3']);
});

describe('资料来源 that names one provider of care', () => {
  const asked = (source: string) => codes(of([...people, [source]]));

  test.each(['资料来源：望京医院', '数据来源：区妇幼保健院、垂杨柳医院', '注：资料来源：劲松社区卫生服务中心'])(
    '%s is asked about, and the figures are read',
    (source) => {
      const result = of([...people, [source]]);
      expect(codes(result).map((code) => code.slice(0, 4))).toEqual(['W247']);
      expect(result.observations).toHaveLength(1);
    },
  );

  test.each(['资料来源：区统计局', '资料来源：全区各医院', '数据来源：朝阳区疾控中心、统计局'])('%s is not', (source) =>
    expect(asked(source)).toEqual([]),
  );
});
