import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../pipeline/report/charts/chart.ts';
import { chartPoints } from '../../../pipeline/report/charts/points.ts';
import { valueExtent } from '../../../pipeline/report/charts/style.ts';
import { sampleIndicators } from '../fixtures/indicators.ts';
import { indicator, printed } from '../fixtures/sample.ts';

const options = { width: 366, height: 152, periodEnd: 2025, fontFamily: 'Noto Sans SC' };
const beds = indicator({
  seq: 9,
  name: '每千常住人口床位数',
  unit: '张',
  target: '7.5',
  kind: 'level',
  level: 7.5,
  base: '6.94',
  values: ['6.94', '7.02', null, '7.19'],
});

/** The texts of a chart in the order they are drawn. */
function texts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('chartPoints', () => {
  it('reaches from the base year to the end of the period', () => {
    expect(chartPoints(beds, 2025).years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  });

  it('keeps a year without data as a gap', () => {
    expect(chartPoints(beds, 2025).observed.map((point) => point?.text ?? null)).toEqual([
      '6.94',
      '7.02',
      null,
      '7.19',
      null,
      null,
    ]);
  });

  it('draws the way from the baseline to the target in the target year', () => {
    expect(chartPoints(beds, 2025).path).toEqual([6.94, null, null, null, null, 7.5]);
  });

  it('draws no way where the baseline already met the target', () => {
    const met = { ...beds, baseline: { ...beds.baseline, met: true } };
    expect(chartPoints(met, 2025).path).toBeNull();
  });

  it.each(['yearly_change', 'direction_only', 'above_reference', 'meets_standard'])('gives %s no level', (kind) => {
    const changing = { ...beds, kind, target: { ...beds.target, value: 3, low: 1, high: 3 } };
    expect(chartPoints(changing, 2025)).toMatchObject({ target: null, path: null });
  });

  it('gives a range both ends and no way to it', () => {
    const range = { ...beds, kind: 'range', target: { ...beds.target, value: null, low: 103, high: 107 } };
    expect(chartPoints(range, 2025)).toMatchObject({ target: { low: 103, high: 107 }, path: null });
  });

  it('shows a projection only while the target year is ahead', () => {
    const projected = { ...beds, projected: printed(7.35), projectedLow: printed(7.3), projectedHigh: printed(7.4) };
    expect(chartPoints(projected, 2025).projection).toMatchObject({ from: 2023, to: 2025, low: 7.3, high: 7.4 });
    const final = { ...projected, current: { ...projected.current, year: 2025 } };
    expect(chartPoints(final, 2025).projection).toBeNull();
  });
});

describe('valueExtent', () => {
  it('does not go below zero for numbers that are not negative, nor above 100 for shares', () => {
    expect(valueExtent([0, 4.1, 9.3], '1/10万')).toMatchObject({ min: 0 });
    expect(valueExtent([98.5, 99.7, 100], '%')).toMatchObject({ max: 100 });
  });

  it('starts above zero where the numbers are far from it, and below it for negative numbers', () => {
    expect(valueExtent([82.47, 83], '岁')).not.toHaveProperty('min');
    expect(valueExtent([-2.35, -0.59], '‰')).not.toHaveProperty('min');
  });
});

describe('chartOf', () => {
  it('prints the report’s own texts, the years, the unit and the target', () => {
    const words = texts(chartOf(beds, options));
    expect(words).toEqual(expect.arrayContaining(['6.94', '7.02', '7.19', '2020', '2025', '张', '目标', '7.5']));
    expect(words).toEqual(expect.arrayContaining(['实际值', '目标路径', '目标值', '基期值']));
  });

  it('says the target in the legend where two charts stand side by side, and keeps the years apart', () => {
    const words = texts(chartOf(beds, { ...options, width: 288, height: 168 }));
    expect(words).toEqual(expect.arrayContaining(['目标值 7.5', '6.94', '7.19', '2025']));
    expect(words).not.toContain('目标');
    const band = { ...beds, kind: 'range', target: { ...beds.target, text: '103—107', value: null, low: 6, high: 7 } };
    expect(texts(chartOf(band, { ...options, width: 288, height: 168 }))).toContain('目标区间 103—107');
  });

  it('prints a text as given, never the number behind it', () => {
    const odd = indicator({ ...{ seq: 1, name: '率', unit: '%', target: '≥9', level: 9 }, values: ['7'] });
    const years = odd.years.map((year) => ({ ...year, value: printed(7.123456, '7.12') }));
    const words = texts(chartOf({ ...odd, years }, options));
    expect(words).toContain('7.12');
    expect(words).not.toContain('7.123456');
  });

  it('gives the same bytes every time', () => {
    expect(chartOf(beds, options)).toBe(chartOf(beds, options));
  });

  it('says 数据缺失 where no year has a value', () => {
    const none = indicator({ seq: 8, name: '机构数', unit: '个', target: '≥20', level: 20, base: '3' });
    expect(texts(chartOf(none, options))).toEqual(['数据缺失']);
  });

  it('keeps letters at 8 points or more and escapes what it prints', () => {
    const svg = chartOf({ ...beds, name: '<b>"率"&', target: { ...beds.target, text: '<5&' } }, options);
    const sizes = [...svg.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) => Number(size) * 0.75);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(svg).toContain('&lt;5&amp;');
    expect(svg).toContain('aria-label="&lt;b&gt;&quot;率&quot;&amp;');
  });

  it.each(sampleIndicators.map((item) => [item.name, item] as const))('draws %s inside its frame', (_, item) => {
    const svg = chartOf(item, options);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
    if (item.years.some(({ value }) => value.value !== null)) {
      for (const { value } of item.years)
        if (value.value !== null && value.text !== '4.10') expect(texts(svg)).toContain(value.text);
    }
  });
});
