import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const below = (heading: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生统计表'],
        ['指标', '2023年'],
        ['医疗卫生机构数', 1800],
        [heading],
        ['注册护士数', 20100],
        ['执业（助理）医师数', 22000],
      ]),
    ),
  );

test.each(['按级别分：', '按医院等级分：', '按经济类型分', '（一）按编制分', '分科室：', '按登记注册类型分：'])(
  'measures of all below %s are asked about',
  (heading) => {
    expect(codes(below(heading)).some((code) => code === 'W246 A4')).toBe(true);
  },
);

test.each(['人员情况：', '（一）卫生人力：', '主要指标', '机构与人员：'])('those below %s are not', (heading) => {
  expect(codes(below(heading)).filter((code) => code.startsWith('W'))).toEqual([]);
});

test('members of a measure below 按机构类别分 are its parts', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年卫生统计表'],
        ['指标', '2023年'],
        ['总诊疗人次', 5000],
        ['按机构类别分：'],
        ['医院', 3000],
        ['基层医疗卫生机构', 1800],
        ['专业公共卫生机构', 150],
        ['其他', 50],
      ]),
    ),
  );
  expect(lines(result)).toHaveLength(5);
  expect(codes(result)).toEqual([]);
});
