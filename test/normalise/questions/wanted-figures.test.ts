import { describe, expect, test } from 'vitest';
import { type Box, book, codes, read, sheet } from '../build.ts';

const kinds = (corner: string, title: string): readonly (readonly Box[])[] => [
  [title],
  [corner, '医疗卫生机构数', '注册护士数'],
  ['合计', 1753, 25_310],
  ['医院', 280, 18_900],
];
const plain = '朝阳区2023年医疗卫生机构情况';
const asked = (rows: readonly (readonly Box[])[]) =>
  read(book(sheet(rows))).problems.filter(({ severity }) => severity !== 'note');
const before = asked(kinds('机构类别', plain)).length;

describe('numbers that may be those of a plan', () => {
  test.each(['十四五规划', '重点监测', '考核指标', '考核值', '底线值', '约束值', '预算数', '户籍人口', '农村部分'])(
    '“%s” over the names of the lines is asked about',
    (corner) => {
      expect(asked(kinds(corner, plain)).length).toBeGreaterThan(before);
    },
  );

  test.each(['机构类别', '项目', '类别', '机构', '单位', '指标'])('“%s” is not', (corner) => {
    expect(asked(kinds(corner, plain))).toHaveLength(before);
  });

  test.each(['朝阳区2023年“十四五”卫生健康规划', '朝阳区2023年考核指标', '朝阳区2023年医疗卫生机构重点监测'])(
    'the title “%s” is asked about',
    (title) => {
      expect(asked(kinds('机构类别', title)).length).toBeGreaterThan(before);
    },
  );

  test.each([
    '朝阳区2023年“十四五”卫生健康规划实施情况',
    '朝阳区2023年“十四五”规划主要指标完成情况',
    '朝阳区2023年考核指标完成情况',
    '朝阳区2023年重点监测指标',
  ])('the title “%s” is not', (title) => {
    expect(asked(kinds('机构类别', title))).toHaveLength(before);
  });

  const over = (group: string) =>
    codes(read(book(sheet([[plain], [null, null, group], ['指标', '单位', '2023年'], ['注册护士数', '人', 25_310]]))));

  test.each(['十四五规划', '考核指标', '考核值', '重点监测'])(
    '“%s” over a year is asked about or not read',
    (group) => {
      expect(over(group).some((code) => /^[WE]/u.test(code))).toBe(true);
    },
  );
});

describe('合计（平均）', () => {
  const list = (rows: readonly (readonly Box[])[]) => codes(read(book(sheet([[plain], ...rows]))));

  test('over counts that stand alone is asked about', () => {
    expect(
      list([
        ['指标', '单位', '合计（平均）'],
        ['注册护士数', '人', 25_310],
      ]),
    ).toEqual(['W246 C3']);
  });

  test('before parts is not: they tell whether it is their sum', () => {
    expect(
      list([
        ['机构类别', '医疗卫生机构数'],
        ['合计（平均）', 1753],
        ['医院', 280],
        ['基层医疗卫生机构', 1420],
        ['专业公共卫生机构', 22],
        ['其他', 31],
      ]),
    ).toEqual([]);
  });
});
