import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年卫生健康统计表'], ...rows])));
const below = (heading: string, name: string) =>
  of(['地区', heading, '全科医生数'], [null, name, null], ['朝阳区', 2230, 1200]);
const doctors = '朝阳区 2023 全科医生数 1200';

describe('标题行下面单独一个名称，写在一列数的上面', () => {
  test.each([
    ['户籍人口', '出生人数', '户籍出生人数'],
    ['户籍', '死亡人数', '户籍死亡人数'],
    ['高血压患者管理数', '规范管理人数', '高血压患者规范管理人数'],
    ['注册', '护士数', '注册护士数'],
    ['婴儿', '死亡数', '婴儿死亡数'],
  ])('“%s”下的“%s”是%s', (heading, name, measure) => {
    expect(lines(below(heading, name))).toEqual([doctors, `朝阳区 2023 ${measure} 2230`].sort());
  });

  test.each([
    ['产妇', '死亡数'],
    ['特需', '床位数'],
    ['全市高血压患者管理', '规范管理人数'],
    ['户籍', '净增人数'],
    ['新生儿', '死亡数'],
  ])('“%s”下的“%s”看不出是什么', (heading, name) => {
    const result = below(heading, name);
    expect(lines(result)).toEqual([doctors]);
    expect(codes(result).join()).toMatch(/B4/);
  });
});

describe('别的单独一格照旧', () => {
  test('序号右边的小标题管下面各行', () => {
    const rows = [
      ['序号', '指标', '数值'],
      [null, '一、卫生人员数', null],
      [1, '注册护士', 25905],
      [2, '活产数', 19840],
    ];
    const result = read(book(sheet([['朝阳区2023年卫生健康统计表'], ...rows])), 'A4:A5');
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25905', '朝阳区 2023 活产数 19840'].sort());
  });

  test('地区、年份、单位管下面各列', () => {
    const area = of(['指标', '2022年', '2023年'], [null, '海淀区', null], ['活产数', 20100, 19840]);
    expect(lines(area)).toEqual(['海淀区 2022 活产数 20100', '海淀区 2023 活产数 19840']);
    const unit = of(['地区', '年末常住人口', '活产数'], [null, '（万人）', null], ['朝阳区', 344.2, 1.98]);
    expect(lines(unit).join()).toContain('年末常住人口 3442000');
  });
});
