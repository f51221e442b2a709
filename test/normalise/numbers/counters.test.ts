import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (measure: string, unit: string) =>
  read(
    book(
      sheet([
        ['指标', '单位', '数值'],
        [measure, unit, 50],
      ]),
    ),
  );

describe('a word that merely counts', () => {
  test.each([
    ['实际开放床位数', '个'],
    ['实际开放床位数', '床'],
    ['注册床位数', '张床'],
    ['注册护士数', '个'],
    ['注册护士数', '名'],
    ['执业（助理）医师数', '位'],
    ['甲乙类传染病报告发病数', '个'],
    ['甲乙类传染病报告发病数', '人'],
    ['医疗卫生机构数', '家'],
    ['社区卫生服务中心数', '所'],
    ['负压病房数', '个'],
    ['院前医疗急救救护车数', '台'],
    ['总诊疗人次', '次'],
    ['国家免疫规划疫苗实接种剂次数', '针'],
    ['实际占用总床日数', '日'],
  ])('%s in %s is read', (measure, unit) => {
    const result = of(measure, unit);
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual([`朝阳区 2023 ${measure} 50`]);
  });

  test.each([
    ['总诊疗人次', '人'],
    ['总诊疗人次', '个'],
    ['注册护士数', '人次'],
    ['注册护士数', '家'],
    ['年末户籍人口', '户'],
    ['家庭医生签约人数', '户'],
    ['家庭医生签约人数', '个'],
    ['紧急医学救援队伍人数', '个'],
    ['注册床位数', '所'],
    ['医疗卫生机构数', '人'],
    ['居民健康素养水平', '个'],
  ])('%s in %s is asked about', (measure, unit) => {
    const result = of(measure, unit);
    expect(result.observations).toEqual([]);
    expect(codes(result)).toEqual(['E202 C2']);
  });

  test.each([
    ['总诊疗人次', '万次', 500000],
    ['国家免疫规划疫苗实接种剂次数', '万针次', 500000],
    ['实际占用总床日数', '万日', 500000],
    ['年末常住人口', '万名', 500000],
    ['甲乙类传染病报告发病数', '千例', 50000],
  ])('%s in %s is scaled', (measure, unit, value) => {
    expect(lines(of(measure, unit))).toEqual([`朝阳区 2023 ${measure} ${value}`]);
  });

  test('gives way to a unit: under 单位：个、万人 persons are in 万人', () => {
    const result = read(
      book(sheet([['单位：个、万人'], ['指标', '数值'], ['年末常住人口', 344.6], ['医疗卫生机构数', 1712]])),
    );
    expect(result.problems).toEqual([]);
    expect(lines(result)).toEqual(['朝阳区 2023 医疗卫生机构数 1712', '朝阳区 2023 年末常住人口 3446000']);
  });
});
