import { describe, expect, test } from 'vitest';
import type { Normalised } from '../../../pipeline/normalise/normalise.ts';
import { type Box, book, codes, read, sheet, shown } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], structure = '') => read(book(sheet(rows)), structure);

/** Figures as `cell value remark`. */
const remarks = (result: Normalised) =>
  result.observations.map(
    ({ origin, value, remark }) => `${origin.cell} ${value}${remark === undefined ? '' : ` ${remark}`}`,
  );

/** Changes of definition as `year measure cell`. */
const breaks = (result: Normalised) =>
  result.breaks.map(({ year, measure, origin }) => `${year} ${measure} ${origin.cell}`);

describe('a mark', () => {
  test.each<[string, string]>([
    ['345.2①', '①2023年为推算数'],
    ['345.2 ①', '①：2023年为推算数'],
    ['345.2[1]', '[1] 2023年为推算数'],
    ['345.2［1］', '注：1.2023年为推算数'],
    ['345.2（注1）', '注1：2023年为推算数'],
    ['345.2 注1', '注 1：2023年为推算数'],
    ['345.2¹', '注：①2023年为推算数；②本表不含非法人单位'],
    ['345.2¹)', '1) 2023年为推算数'],
    ['345.2*', '* 2023年为推算数'],
    ['*345.2', '注：*2023年为推算数'],
    ['345.2※', '※2023年为推算数。'],
  ])('%s does not spoil the number; its footnote is %s', (text, note) => {
    const result = of(
      [['指标', '单位', '2022年', '2023年'], ['年末常住人口', '万人', 344.2, text], [note]],
      'C1:D1、A3',
    );
    expect(codes(result)).toEqual([]);
    const [before, now] = result.observations;
    expect([before?.value, now?.value, now?.resolution]).toEqual([3442000, 3452000, 1000]);
    expect(before?.remark?.includes('推算') ?? false).toBe(false);
    expect(now?.remark).toContain('2023年为推算数');
  });

  test('on a label speaks of every figure under it', () => {
    const result = of(
      [
        ['指标', '单位', '2022年②', '2023年'],
        ['年末常住人口[注1]', '万人', 344.2, 345.2],
        ['活产数*', '人', 100, 101],
        ['注：1.为常住口径；'],
        ['　　2.为普查衔接数。'],
        ['* 按分娩地统计'],
      ],
      'C1:D1、A4:A6',
    );
    expect(codes(result)).toEqual(['W247 A6']);
    expect(remarks(result)).toEqual([
      'C2 3442000 为普查衔接数；为常住口径',
      'D2 3452000 为常住口径',
      'C3 100 为普查衔接数；按分娩地统计',
      'D3 101 按分娩地统计',
    ]);
  });

  test.each(['注册护士数*（人）', '注册护士数①（人）', '注册护士数*'])(
    'on %s, before its unit or behind it, is heard',
    (name) => {
      const mark = /[*①]/u.exec(name)?.[0] ?? '';
      const result = of([['地区', name, '产妇数（人）'], ['朝阳区', 25905, 18700], [`${mark}目标值`]], 'A3');
      expect(codes(result)).toEqual(['W247 A3']);
    },
  );

  test('without a footnote is asked about once for all cells that have it', () => {
    const starred = (value: number) => shown(value, String(value), '0"*"');
    const result = of([
      ['指标', '单位', '数值'],
      ['年末常住人口', '人', starred(345200)],
      ['注册床位数', '张', starred(3452)],
    ]);
    expect(result.problems.map(({ code, where, found }) => `${code} ${where.cell} ${found}`)).toEqual([
      'W238 C2:C3 “345200”等 2 个带有脚注标记“*”，本表没有它的说明',
    ]);
  });

  test('without a footnote is asked about, and the number is read', () => {
    const result = of([
      ['指标', '单位', '数值'],
      ['年末常住人口①', '万人', 345.2],
      ['注册床位数（1）', '张', '3452*'],
    ]);
    expect(codes(result)).toEqual(['W238 A2', 'W238 C3']);
    expect(remarks(result)).toEqual(['C2 3452000', 'C3 3452']);
  });

  test('the raised 2 of square metres and signs that are the whole cell are none', () => {
    const result = of([['指标', '单位', '数值'], ['孕产妇死亡数', '人', '—①'], ['活产数', '人', '**'], ['①无死亡']]);
    expect(result.observations.map(({ state }) => state)).toEqual(['not_applicable']);
    expect(codes(result)).toEqual(['W226 C3']);
  });
});

describe('a note without a mark', () => {
  test('speaks of the measure that it names, else of those that share its word, else of the whole table', () => {
    const table = (note: string) =>
      remarks(
        of(
          [
            ['指标', '单位', '数值'],
            ['年末常住人口', '万人', 345.2],
            ['年末户籍人口', '万人', 210],
            ['活产数', '人', 101],
            [note],
          ],
          'A5',
        ),
      );
    expect(table('注：年末常住人口为常住口径。')).toEqual([
      'C2 3452000 年末常住人口为常住口径',
      'C3 2100000',
      'C4 101',
    ]);
    expect(table('注：本表人口不含现役军人。')).toEqual([
      'C2 3452000 本表人口不含现役军人',
      'C3 2100000 本表人口不含现役军人',
      'C4 101',
    ]);
    expect(table('注：均按年报口径。')).toEqual([
      'C2 3452000 均按年报口径',
      'C3 2100000 均按年报口径',
      'C4 101 均按年报口径',
    ]);
  });

  test('speaks of the years that it names', () => {
    const result = of(
      [['指标', '单位', '2021年', '2022年', '2023年'], ['注册护士数', '人', 10, 11, 12], ['注：2022年起含返聘人员']],
      'C1:E1、A3',
    );
    expect(remarks(result)).toEqual(['C2 10', 'D2 11 2022年起含返聘人员', 'E2 12 2022年起含返聘人员']);
  });

  test('belongs to the table above it, or below its own title', () => {
    const result = of(
      [
        ['表1 人口'],
        ['指标', '单位', '数值'],
        ['年末常住人口', '万人', 345.2],
        ['注：按常住口径统计'],
        ['表2 床位'],
        ['注：含观察床'],
        ['指标', '单位', '数值'],
        ['注册床位数', '张', 3452],
      ],
      'A1、A5',
    );
    expect(remarks(result)).toEqual(['C3 3452000 按常住口径统计', 'C8 3452 含观察床']);
  });

  test('about signs, sources and rounding belongs to no figure', () => {
    const result = of(
      [
        ['指标', '单位', '数值'],
        ['年末常住人口', '万人', 345.2],
        ['注：“—”表示不适用，空白表示无数据。'],
        ['资料来源：区统计局，2023年口径'],
        ['注：部分数据因四舍五入，合计与分项之和略有出入'],
      ],
      'A3:A5',
    );
    expect(remarks(result)).toEqual(['C2 3452000']);
  });

  test('in a column of remarks speaks of its line', () => {
    const result = of([
      ['指标', '单位', '数值', '备注'],
      ['注册护士数', '人', 10, '含返聘'],
      ['活产数', '人', 11, null],
    ]);
    expect(remarks(result)).toEqual(['C2 10 含返聘', 'C3 11']);
  });
});

describe('a change of definition', () => {
  const noted = (note: string, years: readonly string[] = ['2023年']) =>
    breaks(
      of(
        [['指标', '单位', ...years], ['注册床位数', '张', ...years.map((_, index) => 100 + index)], [note]],
        'C1:F1、A3',
      ),
    );

  test.each<[string, readonly string[]]>([
    ['注：2022年起按新口径统计', ['2022 注册床位数 A3']],
    ['注：自2021年开始，床位数含观察床。', ['2021 注册床位数 A3']],
    ['注：2022年口径调整', ['2022 注册床位数 A3']],
    ['注：统计口径有调整，与往年不可比', ['2023 注册床位数 A3']],
    ['注：与以前年度不具可比性', ['2023 注册床位数 A3']],
    ['注：2020年为普查数', ['2020 注册床位数 A3', '2021 注册床位数 A3']],
    ['注：2021—2022年为推算数', ['2021 注册床位数 A3', '2023 注册床位数 A3']],
    ['注：2022年及以前为旧口径，2023年口径变化', ['2023 注册床位数 A3']],
  ])('%s', (note, expected) => {
    expect(noted(note)).toEqual(expected);
  });

  test.each([
    '注：本表床位为编制口径。',
    '注：2023年统计口径未变化。',
    '注：口径与上年一致。',
    '注：含观察床，不含家庭病床。',
    '注：2023年数据为年报数。',
    '资料来源：第七次全国人口普查',
  ])('%s announces none', (note) => {
    expect(noted(note)).toEqual([]);
  });

  test('in a marked footnote is that of the figures that bear the mark', () => {
    const result = of(
      [
        ['指标', '单位', '2022年', '2023年'],
        ['注册床位数', '张', 10, '12①'],
        ['注册护士数', '人', 20, 21],
        ['①统计范围扩大到部队医院，范围调整'],
      ],
      'C1:D1、A4',
    );
    expect(breaks(result)).toEqual(['2023 注册床位数 A4']);
  });
});

test('what a returned form brings along: explanations, a ledger and figures that nobody filled in', () => {
  const explained = of(
    [
      ['规则', '年份', '指标项', '所说明的数', '原因', '姓名', '日期'],
      ['变化过大', 2023, '注册护士数', 5200, '新增医院', '张三', new Date(Date.UTC(2024, 0, 5))],
    ],
    'B2、D2、G2',
  );
  expect(codes(explained)).toEqual(['N241']);
  const because = (reason: string) =>
    codes(
      of(
        [
          ['规则', '年份', '指标项', '所说明的数', '原因', '姓名', '日期'],
          ['变化过大', 2023, '注册护士数', 5200, reason, '张三', new Date(Date.UTC(2024, 0, 5))],
        ],
        'B2、D2、G2',
      ),
    );
  expect([...because('数据截至11月底，12月未报')].sort()).toEqual(['N241', 'W247 E2']);
  expect([...because('不含民营医院')].sort()).toEqual(['N241', 'W247 E2']);
  for (const reason of ['新建医院投用，床位增加', '总院迁入', '龙年出生回升', '与直报系统核对无误'])
    expect(because(reason)).toEqual(['N241']);
  expect(explained.problems[0]?.remedy).toBe(
    '采纳的请抄入 explanations.csv：“large_change,朝阳区,2023,注册护士数,5200,新增医院,张三,2024-01-05,”',
  );
  expect(explained.observations).toEqual([]);
  const spelt = of(
    [
      ['规则', '年份', '指标项', '所说明的数', '原因', '姓名', '日期'],
      ['变化过大', '2023年', '注册护士数', '2.9万', '新增医院，\n另有招聘', '张三', '2024/1/5'],
    ],
    'B2、D2、G2',
  );
  expect(spelt.problems[0]?.remedy).toContain(
    '“large_change,朝阳区,2023,注册护士数,29000,新增医院，另有招聘,张三,2024-01-05,”',
  );
  const ledger = of(
    [
      ['序号', '项目名称', '当前阶段', '计划开工时间', '计划完成时间', '总投资（万元）', '形象进度（%）'],
      [1, '甲医院', null, '2023年', '2025年', 100, null],
      [2, '乙医院', null, '2023年', '2025年', 200, null],
    ],
    'A2:A3',
  );
  expect(codes(ledger)).toEqual(['W239 A2:A3、F2:F3']);
  const blank = of([
    ['指标', '单位', '2022年', '2023年'],
    ['注册护士数', '人', 10, null],
  ]);
  expect(codes(blank)).toEqual(['W240']);
  expect(blank.problems.map(({ where, found }) => [where.sheet, found])).toEqual([['表', '没有填写任何 2023 年的数']]);
});
