import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([['朝阳区2023年卫生资源'], ...rows], merges)));
const visits = '朝阳区 2023 总诊疗人次';
const beds = '朝阳区 2023 实际开放床位数';
const houses = '朝阳区 2023 医疗卫生机构数';

describe('旁边没有列全各项的“其他”，里面可能有没列的', () => {
  test.each([
    [
      ['合计', '医院', '基层医疗卫生机构', '其他'],
      [5102, 3100, 1900, 102],
    ],
    [
      ['医院', '基层医疗卫生机构', '其他', '合计'],
      [3100, 1900, 102, 5102],
    ],
    [
      ['合计', '医院', '其他机构'],
      [5102, 3100, 2002],
    ],
    [
      ['合计', '医院', '基层医疗卫生机构', '其他医疗卫生机构'],
      [5102, 3100, 1900, 102],
    ],
    [
      ['医院', '基层医疗卫生机构', '其他'],
      [3100, 1900, 102],
    ],
    [
      ['合计', '医院', '专业公共卫生机构', '其他'],
      [5102, 3100, 80, 1922],
    ],
  ])('列：%s', (heads, numbers) => {
    const result = of([
      ['指标', ...heads],
      ['总诊疗人次', ...numbers],
    ]);
    expect(lines(result).filter((line) => line.startsWith(`${visits}/其他`))).toEqual([]);
    expect(lines(result)).toContain(`${visits}/医院 3100`);
    const at = heads.findIndex((head) => head.startsWith('其他'));
    expect(codes(result)).toContain(`W224 ${'BCDE'[at]}3`);
  });

  test.each([
    [['合计', '医院', '基层医疗卫生机构', '其他']],
    [['合计', '一、医院', '二、基层医疗卫生机构', '三、其他医疗卫生机构']],
    [['合计', '医院', '社区卫生服务中心', '其他']],
    [['医院', '基层医疗卫生机构', '妇幼保健院', '其他']],
    [['合计', '城区', '郊区', '其他']],
  ])('行：%s', (names) => {
    const result = of([
      ['机构类别', '总诊疗人次'],
      ...names.map((name, at) => [name, [5102, 3100, 1900, 102][at] ?? 0]),
    ]);
    expect(lines(result).filter((line) => line.includes('/其他'))).toEqual([]);
    expect(codes(result)).toContain('W224 B6');
  });

  test('问的话写明没有列出的是哪一项', () => {
    const result = of([
      ['指标', '合计', '医院', '基层医疗卫生机构', '其他'],
      ['总诊疗人次', 5102, 3100, 1900, 102],
    ]);
    const [question] = result.problems.filter(({ code }) => code === 'W224');
    expect(question?.found).toContain('专业公共卫生机构');
    expect(question?.remedy).toContain('没有发生的填 0');
  });

  test('两个指标各列一遍，只缺后一个的一项：只问后一个的“其他”', () => {
    const kinds = ['医院', '基层医疗卫生机构', '专业公共卫生机构', '其他'];
    const result = of([
      ['指标', '数值'],
      ['总诊疗人次', 5102],
      ...kinds.map((kind, at) => [kind, [3100, 1900, 80, 22][at] ?? 0]),
      ['实际开放床位数', 930],
      ['医院', 800],
      ['基层医疗卫生机构', 100],
      ['其他', 30],
    ]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
    expect(lines(result)).not.toContain(`${beds}/其他 30`);
    expect(codes(result)).toContain('W224 B11');
  });
});

describe('各项都列出的“其他”照读', () => {
  const kinds = ['医院', '基层医疗卫生机构', '专业公共卫生机构', '其他'];

  test('两年的列，类别在上，年份在下', () => {
    const result = of(
      [
        ['指标', ...kinds.flatMap((kind) => [kind, null])],
        [null, ...kinds.flatMap(() => ['2022年', '2023年'])],
        ['总诊疗人次', 3000, 3100, 1800, 1900, 70, 80, 20, 22],
      ],
      ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:I2'],
    );
    expect(lines(result)).toContain(`${visits}/其他 22`);
  });

  test('长表：指标、类别、数值', () => {
    const result = of([
      ['指标', '机构类别', '数值'],
      ...kinds.map((kind, at) => ['总诊疗人次', kind, [3100, 1900, 80, 22][at] ?? 0]),
      ...kinds.map((kind, at) => ['实际开放床位数', kind, [800, 100, 30, 0][at] ?? 0]),
    ]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
    expect(lines(result)).toContain(`${beds}/其他 0`);
  });

  test('“其他”排在最前', () => {
    const result = of([
      ['机构类别', '总诊疗人次'],
      ['其他', 22],
      ['专业公共卫生机构', 80],
      ['基层医疗卫生机构', 1900],
      ['医院', 3100],
      ['合计', 5102],
    ]);
    expect(lines(result)).toContain(`${visits}/其他 22`);
  });

  test('只补报“其他”一项', () => {
    const result = of([
      ['机构类别', '总诊疗人次'],
      ['其他', 22],
    ]);
    expect(lines(result)).toEqual([`${visits}/其他 22`]);
  });
});

describe('一类机构里的“其他”，不是机构类别的其他', () => {
  const table = (names: readonly (readonly [string, number, number])[]) =>
    of([['机构类别', '医疗卫生机构数', '实际开放床位数'], ...names]);
  const others = (result: ReturnType<typeof of>) => lines(result).filter((line) => line.includes('/其他'));

  test('缩进在基层医疗卫生机构下面', () => {
    const result = table([
      ['合计', 571, 2540],
      ['医院', 16, 2286],
      ['基层医疗卫生机构', 546, 212],
      ['　社区卫生服务中心', 20, 200],
      ['　村卫生室', 500, 12],
      ['　其他', 26, 0],
      ['专业公共卫生机构', 5, 42],
      ['其他', 4, 0],
    ]);
    expect(others(result)).toEqual([`${houses}/其他 4`, `${beds}/其他 0`]);
    expect(codes(result)).toEqual(expect.arrayContaining(['W224 B8:C8']));
  });

  test('不缩进，跟在几种医院后面：两个“其他”各归各的', () => {
    const result = table([
      ['合计', 571, 2540],
      ['医院', 16, 2286],
      ['综合医院', 6, 1800],
      ['中医医院', 9, 486],
      ['其他', 1, 0],
      ['基层医疗卫生机构', 546, 212],
      ['专业公共卫生机构', 5, 42],
      ['其他', 4, 0],
    ]);
    expect(others(result)).toEqual([`${houses}/其他 4`, `${beds}/其他 0`]);
    expect(codes(result)).toEqual(expect.arrayContaining(['W224 B7:C7']));
    expect(codes(result).join()).not.toContain('E215');
  });

  test('编号低一级', () => {
    const result = table([
      ['合计', 571, 2540],
      ['一、医院', 16, 2286],
      ['（一）综合医院', 6, 1800],
      ['（二）其他', 10, 486],
      ['二、基层医疗卫生机构', 546, 212],
      ['三、专业公共卫生机构', 5, 42],
      ['四、其他', 4, 0],
    ]);
    expect(others(result)).toEqual([`${houses}/其他 4`, `${beds}/其他 0`]);
  });

  test('不缩进，跟在专业公共卫生机构的几种后面：凑成合计的才是机构类别的其他', () => {
    const head = [
      ['合计', 571, 2540],
      ['医院', 16, 2286],
      ['基层医疗卫生机构', 546, 212],
      ['专业公共卫生机构', 5, 42],
      ['疾控中心', 1, 0],
    ] as const;
    expect(others(table([...head, ['妇幼保健院', 1, 42], ['其他', 3, 0]]))).toEqual([]);
    const whole = table([...head, ['妇幼保健院', 4, 42], ['其他', 4, 0]]);
    expect(others(whole)).toEqual([`${houses}/其他 4`, `${beds}/其他 0`]);
  });

  test('几种医院缩进了，“其他”没有缩进：是机构类别的其他', () => {
    const result = table([
      ['合计', 571, 2540],
      ['医院', 16, 2286],
      ['基层医疗卫生机构', 546, 212],
      ['专业公共卫生机构', 5, 42],
      ['　疾控中心', 1, 0],
      ['　妇幼保健院', 1, 42],
      ['其他', 4, 0],
    ]);
    expect(others(result)).toEqual([`${houses}/其他 4`, `${beds}/其他 0`]);
  });
});
