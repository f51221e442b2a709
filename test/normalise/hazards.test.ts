import { describe, expect, test } from 'vitest';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { type Box, book, codes, dictionary, folder, lines, read, sheet, shown } from './build.ts';

/** Reads a list of 指标 | 单位 | 数值 with one line. */
const one = (measure: string, unit: string, value: Box) =>
  read(
    book(
      sheet([
        ['指标', '单位', '数值'],
        [measure, unit, value],
      ]),
    ),
  );

describe('numbers', () => {
  test.each<[string, string, Box, string, number]>([
    ['年末常住人口', '万人', '345.2', '3452000', 1000],
    ['年末常住人口', '', '345.2万人', '3452000', 1000],
    ['年末常住人口', '人', '３，４５２，０００', '3452000', 1],
    ['年末常住人口', '人', ' 3,452,000', '3452000', 1],
    ['年末常住人口', '千人', 3452.5, '3452500', 100],
    ['总诊疗人次', '亿人次', '0.38960001', '38960001', 1],
    ['人均期望寿命', '岁', shown(82.946, '82.95', '0.00'), '82.946', 0.01],
    ['全市基层诊疗人次占比', '%', shown(0.4008, '40.08%', '0.00%'), '40.08', 0.01],
    ['全市基层诊疗人次占比', '', '40.08%', '40.08', 0.01],
    ['全市基层诊疗人次占比', '‰', 400.8, '40.08', 0.01],
    ['活产数', '人', '－12', '-12', 1],
    ['婴儿死亡数', '例', 3, '3', 1],
  ])('%s（%s） %j is %s', (measure, unit, value, expected, resolution) => {
    const result = one(measure, unit, value);
    expect(result.problems).toEqual([]);
    expect(result.observations.map((each) => [String(each.value), each.resolution])).toEqual([[expected, resolution]]);
  });

  test.each<[Box, string]>([
    [0, 'zero'],
    ['0', 'zero'],
    ['—', 'not_applicable'],
    ['－', 'not_applicable'],
    ['-', 'not_applicable'],
    ['/', 'not_applicable'],
    ['无', 'not_applicable'],
    ['…', 'below_unit'],
    [null, 'missing'],
  ])('%j is the state %s', (value, state) => {
    const result = one('孕产妇死亡数', '人', value);
    expect(codes(result)).toEqual(value === null ? ['W240'] : []);
    expect(result.observations.map((each) => [each.state, each.value])).toEqual([[state, state === 'zero' ? 0 : null]]);
  });

  test.each<[Box, string, string]>([
    ['1,2O3', 'E203', '疑似把数字 0 写成字母 O'],
    ['l2', 'E203', '疑似把数字 1 写成字母 l'],
    ['12..3', 'E203', '疑似多打了一个小数点'],
    ['１２３４人左右', 'E203', '约数'],
    ['约300', 'E203', '约数'],
    ['12 34', 'E203', '两个数'],
    ['1,23', 'E203', '千分位'],
    ['3.45E+06', 'E203', '科学计数法'],
    [{ text: '', value: null, formula: true }, 'E201', '重新计算'],
    [{ text: '#DIV/0!', value: null, error: '#DIV/0!' }, 'E204', '公式'],
    [true, 'E205', '改正'],
    [new Date('2023-01-04'), 'E205', '数值'],
    [shown(3452000, '345.2', '0!.0,'), 'E209', '改正'],
  ])('%j stops with %s', (value, code, remedy) => {
    const result = one('活产数', '人', value);
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual([`${code} C2`]);
    expect(result.problems[0]?.severity).toBe('stop');
    expect(result.problems[0]?.remedy).toContain(remedy);
    expect(result.problems[0]?.figure).toEqual({ area: '朝阳区', year: 2023, measure: '活产数' });
  });

  test('a formula counts with its stored result, free of binary noise', () => {
    const result = one('人均期望寿命', '岁', { text: '82.95', value: 82.94999999999999, formula: true });
    expect(result.observations[0]?.value).toBe(82.95);
  });

  test('words in place of a number are asked about', () => {
    expect(codes(one('活产数', '人', '见附件'))).toEqual(['W226 C2']);
  });
});

describe('units', () => {
  test('a blank unit is said where the table has a column for units, and nowhere else', () => {
    const blank = one('年末常住人口', '', 345);
    expect(codes(blank)).toEqual(['W229 C2']);
    expect(blank.problems[0]?.found).toBe('年末常住人口的单位栏是空白，按“人”读入');
    expect(lines(blank)).toHaveLength(1);
    const years = read(
      book(
        sheet([
          ['指标', '单位', '2021年', '2022年', '2023年'],
          ['年末常住人口', '', 340, 341, 345],
          ['注册护士数', null, 20, 21, 25],
          ['实际开放床位数', '', 3, 4, 5],
          ['执业（助理）医师数', '人', 5, 6, 7],
        ]),
      ),
    );
    expect(codes(years)).toEqual(['W229 C2:E3', 'W229 C4:E4']);
    expect(years.problems.map(({ found }) => found)).toEqual([
      '年末常住人口、注册护士数的单位栏是空白，按“人”读入',
      '实际开放床位数的单位栏是空白，按“张”读入',
    ]);
    expect(codes(one('年末常住人口', '', '345.2万人'))).toEqual([]);
    expect(codes(one('年末常住人口（万人）', '', 345))).toEqual([]);
    const without = read(
      book(
        sheet([
          ['指标', '数值'],
          ['年末常住人口', 3452460],
        ]),
      ),
    );
    expect(codes(without)).toEqual([]);
  });

  test('one that cannot be converted, or is not known, stops', () => {
    expect(codes(one('实际开放床位数', '人', 5))).toEqual(['E202 C2']);
    const years = read(
      book(
        sheet([
          ['指标', '单位', '2022年', '2023年'],
          ['产妇数', '箩', 5, 6],
          ['活产数', '箩', 5, 6],
        ]),
      ),
    );
    expect(codes(years)).toEqual(['E202 C2:D3']);
    expect(years.problems[0]?.found).toBe('产妇数、活产数的单位“箩”不在 units.csv');
    expect(codes(one('实际开放床位数', '户', 5))).toEqual(['E202 C2']);
    expect(codes(one('活产数', '人', '34.5%'))).toEqual(['E202 C2']);
    expect(codes(one('年末常住人口（人）', '万人', 345))).toEqual(['E202 C2']);
  });

  test('单位： above the table counts where nothing nearer does, and must fit', () => {
    const result = read(
      book(
        sheet([
          ['单位：万人、张'],
          ['指标', '数值'],
          ['年末常住人口', 344.6],
          ['实际开放床位数', 25130],
          ['活产数（人）', 9],
        ]),
      ),
    );
    expect(lines(result)).toEqual([
      '朝阳区 2023 实际开放床位数 25130',
      '朝阳区 2023 年末常住人口 3446000',
      '朝阳区 2023 活产数 9',
    ]);
    expect(codes(read(book(sheet([['单位：万人'], ['指标', '数值'], ['实际开放床位数', 25130]]))))).toEqual([
      'E202 B3',
    ]);
  });

  test('a fraction of a person betrays a unit that was left out; the whole measure of the table is withheld', () => {
    const result = read(
      book(
        sheet([
          ['年份', '注册护士数', '活产数'],
          ['2022年', 42, 7],
          ['2023年', 40.52, 8],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['朝阳区 2022 活产数 7', '朝阳区 2023 活产数 8']);
    expect(codes(result)).toEqual(['E211 B2', 'E211 B3']);
  });

  test('a table below one in 万人 that states no unit is asked about', () => {
    const rows = [
      ['单位：万人'],
      ['指标', '2023年'],
      ['年末常住人口', 344.6],
      [],
      ['户籍人口情况'],
      ['指标', '2023年'],
      ['年末户籍人口', 219],
    ];
    expect(codes(read(book(sheet(rows))))).toEqual(['E202 B7']);
  });
});

describe('years', () => {
  const table = (title: string, heading: string) => read(book(sheet([[title], ['指标', heading], ['活产数', 5]])));

  test('a title of another year than the folder withholds what has no year of its own', () => {
    for (const heading of ['数值', '本年', '上年']) {
      const result = table('2022年妇幼健康情况', heading);
      expect(codes(result)).toEqual(['E206 B3']);
      expect(result.observations).toEqual([]);
      expect(result.problems[0]?.figure).toEqual({ area: '朝阳区', year: 2023, measure: '活产数' });
    }
    expect(lines(table('2022年妇幼健康情况', '2021年'))).toEqual(['朝阳区 2021 活产数 5']);
    expect(codes(read(book(sheet([['报告期：2022年'], ['指标', '数值'], ['活产数', 5]]))))).toEqual(['E206 B3']);
  });

  test('a title of several years does not tell the year', () => {
    expect(codes(table('2020—2023年妇幼健康情况', '数值'))).toEqual(['E206 B3']);
    expect(lines(table('2020—2023年妇幼健康情况', '2023年'))).toEqual(['朝阳区 2023 活产数 5']);
  });

  test('a date of print and a document number are no year of the table', () => {
    for (const title of ['填报日期：2024年3月5日', '京卫统〔2021〕5号', '2024年3月']) {
      expect(lines(table(title, '数值')), title).toEqual(['朝阳区 2023 活产数 5']);
    }
  });

  test('a column later than the folder stops, unless it is empty', () => {
    const result = read(
      book(
        sheet([
          ['指标', '2025年', '2024年', '2023年'],
          ['活产数', null, 6, 5],
        ]),
      ),
    );
    expect(codes(result)).toEqual(['E207 C2']);
    expect(lines(result)).toEqual(['朝阳区 2023 活产数 5']);
    // The year printed there may be a slip for the folder's; those of other years are not in doubt.
    expect(result.problems[0]?.figure).toEqual({ area: '朝阳区', year: 2023, measure: '活产数' });
  });

  test('part of a year is not the year', () => {
    expect(codes(table('2023年上半年妇幼健康情况', '数值'))).toEqual(['E212 B3']);
    expect(codes(table('2023年1—6月妇幼健康情况', '数值'))).toEqual(['E212 B3']);
    expect(lines(table('2023年1—12月妇幼健康情况', '数值'))).toEqual(['朝阳区 2023 活产数 5']);
  });

  test('one sheet a year is a series; a single sheet of another year is a misplaced file', () => {
    const rows = [
      ['指标', '数值'],
      ['活产数', 5],
    ];
    const series = read(book(sheet(rows, [], '2022年'), sheet(rows, [], '2023年')));
    expect(lines(series)).toEqual(['朝阳区 2022 活产数 5', '朝阳区 2023 活产数 5']);
    expect(codes(read(book(sheet(rows, [], '2022年'))))).toEqual(['E206 B2']);
  });

  test('a column without a year among years, 同比 and 增长率', () => {
    const result = read(
      book(
        sheet([
          ['指标', '2022年', '2023年', '合计', '增长率（%）'],
          ['活产数', 5, 6, 11, 20],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['朝阳区 2022 活产数 5', '朝阳区 2023 活产数 6']);
    expect(codes(result)).toEqual(['N233 E2', 'W225 D2']);
  });
});

describe('areas', () => {
  test('a title that names another area stops, unless the table names its areas', () => {
    const result = read(book(sheet([['2023年密云区妇幼健康情况'], ['指标', '数值'], ['活产数', 5]])));
    expect(codes(result)).toEqual(['E208 B3']);
    expect(result.observations).toEqual([]);
    const named = read(book(sheet([['2023年北京市各区情况'], ['地区', '活产数'], ['朝阳区', 5]])));
    expect(lines(named)).toEqual(['朝阳区 2023 活产数 5']);
    expect(lines(read(book(sheet([['北京市朝阳区2023年妇幼健康情况'], ['指标', '数值'], ['活产数', 5]]))))).toEqual([
      '朝阳区 2023 活产数 5',
    ]);
  });

  test('全区 under a title of another area is that area’s, and stops', () => {
    const result = read(book(sheet([['2023年密云区妇幼健康情况'], ['指标', '全区', '全市'], ['活产数', 5, 100]])));
    expect(codes(result)).toEqual(['E208 B3']);
    expect(lines(result)).toEqual(['北京市 2023 活产数 100']);
  });

  test('section headings of areas and years hold until the next', () => {
    const result = read(
      book(
        sheet([
          ['指标', '数值'],
          ['2022年'],
          ['密云区'],
          ['活产数', 1],
          ['朝阳区'],
          ['活产数', 2],
          ['2023年'],
          ['活产数', 3],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['密云区 2022 活产数 1', '朝阳区 2022 活产数 2', '朝阳区 2023 活产数 3']);
  });

  test('a total among districts is not the folder’s', () => {
    const result = read(
      book(
        sheet([
          ['地区', '活产数'],
          ['合计', 100],
          ['朝阳区', 5],
          ['密云区', 4],
          ['燕山地区', 1],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['密云区 2023 活产数 4', '朝阳区 2023 活产数 5']);
    expect(codes(result)).toEqual(['W221 B5', 'W225 B2']);
  });

  test('全区 is the folder’s area, 全市 the reference; a citywide yardstick is always the reference’s', () => {
    const result = read(
      book(
        sheet([
          ['指标', '全区', '全市'],
          ['活产数', 5, 100],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['北京市 2023 活产数 100', '朝阳区 2023 活产数 5']);
    expect(lines(one('全市基层诊疗人次占比', '%', 40))).toEqual(['北京市 2023 全市基层诊疗人次占比 40']);
  });
});

describe('labels', () => {
  test('an unknown one is named with its cells, count, neighbours in spelling and the register', () => {
    const result = read(
      book(
        sheet([
          ['指标', '2022年', '2023年'],
          ['年末长住人口', 5, 6],
          ['活产数', 1, 2],
        ]),
      ),
    );
    const [problem] = result.problems;
    expect(codes(result)).toEqual(['W221 B2:C2']);
    expect(problem?.found).toBe('A2 标签“年末长住人口”不在词典，2 个数没有读');
    expect(problem?.expected).toContain('年末常住人口');
    expect(problem?.remedy).toContain('aliases.csv');
    expect(lines(result)).toEqual(['朝阳区 2022 活产数 1', '朝阳区 2023 活产数 2']);
  });

  test('names match whole: 2.65岁及以上… is item 2, a name with more words is another name', () => {
    expect(lines(one('2.65岁及以上常住人口', '人', 5))).toEqual(['朝阳区 2023 65岁及以上常住人口 5']);
    for (const name of ['三级医院注册护士数', '注册护士数占比', '常住人口数（15岁及以上）', '医院床位数']) {
      expect(codes(one(name, '', 5)), name).toEqual(['W221 C2']);
    }
    expect(codes(one('卫生人员数', '', 5))).toEqual(['N233 C2']);
  });

  test('a measure and its member in one label', () => {
    expect(lines(one('注册床位数（社会办）', '张', 5))).toEqual(['朝阳区 2023 注册床位数/社会办 5']);
    expect(lines(one('实际占用总床日数——三级医院', '床日', 5))).toEqual(['朝阳区 2023 实际占用总床日数/三级医院 5']);
  });

  test('a member that the measure does not have, and 小计 of nothing', () => {
    expect(
      codes(
        read(
          book(
            sheet([
              ['机构类别', '注册护士数'],
              ['医院', 5],
            ]),
          ),
        ),
      ),
    ).toEqual(['W224 B2']);
    expect(
      codes(
        read(
          book(
            sheet([
              ['机构类别', '医疗卫生机构数'],
              ['小计', 5],
            ]),
          ),
        ),
      ),
    ).toEqual(['W224 B2']);
    expect(
      codes(
        read(
          book(
            sheet([
              ['病种', '甲乙类传染病报告发病数'],
              ['恶性肿瘤', 5],
            ]),
          ),
        ),
      ),
    ).toEqual(['W224 B2']);
  });

  test('a title that narrows to one kind withholds totals, unless the table splits by kind', () => {
    const titled = (title: string, rows: readonly (readonly Box[])[]) => read(book(sheet([[title], ...rows])));
    const list = [
      ['指标', '数值'],
      ['诊疗人次', 5],
    ];
    expect(codes(titled('2023年基层医疗卫生机构服务情况', list))).toEqual(['W227 B3']);
    expect(
      codes(
        titled('2023年公立医院人员', [
          ['指标', '数值'],
          ['注册护士', 5],
        ]),
      ),
    ).toEqual(['W227 B3']);
    const split = titled('2023年医院服务情况', [
      ['机构类别', '诊疗人次'],
      ['合计', 5],
      ['医院', 4],
    ]);
    expect(lines(split)).toEqual(['朝阳区 2023 总诊疗人次 5', '朝阳区 2023 总诊疗人次/医院 4']);
  });

  test('deaths of a disease are not deaths by age', () => {
    const result = read(
      book(
        sheet([
          ['病种', '死亡人数'],
          ['合计', 5],
        ]),
      ),
    );
    expect(codes(result)).toEqual(['W227 B2']);
    expect(lines(one('年龄别死亡人数', '人', 5))).toEqual(['朝阳区 2023 年龄别死亡人数 5']);
  });

  test('age bands of another division', () => {
    const result = read(
      book(
        sheet([
          ['年龄组', '年龄别死亡人数'],
          ['75-79岁', 5],
          ['80岁及以上', 6],
          ['90+', 7],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['朝阳区 2023 年龄别死亡人数/75—79岁 5']);
    expect(codes(result)).toEqual(['W221 B3:B4']);
  });

  test('5～ ends where the next begins, and must then be a known band', () => {
    const starts = [0, 1, ...Array.from({ length: 17 }, (_, index) => 5 + 5 * index)];
    const full = read(
      book(sheet([['年龄组', '年龄别死亡人数'], ...starts.map((from): Box[] => [`${from}～`, from + 1])])),
      'A2:A20',
    );
    expect(full.problems).toEqual([]);
    expect(lines(full)).toContain('朝阳区 2023 年龄别死亡人数/85岁及以上 86');
    expect(lines(full)).toContain('朝阳区 2023 年龄别死亡人数/1—4岁 2');
    const coarse = read(
      book(
        sheet([
          ['年龄组', '年龄别死亡人数'],
          ['0～', 1],
          ['15～', 2],
          ['60～', 3],
        ]),
      ),
      'A2:A4',
    );
    expect(coarse.observations).toEqual([]);
    expect(codes(coarse)).toEqual(['W221 B2', 'W221 B3', 'W221 B4']);
  });

  test('headings that group: a subject is passed over with a note, an institution or a repeated one withholds', () => {
    const subject = read(
      book(
        sheet(
          [
            ['机构类别', '服务能力', null],
            [null, '医疗卫生机构数', '实际开放床位数'],
            ['合计', 1, 2],
          ],
          ['B1:C1', 'A1:A2'],
        ),
      ),
    );
    expect(lines(subject)).toEqual(['朝阳区 2023 医疗卫生机构数 1', '朝阳区 2023 实际开放床位数 2']);
    expect(codes(subject)).toEqual(['N235 B1']);
    const narrowed = read(book(sheet([['指标', '数值'], ['公立医院'], ['注册护士数', 5]])));
    expect(narrowed.observations).toEqual([]);
    expect(codes(narrowed)).toEqual(['W221 B3']);
    const twice = read(
      book(
        sheet(
          [
            ['年份', '甲口径', null, '乙口径', null],
            [null, '活产数', '产妇数', '活产数', '产妇数'],
            ['2023年', 1, 2, 3, 4],
          ],
          ['B1:C1', 'D1:E1', 'A1:A2'],
        ),
      ),
    );
    expect(twice.observations).toEqual([]);
    expect(codes(twice)).toEqual(['W221 B3:C3', 'W221 D3:E3']);
  });

  test('personal data are not read', () => {
    const result = read(
      book(
        sheet([
          ['姓名', '身份证号', '活产数'],
          ['张三', '110105199001011234', 1],
        ]),
      ),
    );
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['N233 B2:C2']);
    expect(JSON.stringify(result)).not.toContain('张三');
  });

  test('lines without a name are no figure of the area, unless there is only one', () => {
    const several = read(
      book(
        sheet([
          ['活产数', '产妇数'],
          [5, 6],
          [7, 8],
        ]),
      ),
    );
    expect(several.observations).toEqual([]);
    expect(codes(several)).toEqual(['W228 A2:B3']);
    expect(
      lines(
        read(
          book(
            sheet([
              ['活产数', '产妇数'],
              [5, 6],
            ]),
          ),
        ),
      ),
    ).toEqual(['朝阳区 2023 产妇数 6', '朝阳区 2023 活产数 5']);
    expect(
      codes(
        read(
          book(
            sheet([
              ['机构类别', '医疗卫生机构数'],
              ['医院', 5],
              [null, 6],
            ]),
          ),
        ),
      ),
    ).toEqual(['W228 B3']);
  });

  test('measures as columns with a line of units', () => {
    const result = read(
      book(
        sheet([
          ['指标', '年末常住人口', '活产数'],
          ['单位', '万人', '人'],
          ['数值', 344.6, 5],
        ]),
      ),
    );
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3446000', '朝阳区 2023 活产数 5']);
  });
});

describe('layout', () => {
  test('numbers outside any table are spoken of', () => {
    expect(codes(read(book(sheet([['说明文字'], [5, 6], [7, null]]))))).toEqual(['W228 A2:B2、A3']);
    expect(
      codes(
        read(
          book(
            sheet([
              ['指标', '2023年', null],
              ['活产数', 5, 9],
            ]),
          ),
        ),
      ),
    ).toEqual(['W228 C2']);
  });

  test('a merged number over two items stops; over one item it is one figure', () => {
    const rows = [
      ['指标', '数值'],
      ['活产数', 5],
      ['产妇数', null],
    ];
    const both = read(book(sheet(rows, ['B2:B3'])));
    expect(codes(both)).toEqual(['E210 B2']);
    const [problem] = both.problems;
    expect(problem?.found).toBe('一个合并单元格跨了几项（活产数、产妇数）');
    expect([problem?.figure, ...(problem?.also ?? [])].map((figure) => figure?.measure)).toEqual(['活产数', '产妇数']);
    const wide = read(
      book(
        sheet(
          [
            ['指标', '数值', null],
            ['活产数', 5, null],
          ],
          ['B1:C1', 'B2:C2'],
        ),
      ),
    );
    expect(lines(wide)).toEqual(['朝阳区 2023 活产数 5']);
  });

  test('two measures on one way to a cell', () => {
    expect(
      codes(
        read(
          book(
            sheet([
              ['指标', '活产数'],
              ['产妇数', 5],
            ]),
          ),
        ),
      ),
    ).toEqual(['W215 B2']);
  });

  test('hidden sheets are named and not read', () => {
    const result = read(
      book(
        sheet(
          [
            ['指标', '数值'],
            ['活产数', 5],
          ],
          [],
          '草稿',
          true,
        ),
      ),
    );
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['N231']);
  });

  test('the same figure twice: all cells stay, equal ones with a note, blanks give way', () => {
    const sheets = (value: Box) =>
      book(
        sheet([
          ['指标', '单位', '数值'],
          ['年末常住人口', '万人', 345.2],
        ]),
        sheet(
          [
            ['指标', '数值'],
            ['年末常住人口', value],
          ],
          [],
          '二',
        ),
      );
    const equal = read(sheets(3452000));
    expect(equal.observations.map((each) => [each.value, each.resolution, each.origin.sheet])).toEqual([
      [3452000, 1000, '表'],
      [3452000, 1, '二'],
    ]);
    expect(codes(equal)).toEqual(['N232 B2']);
    const different = read(sheets(3452460));
    expect(different.observations.map((each) => each.value)).toEqual([3452000, 3452460]);
    expect(codes(different)).toEqual([]);
    expect(read(sheets(null)).observations.map((each) => each.value)).toEqual([3452000]);
  });

  test('演示数据 is seen in any visible cell or sheet name', () => {
    const marked = (text: string, name = '表', hidden = false) =>
      normalise(book(sheet([[text]], [], name, hidden)), folder, dictionary).demonstration;
    expect([
      marked('演示数据，非真实'),
      marked('x', '演示数据'),
      marked('数据'),
      marked('演示数据', '表', true),
    ]).toEqual([true, true, false, false]);
  });
});
