import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const rowsOf = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const asked = (...rows: readonly (readonly Box[])[]) =>
  codes(rowsOf(...rows)).filter((code) => code.startsWith('W247'));

describe('a title of one kind over lines of all', () => {
  const beds = (title: string) =>
    asked([title], ['办医主体', '注册床位数（张）'], ['公立', 1500], ['社会办', 500], ['合计', 2000]);

  test.each(['2023年朝阳区社会办医疗机构床位情况', '社会办医床位统计表'])('“%s” is asked about', (title) => {
    expect(beds(title)).toEqual(['W247 B3、B5']);
  });

  test('so is a level of hospitals', () => {
    const result = asked(
      ['2023年朝阳区三级医院床位使用情况'],
      ['级别', '实际开放总床日数'],
      ['三级医院', 1500],
      ['二级医院', 500],
      ['合计', 2000],
    );
    expect(result).toEqual(['W247 B4:B5']);
  });

  test.each([
    '2023年朝阳区医疗机构床位情况',
    '2023年朝阳区公立、社会办医疗机构床位情况',
    '2023年朝阳区床位情况（含社会办）',
    '2023年朝阳区床位按办医主体分',
  ])('“%s” is not', (title) => {
    expect(beds(title)).toEqual([]);
  });

  test('nor is it over that kind alone', () => {
    const result = asked(['2023年朝阳区社会办医疗机构床位情况'], ['办医主体', '注册床位数（张）'], ['社会办', 500]);
    expect(result).toEqual([]);
  });
});

describe('two powers of ten for one figure', () => {
  const visits = (unit: string, heading: string) =>
    asked(['2023年朝阳区医疗服务'], [unit], ['地区', heading, '基层门诊人次'], ['全区', 5012.3, 1200]);

  test('in the unit of the table and the heading are asked about', () => {
    expect(visits('单位：千人次', '总诊疗人次（万人次）')).toEqual(['W247 B4']);
    expect(visits('单位：万人次', '总诊疗人次（千人次）')).toEqual(['W247 B4']);
  });

  test.each([
    ['单位：万人次', '总诊疗人次（万人次）'],
    ['单位：人次', '总诊疗人次（万人次）'],
    ['单位：万人次、千人次', '总诊疗人次（万人次）'],
    ['单位：万人', '总诊疗人次（千人次）'],
  ])('%s over %s is not', (unit, heading) => {
    expect(visits(unit, heading)).toEqual([]);
  });

  const births = (unit: string) =>
    asked(['2023年朝阳区妇幼健康'], [unit], ['指标', '单位', '2023年'], ['活产数', '人', 19840]);

  test.each(['百人', '百人次', '100人', '×100人', '人（百）', '箱', '打', '个百分点', '百分之一'])(
    '单位：%s, which no register knows, is asked about',
    (unit) => {
      expect(births(`单位：${unit}`)).toEqual(['W247 C4']);
    },
  );

  test.each(['人', '例', '见表内', '如表', '—', '/', '略', '密云区', '万寿路街道', '区妇幼保健院', '人、%'])(
    '单位：%s is not',
    (unit) => {
      expect(births(`单位：${unit}`)).toEqual([]);
    },
  );

  test('a heading in single ones is an exception that is meant', () => {
    const result = asked(
      ['2023年'],
      ['单位：万人'],
      ['指标', '数值'],
      ['年末常住人口', 344.2],
      ['活产数（人）', 21000],
    );
    expect(result).toEqual([]);
  });

  test('headings in single ones are not, where no figure keeps to the table', () => {
    const title = (unit: string) =>
      asked([`朝阳区2023年诊疗情况（单位：${unit}）`], ['地区', '总诊疗人次（人次）'], ['全区', 42880000]);
    expect(title('万人次')).toEqual(['W247 B3']);
    expect(title('人次')).toEqual([]);
  });
});

describe('a number broken in two', () => {
  test('over two lines or two columns is asked about as a whole', () => {
    const down = rowsOf(['指标', '2023年'], ['注册护士数', 26987], ['总诊疗人次', 50123], [null, 456]);
    expect(codes(down)).toEqual(['W228 B4', 'W247 B3']);
    const across = rowsOf(['指标', '2023年', null], ['注册护士数', 26987, null], ['总诊疗人次', 50123, 456]);
    expect(codes(across)).toEqual(['W228 C3', 'W247 B3']);
  });

  test('is shorter behind the break, and close by', () => {
    const rest = (...rows: readonly (readonly Box[])[]) => asked(['指标', '2023年'], ['注册护士数', 26987], ...rows);
    expect(rest([null, 50123])).toEqual([]);
    expect(rest(['活产数', null], [null, 456])).toEqual([]);
  });
});

describe('a line twice', () => {
  const streets: readonly (readonly Box[])[] = [
    ['建外街道', 41234, 20111],
    ['朝外街道', 38211, 17345],
    ['双井街道', 62713, 30213],
  ];
  const table = (again: readonly Box[], total: string) =>
    asked(['2023年朝阳区'], ['街道', '年末常住人口', '家庭医生签约人数'], ...streets, again, [total, 183392, 87780]);

  test.each(['合计', '全区', '朝阳区'])('with the same numbers is asked about at %s', (total) => {
    expect(table(['建外街道', 41234, 20111], total)).toEqual(['W247 B7:C7']);
  });

  test('with others is not, nor is another name', () => {
    expect(table(['建外街道', 41234, 20112], '合计').filter((code) => !code.endsWith('C7'))).toEqual([]);
    expect(table(['劲松街道', 41234, 20111], '合计')).toEqual([]);
  });
});

describe('全区 under the streets', () => {
  const streets: readonly (readonly Box[])[] = [
    ['建外街道', 41234],
    ['朝外街道', 38211],
    ['双井街道', 62713],
  ];
  test.each(['全区', '朝阳区', '全区合计'])('is held to their sum by the name of %s', (total) => {
    const head = [['2023年朝阳区'], ['街道', '年末常住人口']];
    expect(asked(...head, ...streets, [total, 79445])).toEqual(['W247 B6']);
    expect(asked(...head, [total, 79445], ...streets)).toEqual(['W247 B3']);
    expect(asked(...head, ...streets, [total, 142158])).toEqual([]);
  });

  test('beside other areas it is no total', () => {
    const result = asked(['2023年北京市'], ['地区', '年末常住人口'], ['朝阳区', 3442000], ['密云区', 527000]);
    expect(result).toEqual([]);
  });
});

test.each(['第一批', '第2轮', '第一次'])('a total beside %s is not known to be of the year', (batch) => {
  const rounds = [
    [batch, 200],
    ['合计', 380],
  ] as const;
  const result = rowsOf(['2023年朝阳区'], ['批次', '农村适龄妇女两癌应筛查人数'], ...rounds);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual(['W221 B3', 'W225 B4']);
});
