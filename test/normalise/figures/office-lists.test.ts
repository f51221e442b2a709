import { describe, expect, test } from 'vitest';
import { codes as all, type Box, book, lines, read, sheet } from '../build.ts';

const codes = (result: Parameters<typeof all>[0]) => all(result).filter((code) => !code.startsWith('N'));

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

describe('“单位”一栏是各家的名称', () => {
  const units = (...rows: readonly (readonly Box[])[]) =>
    of(['2023年朝阳区家庭医生签约情况'], ['单位', '家庭医生签约人数'], ...rows);

  test('没有别的名称的，名称各不相同的，是各行的名称', () => {
    const result = units(['鼓楼', 5], ['果园', 6], ['檀营', 7], ['合计', 18]);
    expect(lines(result)).toEqual(['朝阳区 2023 家庭医生签约人数 18']);
    expect(codes(result)).toEqual([]);
  });

  test('是计量单位的，照旧；前面另有名称的，不认识的单位要问', () => {
    expect(lines(of(['2023年朝阳区注册护士数'], ['单位', '2022年', '2023年'], ['人', 5, 6]))).toHaveLength(2);
    const strange = of(
      ['2023年朝阳区卫生'],
      ['指标', '单位', '数值'],
      ['注册护士数', '名额', 5],
      ['行政村总数', '自然村', 6],
      ['产妇数', '产例', 7],
    );
    expect(codes(strange)).toEqual(['E202 C3', 'E202 C4', 'E202 C5']);
  });
});

describe('一家家机构的清单', () => {
  const list = (...names: readonly string[]) =>
    of(['2023年朝阳区医院床位一览表'], ['医院名称', '康复床位数'], ...names.map((name, at): Box[] => [name, at + 5]));

  test('合成一条，说要全区的数，不劝人登记别名', () => {
    const result = list('中日友好医院', '垂杨柳医院', '双桥医院', '其他民营医院（4家）');
    expect(codes(result)).toEqual(['W221 B3:B6']);
    const [problem] = result.problems.filter(({ code }) => code === 'W221');
    expect(problem?.found).toContain('A3 “中日友好医院”');
    expect(problem?.remedy).toContain('全区');
    expect(problem?.remedy).not.toContain('aliases.csv');
  });

  test('各类医院、只有一两家的，照旧问名称', () => {
    const kinds = list('智慧医院', '友好医院', '互联网医院');
    expect(
      kinds.problems.filter(({ code }) => code === 'W221').every(({ remedy }) => remedy.includes('aliases.csv')),
    ).toBe(true);
    const two = list('垂杨柳医院', '双桥医院');
    expect(
      two.problems.filter(({ code }) => code === 'W221').every(({ remedy }) => remedy.includes('aliases.csv')),
    ).toBe(true);
  });
});

describe('基层各类机构与它们的合计', () => {
  const kinds = (measure: string, names: readonly string[], title = '2023年基层医疗卫生机构门诊量', total = 18) =>
    of([title], ['机构类别', measure], ...names.map((name, at): Box[] => [name, at + 5]), ['合计', total]);
  const three = ['社区卫生服务中心（站）', '村卫生室', '门诊部、诊所'];

  test.each([
    ['社区卫生服务中心（站）', '村卫生室', '门诊部、诊所'],
    ['社区卫生服务中心', '社区卫生服务站', '村卫生室'],
  ])('只有基层做的事，合计是全部的（%s、%s、%s）', (...names) => {
    expect(lines(kinds('基层门诊人次', names))).toEqual(['朝阳区 2023 基层门诊人次 18']);
    expect(codes(kinds('基层门诊人次', names))).toEqual([]);
  });

  test.each(['总诊疗人次', '注册护士数', '医疗卫生机构数', '实际开放床位数'])('%s 医院也有，要问', (measure) => {
    expect(lines(kinds(measure, three))).toEqual([]);
    expect(codes(kinds(measure, three, '2023年朝阳区医疗服务'))).toContain('W225 B6');
  });

  test('不是各类之和的，写的是一家的，是一个医联体的，要问', () => {
    expect(codes(kinds('基层门诊人次', three, '2023年基层门诊', 19))).toContain('W225 B6');
    expect(lines(kinds('基层门诊人次', ['望京社区卫生服务中心', '社区卫生服务站', '村卫生室']))).toEqual([]);
    expect(lines(kinds('基层门诊人次', three, '2023年望京医联体医疗服务'))).toEqual([]);
  });
});

describe('表题里指标名后面的括号', () => {
  const titled = (name: string) =>
    of([`2023年朝阳区${name}`], ['年龄组', '合计', '其中：恶性肿瘤'], ['30—34岁', 3, 2], ['65—69岁', 250, 92]);

  test('写的是指标本来的口径的，照样认得', () => {
    expect(lines(titled('四类慢性病分年龄死亡人数（户籍）'))).toHaveLength(4);
    expect(codes(titled('四类慢性病分年龄死亡人数（户籍）'))).toEqual([]);
  });

  test.each(['男', '城镇', '医院', '望京街道', '监测点', '1-9月', '估计', '部分', '不含外来', '户籍，初步'])(
    '写的是%s的，不当作全部',
    (inside) => {
      expect(lines(titled(`四类慢性病分年龄死亡人数（${inside}）`))).toEqual([]);
      expect(codes(titled(`四类慢性病分年龄死亡人数（${inside}）`))).not.toEqual([]);
    },
  );
});

test.each([
  ['社区卫生服务中心人员数', '社区卫生服务中心', '村卫生室', '诊所'],
  ['村级医疗机构数', '社区卫生服务中心', '村卫生室', '诊所'],
])('%s 的各行里有没有它的机构的，合计要问', (measure, ...kinds) => {
  const rows = kinds.map((name): Box[] => [name, 100]);
  const result = of(['2023年基层情况'], ['机构类别', measure], ...rows, ['合计', 300]);
  expect(lines(result)).toEqual([]);
});

test('门诊人次的小计只加到一部分月份的，不是全年', () => {
  const visits = (...parts: readonly string[]) =>
    lines(
      of(
        ['朝阳区2023年诊疗情况'],
        ['机构', ...parts.map(() => '总诊疗人次'), '总诊疗人次'],
        ['', ...parts, '小计'],
        ['医院', ...parts.map(() => 100), 100 * parts.length],
        ['基层医疗卫生机构', ...parts.map(() => 10), 10 * parts.length],
        ['全区', ...parts.map(() => 110), 110 * parts.length],
      ),
    );
  expect(visits('一季度', '二季度')).toEqual([]);
  expect(visits('1-6月', '7-9月')).toEqual([]);
  expect(visits('上半年', '下半年').length).toBeGreaterThan(0);
});
