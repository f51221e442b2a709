import { describe, expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

type Line = readonly [name: string, unit: string, value: number];
const below = (host: Line, ...parts: readonly Line[]) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生资源'],
        ['指标', '单位', '2023年'],
        [...host],
        ...parts.map(([name, unit, value]) => [`　${name}`, unit, value]),
      ]),
    ),
  );
const asked = (host: Line, ...parts: readonly Line[]) =>
  codes(below(host, ...parts)).filter((code) => code.startsWith('W247'));

const nurses: Line = ['注册护士数', '人', 1000];
const beds: Line = ['实际开放床位数', '张', 9000];

describe('a line set in below a measure of some', () => {
  test.each<readonly [Line, Line]>([
    [['社区卫生服务中心人员数', '人', 3000], nurses],
    [
      ['社区卫生服务中心人员数', '人', 3000],
      ['全科医生数', '人', 900],
    ],
    [
      ['疾控人员数', '人', 300],
      ['公共卫生医师数', '人', 120],
    ],
    [['综合医院数', '个', 40], beds],
    [['村级医疗机构数', '个', 140], nurses],
    [['院前医疗急救站点数', '个', 50], nurses],
    [
      ['65岁及以上常住人口', '人', 650000],
      ['家庭医生签约人数', '人', 400000],
    ],
    [
      ['年末户籍人口', '人', 2100000],
      ['0—6岁儿童数', '人', 100000],
    ],
    [
      ['在册严重精神障碍患者数', '人', 20000],
      ['家庭医生签约人数', '人', 15000],
    ],
  ])('%j above %j is asked about, and read', (host, part) => {
    expect(asked(host, part)).toHaveLength(1);
    expect(below(host, part).observations).toHaveLength(2);
  });

  test.each<readonly [Line, Line]>([
    [
      ['执业（助理）医师数', '人', 16000],
      ['全科医生数', '人', 1500],
    ],
    [
      ['社区卫生服务中心数', '个', 48],
      ['社区卫生服务中心人员数', '人', 3000],
    ],
    [
      ['年内管理高血压患者数', '人', 200000],
      ['高血压患者规范管理人数', '人', 150000],
    ],
    [
      ['产妇数', '人', 25000],
      ['产前筛查人数', '人', 24000],
    ],
    [['医疗卫生机构数', '个', 1861], beds],
    [
      ['年末常住人口', '人', 3400000],
      ['65岁及以上常住人口', '人', 650000],
    ],
    [
      ['年末常住人口', '人', 3400000],
      ['活产数', '人', 20000],
    ],
    [
      ['0—6岁儿童数', '人', 200000],
      ['儿童保健系统管理人数', '人', 190000],
    ],
    [
      ['活产数', '人', 20000],
      ['婴儿死亡数', '人', 30],
    ],
    [['社区卫生服务中心人员数', '人', 300], nurses],
  ])('%j above %j is no question', (host, part) => {
    expect(asked(host, part)).toEqual([]);
  });

  test('a whole between them changes nothing', () => {
    const result = read(
      book(
        sheet([
          ['朝阳区2023年卫生资源'],
          ['指标', '单位', '2023年'],
          ['社区卫生服务中心人员数', '人', 3000],
          ['　卫生技术人员', '人', 2800],
          ['　　注册护士数', '人', 1000],
        ]),
      ),
    );
    expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual(['W247 C5']);
  });
});

describe('序号低一级的行', () => {
  const numbered = (...rows: readonly (readonly [string, number])[]) =>
    codes(read(book(sheet([['朝阳区2023年卫生情况'], ['指标', '2023年'], ...rows])))).filter((code) =>
      code.startsWith('W247'),
    );

  test.each<readonly [string, number, string, string]>([
    ['一、社区卫生服务中心人员数', 3000, '（一）执业（助理）医师数', '（二）注册护士数'],
    ['一、综合医院数', 60, '①实际开放床位数', '②注册护士数'],
    ['一、65岁及以上常住人口', 600000, '（一）家庭医生签约人数', '（二）规范化电子健康档案人数'],
    ['（一）城镇', 3000000, '①活产数', '②产妇数'],
    ['（一）民营机构', 30, '①实际开放床位数', '②注册护士数'],
  ])('%s 下面的要问', (host, value, ...parts) => {
    const [first = '', second = ''] = parts;
    const found = numbered([host, value], [first, 1200], [second, 1000], ['二、年末常住人口', 3440000]);
    expect(found.join()).toContain('B4');
    expect(found.join()).toContain('B5');
    expect(found.join()).not.toContain('B6');
  });

  test.each<readonly [string, number, string, string]>([
    ['一、医疗卫生机构数', 1700, '（一）实际开放床位数', '（二）注册护士数'],
    ['一、年末常住人口', 3440000, '（一）65岁及以上常住人口', '（二）活产数'],
    ['一、产妇数', 24000, '①孕产妇系统管理人数', '②产前筛查人数'],
    ['一、执业（助理）医师数', 18000, '①全科医生数', '②公共卫生医师数'],
    ['一、社区卫生服务中心数', 48, '二、实际开放床位数', '三、注册护士数'],
    ['一、综合医院数', 60, '①设置康复科的综合医院数', '二、注册护士数'],
  ])('%s 下面的不问', (host, value, first, second) => {
    expect(numbered([host, value], [first, 1200], [second, 1000])).toEqual([]);
  });
});
