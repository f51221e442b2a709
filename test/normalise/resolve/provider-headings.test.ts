import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const under = (heading: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生健康情况'],
        ['指标', '2023年'],
        ['医疗卫生机构数', 571],
        [heading],
        ['婴儿死亡数', 5],
        ['孕产妇系统管理人数', 2596],
      ]),
    ),
  );
const whole = '朝阳区 2023 医疗卫生机构数 571';

test.each([
  '妇幼保健院',
  '以下为区妇幼保健院数据',
  '以下是朝阳区妇幼保健院的数据：',
  '区妇幼保健院：',
  '妇幼保健院情况',
  '（二）妇幼保健院统计指标',
])('“%s”下面的可能只是这一家的，不读，要问', (heading) => {
  const result = under(heading);
  expect(lines(result)).toEqual([whole]);
  expect(codes(result)).toContain('W221 B5:B6');
});

test.each([
  '区妇幼保健院报送',
  '妇幼保健院上报数据',
  '（妇幼保健院提供）',
  '区统计局数据',
  '妇幼保健情况',
  '医疗机构情况',
])('“%s”说的是谁报的，或者是题目', (heading) => {
  expect(lines(under(heading))).toHaveLength(3);
});
