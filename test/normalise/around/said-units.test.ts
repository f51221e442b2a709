import { describe, expect, it } from 'vitest';
import { book, read, sheet } from '../build.ts';

const table = (title: string, value: number) =>
  read(book(sheet([[title], ['指标', '数量'], ['实际开放床位数', value]])));

describe('标题括号里的单位', () => {
  it('不认识的单位与单位行一样，数不采用', () => {
    const { observations, problems } = table('2023年朝阳区医疗服务（单位：百张）', 295);
    expect(observations.map(({ value }) => value)).not.toContain(295);
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ['E202', '实际开放床位数的表上单位“百张”不在 units.csv'],
    ]);
  });

  it('认识的单位照读', () => {
    const { observations, problems } = table('2023年朝阳区医疗服务（计量单位：张）', 29_500);
    expect(observations).toMatchObject([{ measure: '实际开放床位数', value: 29_500 }]);
    expect(problems).toEqual([]);
  });
});

describe('单位行的括号里不是单位的话', () => {
  const under = (unit: string) =>
    read(
      book(
        sheet([
          ['2023年朝阳区医疗服务'],
          [null, null, unit],
          ['指标', '单位', '2023年'],
          ['注册护士数', '人', 25905],
          ['实际开放床位数', '张', 29500],
        ]),
      ),
    ).problems;

  it.each(['快报数', '三级医院', '1—11月', '上半年', '全市', '65岁以上', '参考'])(
    '“单位：人、张（%s）”同标题一样过问',
    (words) => {
      expect(under(`单位：人、张（${words}）`)).toHaveLength(1);
    },
  );

  it.each(['全区', '全年', '年报', '已核实', '见各行', '除注明外', '万人', '含税'])(
    '“单位：人、张（%s）”不问',
    (words) => {
      expect(under(`单位：人、张（${words}）`)).toEqual([]);
    },
  );
});
