import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const signed = (rows: readonly (readonly Box[])[], measure = '家庭医生签约人数') =>
  read(book(sheet([['朝阳区2023年家庭医生签约情况'], ['人群', measure], ...rows])));
const groups: readonly (readonly Box[])[] = [
  ['老年人', 300000],
  ['高血压患者', 200000],
  ['糖尿病患者', 90000],
];
const all = (value: number, measure = '家庭医生签约人数') => [`朝阳区 2023 ${measure} ${value}`];

describe('几类人的合计', () => {
  test.each(['家庭医生签约人数', '规范化电子健康档案人数'])(
    '%s：有病的和别的人加在一起，同一个人算了几次',
    (measure) => {
      const result = signed([...groups, ['合计', 590000]], measure);
      expect(lines(result)).toEqual([]);
      expect(codes(result)).toContain('W225 B6');
    },
  );

  test('列也一样', () => {
    const result = read(
      book(
        sheet([
          ['朝阳区2023年家庭医生签约情况'],
          ['指标', '合计', '老年人', '高血压患者'],
          ['家庭医生签约人数', 500000, 300000, 200000],
        ]),
      ),
    );
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W225 B3');
  });

  test.each([1400000, 480000])('合计不是它们的和（%d）的，照常读', (total) => {
    expect(lines(signed([...groups, ['合计', total]]))).toEqual(all(total));
  });

  test.each(['其他人群', '一般人群'])('另有“%s”的，每人只在一类，照常读', (rest) => {
    expect(lines(signed([...groups, [rest, 810000], ['合计', 1400000]]))).toEqual(all(1400000));
  });

  test.each([
    ['男', '女'],
    ['城镇', '农村'],
    ['职工', '居民'],
    ['老年人', '儿童'],
    ['0-64岁', '65岁及以上'],
  ])('没有病人的“%s”“%s”，照常读', (first, second) => {
    const rows = [
      [first, 800000],
      [second, 600000],
      ['合计', 1400000],
    ];
    expect(lines(signed(rows))).toEqual(all(1400000));
  });

  test('科室、专业的人员每人只在一处，照常读', () => {
    const staff = (names: readonly string[], measure: string) =>
      lines(
        read(
          book(
            sheet([
              ['朝阳区2023年卫生人员'],
              ['科别', measure],
              [names[0] ?? '', 300],
              [names[1] ?? '', 200],
              ['合计', 500],
            ]),
          ),
        ),
      );
    expect(staff(['内科', '肿瘤科'], '注册护士数')).toEqual(all(500, '注册护士数'));
    expect(staff(['传染病', '慢性病'], '公共卫生医师数')).toEqual(all(500, '公共卫生医师数'));
  });

  test('一个人只死于一种病，照常读', () => {
    const result = read(
      book(
        sheet([['朝阳区2023年孕产妇死亡情况'], ['死因', '孕产妇死亡数'], ['心脏病', 2], ['高血压', 1], ['合计', 3]]),
      ),
    );
    expect(lines(result)).toEqual(all(3, '孕产妇死亡数'));
  });
});
