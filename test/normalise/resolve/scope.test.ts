import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

type Rows = readonly (readonly Box[])[];
const of = (rows: Rows, name?: string, structure?: string) => read(book(sheet(rows, [], name)), structure);

describe('whose figures they are', () => {
  test('a title about one kind of provider, or one part of the population, is not about the district', () => {
    const nurses = [
      ['指标', '数值'],
      ['注册护士', 800],
    ];
    for (const title of [
      '2023年朝阳区中医医院情况',
      '2023年朝阳区社区卫生服务中心人员情况',
      '2023年朝阳区社区卫生服务情况',
      '朝阳区妇幼保健院',
      '北京市朝阳区垂杨柳医院2023年统计表',
    ]) {
      const result = of([[title], ...nurses]);
      expect(codes(result), title).toEqual(['W227 B3']);
      expect(result.observations, title).toEqual([]);
    }
    expect(codes(of([['2023年朝阳区农村孕产妇情况'], ['指标', '数值'], ['活产数', 5]]))).toEqual(['W227 B3']);
    expect(codes(of([['填报单位：北京朝阳医院'], ...nurses]))).toEqual(['W227 B3']);
  });

  test('a title or a sender that only speaks of the subject does not narrow', () => {
    for (const title of ['2023年朝阳区医疗卫生机构、床位和人员情况', '填报单位：朝阳区社区卫生服务管理中心']) {
      expect(lines(of([[title], ['指标', '数值'], ['注册护士', 800]])), title).toEqual(['朝阳区 2023 注册护士数 800']);
    }
    expect(lines(of([['2023年医院床位利用情况'], ['指标', '数值'], ['实际占用总床日数', 900]]))).toEqual([
      '朝阳区 2023 实际占用总床日数 900',
    ]);
    const managed = of([['2023年高血压、糖尿病患者管理情况'], ['指标', '数值'], ['年内管理高血压患者数', 9]]);
    expect(lines(managed)).toEqual(['朝阳区 2023 年内管理高血压患者数 9']);
  });

  test('a disease in the title or as the sheet is no death by age of all causes', () => {
    const ages = [
      ['年龄组', '死亡人数'],
      ['30—34岁', 10],
      ['35—39岁', 20],
    ];
    expect(codes(of([['2023年恶性肿瘤死亡情况'], ...ages]))).toEqual(['W227 B3:B4']);
    expect(codes(of(ages, '恶性肿瘤'))).toEqual(['W227 B2:B3']);
    const four = [['2023年恶性肿瘤死亡情况'], ['年龄组', '四类慢性病死亡人数'], ['30—34岁', 10]];
    expect(codes(of(four))).toEqual(['W227 B3']);
  });

  test('a sheet named for a member holds that member; names of departments narrow nothing', () => {
    const births = [
      ['指标', '数值'],
      ['户籍出生人数', 7200],
    ];
    expect(lines(of(births, '男'))).toEqual(['朝阳区 2023 户籍出生人数/男 7200']);
    expect(
      codes(
        of(
          [
            ['指标', '数值'],
            ['注册护士', 5],
          ],
          '医院',
        ),
      ),
    ).toEqual(['W227 B2']);
    expect(
      lines(
        of(
          [
            ['分组', '户籍出生人数'],
            ['合计', 9],
            ['男', 5],
            ['女', 4],
          ],
          '男',
        ),
      ),
    ).toEqual(['朝阳区 2023 户籍出生人数 9', '朝阳区 2023 户籍出生人数/女 4', '朝阳区 2023 户籍出生人数/男 5']);
    for (const name of ['基层', '其他', '妇幼'])
      expect(
        lines(
          of(
            [
              ['指标', '数值'],
              ['活产数', 5],
            ],
            name,
          ),
        ),
      ).toHaveLength(1);
  });

  test('a sheet named for another area holds the figures of that area', () => {
    const rows = [
      ['指标', '数值'],
      ['注册护士', 24000],
    ];
    expect(lines(of(rows, '海淀'))).toEqual(['海淀区 2023 注册护士数 24000']);
    expect(lines(of([['海淀区2023年卫生人员'], ...rows], '海淀区'))).toEqual(['海淀区 2023 注册护士数 24000']);
  });

  test('a total of listed establishments, streets or villages is only theirs', () => {
    const table = (names: readonly string[]) =>
      of([['名单', '注册护士'], ...names.map((name, index) => [name, index + 10]), ['合计', 99]]);
    const hospitals = table(['朝阳医院', '安贞医院']);
    expect(codes(hospitals)).toEqual(['W221 B2', 'W221 B3', 'W225 B4']);
    expect(hospitals.observations).toEqual([]);
    expect(codes(table(['建外街道', '东坝乡']))).toEqual(['W221 B2:B3', 'W225 B4']);
    expect(codes(table(['朝阳区', '经济技术开发区']))).toEqual(['W221 B3', 'W225 B4']);
    const across = of([
      ['指标', '和平医院', '合计'],
      ['注册护士', 1, 3],
    ]);
    expect(codes(across)).toEqual(['W221 B2', 'W225 C2']);
    const kinds = of([
      ['机构分类', '诊疗人次'],
      ['合计', 9],
      ['医院', 5],
      ['社区卫生服务中心', 4],
    ]);
    expect(lines(kinds)).toEqual(['朝阳区 2023 总诊疗人次 9', '朝阳区 2023 总诊疗人次/医院 5']);
  });
});

describe('which year they are of', () => {
  const table = (title: string, name?: string) => of([[title], ['指标', '数值'], ['活产数', 5]], name, 'A1');

  test('every way in which a title writes another year', () => {
    for (const title of [
      '朝阳区妇幼健康统计表（2022）',
      '2022朝阳区妇幼健康统计表',
      '朝阳区妇幼健康2022',
      '妇幼健康年报（2022.12）',
      '22年朝阳区妇幼健康',
      '二〇二二年朝阳区妇幼健康',
      '二○二二年朝阳区妇幼健康',
      '2022/2023年度妇幼健康',
      '2022年12月',
    ]) {
      const result = table(title);
      expect(codes(result), title).toEqual(['E206 B3']);
      expect(result.observations, title).toEqual([]);
    }
    expect(codes(table('妇幼健康', '妇幼健康2022'))).toEqual(['E206 B3']);
    expect(codes(table('妇幼健康（2023.6）'))).toEqual(['E212 B3']);
  });

  test('numbers of a title that are not its year', () => {
    for (const title of [
      '“健康北京2030”监测表（2023年）',
      '朝卫发（2021）12号附件',
      '国统制〔2021〕95号',
      '2024-01-15',
      '朝阳区妇幼健康（2023）',
      '实有2000张床位以上',
    ]) {
      expect(lines(table(title)), title).toEqual(['朝阳区 2023 活产数 5']);
    }
  });

  test('a sheet of the year before, kept beside this year’s', () => {
    const rows = (year: number, value: number) => [
      [`朝阳区妇幼健康（${year}年）`],
      ['指标', '数值'],
      ['活产数', value],
    ];
    const wanted = ['朝阳区 2022 活产数 6', '朝阳区 2023 活产数 5'];
    for (const [now, before] of [
      ['2023', '2022'],
      ['本年', '上年'],
    ]) {
      const result = read(book(sheet(rows(2023, 5), [], now), sheet(rows(2022, 6), [], before)));
      expect(lines(result), before).toEqual(wanted);
      expect(codes(result), before).toEqual([]);
    }
    expect(
      lines(
        of(
          [
            ['指标', '数值'],
            ['活产数', 6],
          ],
          '上年',
        ),
      ),
    ).toEqual(['朝阳区 2022 活产数 6']);
  });

  test('a sheet and its title that name two years', () => {
    const result = table('2023年妇幼健康', '2022');
    expect(codes(result)).toEqual(['E206 B3']);
    expect(result.observations).toEqual([]);
  });

  test('years of headings as dates, as formatted dates and in Chinese digits', () => {
    const date = (year: number, text: string) => ({
      text,
      value: new Date(Date.UTC(year, 11, 31)),
      format: 'yyyy"年"',
    });
    for (const headings of [
      [date(2023, '2023年'), date(2022, '2022年')],
      [date(2023, '2023-12-31'), date(2022, '2022-12-31')],
      ['二〇二三年', '二〇二二年'],
      [
        { text: '2023年', value: 2023, format: '0"年"' },
        { text: '2022年', value: 2022, format: '0"年"' },
      ],
    ]) {
      expect(
        lines(
          of(
            [
              ['指标', ...headings],
              ['活产数', 5, 6],
            ],
            '表',
            'B1:C1',
          ),
        ),
      ).toEqual(['朝阳区 2022 活产数 6', '朝阳区 2023 活产数 5']);
    }
  });
});

describe('units and shares', () => {
  test('a unit in brackets behind the title; a unit only in a note stops', () => {
    const rows = [
      ['指标', '数值'],
      ['年末常住人口', 345],
    ];
    expect(lines(of([['2023年人口情况（万人）'], ...rows]))).toEqual(['朝阳区 2023 年末常住人口 3450000']);
    for (const note of ['注：单位为万人。', '人口数的单位是万人', '注：计量单位：万人']) {
      const result = of([['2023年人口情况'], ...rows, [note]]);
      expect(codes(result), note).toEqual(['E202 B3']);
      expect(result.observations, note).toEqual([]);
    }
  });

  test('a unit in the heading of the names', () => {
    expect(
      lines(
        of([
          ['指标（万人次）', '2023年'],
          ['总诊疗人次', 3896],
        ]),
      ),
    ).toEqual(['朝阳区 2023 总诊疗人次 38960000']);
    const mixed = of([
      ['指标（万人次）', '单位', '2023年'],
      ['总诊疗人次', null, 3896],
      ['活产数', '人', 5],
    ]);
    expect(lines(mixed)).toEqual(['朝阳区 2023 总诊疗人次 38960000', '朝阳区 2023 活产数 5']);
  });

  test('a unit behind a stroke or a comma, and 万 alone', () => {
    const result = of([
      ['年份', '年末户籍人口/万人', '活产数，人', '总诊疗人次（万）'],
      ['2023年', 216.5, 19840, 3896],
    ]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 年末户籍人口 2165000',
      '朝阳区 2023 总诊疗人次 38960000',
      '朝阳区 2023 活产数 19840',
    ]);
    expect(
      lines(
        of([
          ['指标', '数值'],
          ['年末常住人口', '344.6万'],
        ]),
      ),
    ).toEqual(['朝阳区 2023 年末常住人口 3446000']);
  });

  test('a share below one without a unit is asked about', () => {
    expect(
      codes(
        of([
          ['指标', '数值'],
          ['全市基层诊疗人次占比', 0.456],
        ]),
      ),
    ).toEqual(['E202 B2']);
    expect(
      lines(
        of([
          ['指标', '单位', '数值'],
          ['全市基层诊疗人次占比', '%', 45.6],
        ]),
      ),
    ).toEqual(['北京市 2023 全市基层诊疗人次占比 45.6']);
    const ledger = (progress: Box) =>
      of([
        ['项目名称', '当前阶段', '总投资（万元）', '形象进度（%）'],
        ['甲医院', '在建', 8000, progress],
      ]);
    expect(codes(ledger(0.85))).toContain('E203 D2');
    expect(ledger({ text: '85%', value: 0.85, format: '0%' }).ledger[0]?.physicalProgress.value).toBe(85);
    expect(ledger(85).ledger[0]?.physicalProgress.value).toBe(85);
  });
});

describe('forms', () => {
  test('columns numbered 1 2 3 where no line has a name', () => {
    const result = of(
      [
        ['活产数', '产妇数', '婴儿死亡数'],
        [1, 2, 3],
        [19840, 19530, 38],
      ],
      '表',
      'A2:C2',
    );
    expect(lines(result)).toEqual([
      '朝阳区 2023 产妇数 19530',
      '朝阳区 2023 婴儿死亡数 38',
      '朝阳区 2023 活产数 19840',
    ]);
    expect(
      lines(
        of([
          ['婴儿死亡数', '5岁以下儿童死亡数', '孕产妇死亡数'],
          [1, 2, 3],
        ]),
      ),
    ).toHaveLength(3);
  });

  test('numbered titles over blocks side by side, and 居民 in a title', () => {
    const blocks = of([
      ['表1-1 人口', null, '表1-2 床位', null],
      ['指标', '2023年', '指标', '2023年'],
      ['活产数', 5, '康复床位', 400],
    ]);
    expect(lines(blocks)).toEqual(['朝阳区 2023 康复床位数 400', '朝阳区 2023 活产数 5']);
    const deaths = of([['2023年朝阳区居民四类慢性病死亡人数'], ['年龄组', '恶性肿瘤'], ['30—34岁', 8], ['35—39岁', 9]]);
    expect(lines(deaths)).toEqual([
      '朝阳区 2023 四类慢性病死亡人数/30—34岁 / 恶性肿瘤 8',
      '朝阳区 2023 四类慢性病死亡人数/35—39岁 / 恶性肿瘤 9',
    ]);
  });

  test('months and quarters are told to be left out; 全年 is the year', () => {
    const result = of(
      [
        ['指标', '1月', '第一季度', '上半年', '全年'],
        ['总诊疗人次', 1, 3, 6, 78],
      ],
      '表',
      'B1',
    );
    expect(lines(result)).toEqual(['朝阳区 2023 总诊疗人次 78']);
    expect(codes(result)).toEqual(['N233 B2:D2']);
  });

  test('serial numbers with points, 其中： over columns, an area with 合计', () => {
    const serial = of(
      [
        ['序号', '指标', '数值'],
        [1, '诊疗人次', 9],
        [1.1, '其中：医院', 5],
      ],
      '表',
      'A2:A3',
    );
    expect(codes(serial)).toEqual([]);
    expect(lines(serial)).toEqual(['朝阳区 2023 总诊疗人次 9', '朝阳区 2023 总诊疗人次/医院 5']);
    const parts = read(
      book(
        sheet(
          [
            ['指标', '总计', '其中：', null],
            [null, null, '公立', '社会办'],
            ['注册床位数', 26, 18, 8],
          ],
          ['A1:A2', 'B1:B2', 'C1:D1'],
        ),
      ),
    );
    expect(lines(parts)).toEqual([
      '朝阳区 2023 注册床位数 26',
      '朝阳区 2023 注册床位数/公立 18',
      '朝阳区 2023 注册床位数/社会办 8',
    ]);
    expect(
      lines(
        of([
          ['地区', '活产数'],
          ['朝阳区合计', 5],
        ]),
      ),
    ).toEqual(['朝阳区 2023 活产数 5']);
  });
});

test('a problem of an old year says its year, so that it is no doubt about this one', () => {
  const result = of([
    ['指标', '1985年', '2023年'],
    ['年末常住人口（人）', 120.5, 3446000],
    ['注册护士（张）', 2000, 25905],
  ]);
  const yearsOf = ({ figure, also = [] }: (typeof result.problems)[number]) =>
    [figure, ...also].map((one) => one?.year);
  expect(result.problems.map((problem) => [problem.code, yearsOf(problem)])).toEqual([
    ['E211', [1985]],
    ['E202', [1985, 2023]],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3446000']);
});
