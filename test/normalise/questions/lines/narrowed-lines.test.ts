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
