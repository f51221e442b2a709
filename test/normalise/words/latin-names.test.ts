import { describe, expect, test } from 'vitest';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { dictionary, folder, sheet } from '../build.ts';

const named = (name: string) => {
  const rows = [
    ['指标', '单位', '数值'],
    ['注册护士数', '人', 29000],
  ];
  const { observations, problems } = normalise(
    { file: `raw/朝阳区/2023/${name}.xlsx`, sheets: [sheet(rows, [], 'Sheet1')] },
    folder,
    dictionary,
  );
  return { values: observations.map(({ value }) => value), codes: problems.map(({ code }) => code) };
};

describe('字母写的文件名', () => {
  test.each(['weishengziyuan2023', 'CY_2023_health', 'renkou', 'Book1', '1', 'sheet', 'weisheng_renyuan', 'data2023'])(
    '%s 不问',
    (name) => {
      expect(named(name)).toEqual({ values: [29000], codes: [] });
    },
  );

  test.each(['gongli', 'sanjiyiyuan', 'shequ_hushi', 'test_data', 'icu', 'qwzk'])('%s 要问，数照读', (name) => {
    expect(named(name)).toEqual({ values: [29000], codes: ['W246'] });
  });
});
