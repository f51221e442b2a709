import { expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { withBaselines } from '../../../pipeline/normalise/registers/baselines.ts';
import { type Box, book, codes, dictionary, folder, lines, read, sheet } from '../build.ts';

const plan = { area: '朝阳区', period: { start: 2021, end: 2025 }, baselineYear: 2020 };
const table = (heading: string, ...years: readonly string[]): readonly (readonly Box[])[] => [
  ['指标', '单位', heading, ...years],
  ['注册护士数', '人', 24000, ...years.map((_, at) => 24500 + at)],
];
const given = (rows: readonly (readonly Box[])[], plans = [plan]) =>
  normalise(book(sheet(rows)), folder, withBaselines(dictionary, plans));

test.each(['基期', '基准年', '基期值', '基数', '规划基期'])('%s beside years is the year of the plan', (heading) => {
  const result = given(table(heading, '2021年', '2023年'));
  expect(lines(result)).toEqual([
    '朝阳区 2020 注册护士数 24000',
    '朝阳区 2021 注册护士数 24500',
    '朝阳区 2023 注册护士数 24501',
  ]);
  expect(codes(result)).toEqual([]);
});

test.each([
  ['no plan is known', table('基期', '2022年', '2023年'), []],
  ['no plan of the area', table('基期', '2022年', '2023年'), [{ ...plan, area: '密云区' }]],
  ['no plan of the year', table('基期', '2022年', '2023年'), [{ ...plan, period: { start: 2026, end: 2030 } }]],
  ['two plans differ', table('基期', '2022年', '2023年'), [plan, { ...plan, baselineYear: 2019 }]],
  ['the year has a column of its own', table('基期', '2020年', '2023年'), [plan]],
])('基期 is asked about where %s', (_, rows, plans) => {
  const result = given(rows, plans);
  expect(codes(result)).toContain('W221 C2');
  expect(lines(result)).not.toContain('朝阳区 2020 注册护士数 24000');
});

test('without years beside it 基数 is no year', () => {
  expect(
    lines(
      read(
        book(
          sheet([
            ['指标', '基数'],
            ['注册护士数', 24000],
          ]),
        ),
      ),
    ),
  ).toEqual([]);
});
