import { describe, expect, it } from 'vitest';
import type { ReportIndicator, YearResult } from '../../../pipeline/model/report.ts';
import { attainmentHow, changeHow, gapHow, yearlyHow } from '../../../pipeline/report/screen/how/distance.ts';
import { intervalHow } from '../../../pipeline/report/screen/how/interval.ts';
import { movedHow, soFarHow } from '../../../pipeline/report/screen/how/moved.ts';
import { projectionHow, projectionRangeHow } from '../../../pipeline/report/screen/how/projection.ts';
import { pooledHow, tauHow } from '../../../pipeline/report/screen/how/year.ts';
import { sampleIndicators } from '../fixtures/indicators.ts';
import { printed, yearResult } from '../fixtures/sample.ts';

const [sample] = sampleIndicators;
if (sample === undefined) throw new Error('no sample');

/** A promise whose value goes 80, 82, 83, 86 from 2020 to 2023 towards 90 in 2025. */
function item(changes: Partial<ReportIndicator> = {}): ReportIndicator {
  const years = [80, 82, 83, 86].map((value, index) => yearResult(2020 + index, printed(value, `${value}.0`)));
  const current = years[3] as YearResult;
  return {
    ...(sample as ReportIndicator),
    decimals: 1,
    unit: '%',
    kind: 'at_least',
    direction: 'up',
    target: { ...(sample as ReportIndicator).target, text: '≥90', value: 90, low: null, high: null, year: 2025 },
    baseline: { text: '80', year: 2020, value: printed(80), computed: false, met: false },
    years,
    current,
    ...changes,
  };
}

describe('how a distance comes about', () => {
  it('takes the goal that gives it, in the order that gives its sign', () => {
    expect(gapHow(item({ gap: printed(4) }))).toBe('t－x＝90－86＝4');
    expect(gapHow(item({ gap: printed(-4) }))).toBe('x－t＝86－90＝-4');
  });

  it('says nothing where no goal gives it', () => {
    expect(gapHow(item({ gap: printed(5) }))).toBe('');
    expect(yearlyHow(item({ yearlyNeeded: printed(3) }))).toBe('');
  });

  it('divides by the years that are left', () => {
    expect(yearlyHow(item({ yearlyNeeded: printed(2) }))).toBe('(t－x)÷(目标年－数据年)＝(90－86)÷(2025－2023)＝2');
  });

  it('tells the way round of the attainment', () => {
    expect(attainmentHow(item({ attainment: printed(86 / 90, '95.6%') }))).toBe('x÷t＝86÷90＝95.6%');
    expect(attainmentHow(item({ attainment: printed(1, '100.0%') }))).toContain('记为100.0%');
  });

  it('sets change, yearly change and the parts against the base year', () => {
    expect(changeHow(item())).toBe('x－b＝86－80＝6');
    expect(soFarHow(item())).toBe('(x－b)÷(数据年－基期年)＝(86－80)÷(2023－2020)＝2');
    const years = [200, 210, 220, 250].map((count, index) =>
      yearResult(2020 + index, printed(80), { numerator: printed(count) }),
    );
    const moved = item({ years, current: years[3] as YearResult });
    expect(movedHow(moved, 'numerator')).toBe('(250－200)÷200＝25.0%（2020年至2023年）');
    expect(movedHow(moved, 'denominator')).toBe('');
  });
});

describe('how a projection comes about', () => {
  // 80, 82, 83, 86: mean 82.75 in 2021.5, slope 1.9, so 82.75 + 1.9 × 3.5 = 89.4 in 2025; residuals sum to 0.7
  it('names points, means, slope and formula', () => {
    const text = projectionHow(item({ projected: printed(89.4, '89.4') }));
    for (const words of [
      '4个点',
      '2020年80',
      '平均年份2021.5',
      '平均值82.75',
      '斜率1.9',
      '82.75＋1.9×(2025－2021.5)＝89.4',
    ])
      expect(text).toContain(words);
  });

  it('leaves out the first years where only the others give the value', () => {
    const years = [60, 82, 84, 86].map((value, index) => yearResult(2020 + index, printed(value)));
    expect(projectionHow(item({ years, projected: printed(90) }))).toContain('3个点（2021年82，2022年84，2023年86）');
  });

  it('says nothing about a value that the years do not give', () => {
    expect(projectionHow(item({ projected: printed(91) }))).toBe('');
  });

  it('gives n, freedom, t, s and the two ends of the interval', () => {
    // s² = 0.7 ÷ 2; half width = 1.885618 × √0.35 × √(1 + 1/4 + 12.25/5)
    const half = 1.885618 * Math.sqrt(0.35) * Math.sqrt(1 + 0.25 + 12.25 / 5);
    const text = projectionRangeHow(
      item({ projected: printed(89.4), projectedLow: printed(89.4 - half), projectedHigh: printed(89.4 + half) }),
    );
    for (const words of ['n＝4', '自由度2的t＝1.8856', 's＝0.591608', '(2025－2021.5)²÷5'])
      expect(text).toContain(words);
  });
});

describe('how an interval comes about', () => {
  const within = (n: number, d: number, factor: number, low: number, high: number) =>
    yearResult(2023, printed((n / d) * factor), {
      numerator: printed(n),
      denominator: printed(d),
      intervalLow: printed(low),
      intervalHigh: printed(high),
    });

  it.each([
    ['Wilson', within(65, 100, 100, 55.25444328689797, 73.63575175690247)],
    ['Byar', within(65, 1000, 1000, 50.163187710459454, 82.84913854593984)],
    ['精确泊松法', within(5, 1000, 1000, 1.6234863901184207, 11.668332079322669)],
  ])('%s：from the limits that only this method gives', (method, result) => {
    expect(intervalHow(item(), result, true)).toMatch(new RegExp(`^${method}.*n＝${result.numerator.text}.*得 `));
    expect(intervalHow(item(), result, false)).toMatch(new RegExp(`^${method}.*d＝[\\d,]+$`));
  });

  it('says nothing where none of the methods gives the limits', () => {
    expect(intervalHow(item(), within(65, 100, 100, 50, 80), true)).toBe('');
  });
});

describe('how the shares of a year come about', () => {
  it('counts the years of the plan', () => {
    const year = yearResult(2023, printed(86), { judgedYear: 2023, tau: printed(0.6, '60.0%') });
    expect(tauHow(item(), year)).toBe('(2023－2020)÷(2025－2020)＝60.0%');
    expect(tauHow(item(), { ...year, tau: printed(0.7, '70.0%') })).toBe('');
  });

  it('adds up three years', () => {
    const years = [1, 2, 3].map((count, index) =>
      yearResult(2021 + index, printed(count), { numerator: printed(count), denominator: printed(1000) }),
    );
    expect(pooledHow(item({ years, pooled: printed(200, '200.0') }))).toBe(
      '2021—2023年：(1＋2＋3)÷(1,000＋1,000＋1,000)×100000＝200',
    );
  });
});
