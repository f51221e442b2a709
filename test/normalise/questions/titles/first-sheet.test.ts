import { expect, test } from 'vitest';
import { book, lines, read, sheet } from '../../build.ts';

const behind = (first: string, ...second: Parameters<typeof sheet>[0]) =>
  read(
    book(
      sheet([[first], ['指标', '单位', '数值'], ['注册护士数', '人', 20100]], [], '资源'),
      sheet(second, [], '妇幼'),
    ),
  );
const flows = [
  ['指标', '单位', '数值'],
  ['活产数', '人', 20400],
];
const asked = (first: string, ...second: Parameters<typeof sheet>[0]) =>
  behind(first, ...second).problems.flatMap(({ code, where }) =>
    code === 'W247' && where.sheet === '妇幼' ? [where.cell] : [],
  );

test.each(['朝阳区2023年第四季度卫生情况', '朝阳区2023年12月卫生情况', '朝阳区2023年1-6月卫生情况'])(
  '%s on the first sheet is asked about where the next one says nothing of its time',
  (first) => {
    expect(lines(behind(first, ...flows))).toContain('朝阳区 2023 活产数 20400');
    expect(asked(first, ...flows)).toEqual(['C2']);
    expect(asked(first, ['指标', '单位', '2023年'], ['活产数', '人', 20400])).toEqual(['C2']);
  },
);

test.each(['朝阳区2023年卫生情况', '朝阳区2023年1-12月卫生情况', '朝阳区2023年末卫生情况'])(
  '%s says nothing of the next',
  (first) => {
    expect(asked(first, ...flows)).toEqual([]);
  },
);

test('what says its own time, and what stands at the end of the year, is its own affair', () => {
  expect(asked('朝阳区2023年第四季度卫生情况', ['朝阳区2023年情况'], ...flows)).toEqual([]);
  expect(asked('朝阳区2023年1-6月卫生情况', ['指标', '单位', '全年'], ['活产数', '人', 20400])).toEqual([]);
  const beds = [
    ['指标', '单位', '数值'],
    ['实际开放床位数', '张', 24000],
  ];
  expect(asked('朝阳区2023年第四季度卫生情况', ...beds)).toEqual([]);
  expect(asked('朝阳区2023年12月卫生情况', ...beds)).toEqual([]);
  expect(asked('朝阳区2023年1-6月卫生情况', ...beds)).toEqual(['C2']);
});
