import { expect, test } from 'vitest';
import { normalise } from '../../../../pipeline/normalise/normalise.ts';
import { dictionary, folder, sheet } from '../../build.ts';

/** Codes and cells of what is asked about the name of a file or a sheet with one count of a year. */
function asked(name: string, sheetName = 'Sheet1', measure = '活产数', unit = '人', head = '数值'): readonly string[] {
  const rows = [['朝阳区2023年统计表'], ['指标', '单位', head], [measure, unit, 19840]];
  const sheets = [{ ...sheet(rows), name: sheetName }];
  const { problems, observations } = normalise({ file: `raw/朝阳区/2023/${name}.xlsx`, sheets }, folder, dictionary);
  expect(observations.map(({ value }) => value)).toEqual([19840]);
  return problems.flatMap(({ code, where, found }) =>
    found.includes('12 月一个月') ? `${code} ${where.cell ?? ''}` : [],
  );
}

test.each(['2023年12月妇幼', '12月妇幼', '妇幼202312', '妇幼2023.12', '妇幼2023-12', '妇幼（12月）'])(
  'a count of a year in %s is asked about',
  (name) => {
    expect(asked(name)).toEqual(['W247 ']);
  },
);

test('so is one on a sheet of that name', () => {
  expect(asked('妇幼', '202312')).toEqual(['W247 C3']);
});

test.each([
  '妇幼',
  '2023年1-12月妇幼',
  '妇幼20231231',
  '2023年12月31日妇幼',
  '2023年12月底妇幼',
  '2023年12月末妇幼',
  '2023年报妇幼（12月）',
  '2024年12月妇幼',
  '妇幼202412',
  '妇幼2023',
  '112月',
])('%s is not', (name) => {
  expect(asked(name)).toEqual([]);
});

test('nor is what stands at the end of a year', () => {
  expect(asked('人员202312', 'Sheet1', '注册护士数')).toEqual([]);
});

test('nor a count under 1-12月累计 or 全年', () => {
  for (const head of ['1—12月累计', '全年数']) expect(asked('妇幼12月', 'Sheet1', '活产数', '人', head)).toEqual([]);
});
