import { describe, expect, test } from 'vitest';
import type { ProjectVerdict, Verdict } from '../../../pipeline/model/evaluation.ts';
import type { Target } from '../../../pipeline/model/plan.ts';
import { arithmeticOf } from '../../../pipeline/report/arithmetic/arithmetic.ts';
import { projectArithmetic } from '../../../pipeline/report/arithmetic/project.ts';
import { promise, verdict } from '../fixtures/verdict.ts';

/** The arithmetic of a verdict in 2023 that is told by what it differs in. */
function said(change: Partial<Verdict>, target: Partial<Target> = {}, decimals = 2): string {
  const midterm = {
    ...verdict,
    year: 2023,
    judged_year: 2023,
    is_final: false,
    small_count: false,
    tau: 0.6,
    note: null,
  };
  return arithmeticOf({ ...midterm, ...change }, { ...promise, target: { ...promise.target, ...target } }, decimals);
}

const paced: Partial<Verdict> = {
  kind: 'level',
  value: 2.41,
  judged_value: 2.41,
  compared_value: 2.41,
  baseline_value: 2.1,
  target_value: 2.8,
  progress: 0.31 / 0.7,
  pace_ratio: 0.31 / 0.7 / 0.6,
  rule: 11,
  rule_zh: '进度比在“基本符合预期”档内',
  verdict_zh: '基本符合预期',
};

describe('算式', () => {
  test('进度：b、x、t、τ、P、R、所在的档和所依的一条', () => {
    expect(said(paced)).toBe(
      'x＝2.41（2023年）；b＝2.1（2020年）；t＝2.8；x＜t，未达标；b未达标；τ＝(2023－2020)÷(2025－2020)＝60.00%；' +
        'P＝(2.41－2.1)÷(2.8－2.1)＝44.29%；R＝P÷τ＝0.74；0.60≤R＜0.95，按第11条，结论为“基本符合预期”。',
    );
  });

  test('分子、分母和系数；负数放在括号里', () => {
    const rate = { value: -1.5, judged_value: -1.5, numerator: -15, denominator: 10_000, baseline_value: -1.06 };
    const text = said({ ...paced, ...rate, target_value: -2, progress: 0.44 / 0.94 });
    expect(text).toContain('x＝-15÷10,000×1000＝-1.5（2023年）');
    expect(text).toContain('P＝((-1.5)－(-1.06))÷((-2)－(-1.06))＝46.81%');
  });

  test('进度比印出来与分档值相同而不在同一档的，多印几位', () => {
    expect(said({ ...paced, pace_ratio: 0.9496 })).toContain('R＝P÷τ＝0.9496；');
    expect(said({ ...paced, pace_ratio: 0.95 })).toContain('R＝P÷τ＝0.95；');
  });

  test('复合增速比写出两个增速的式子，0 以 0.001 代替', () => {
    const text = said({ ...paced, pace_used: 'compound', baseline_value: 0, pace_ratio: 0.7 });
    expect(text).toContain('R＝[(2.41÷0.001)^(1÷3)－1]÷[(2.8÷0.001)^(1÷5)－1]＝0.70');
  });

  test('全覆盖看分子是否等于分母', () => {
    const full = { kind: 'full_coverage', numerator: 325, denominator: 326, target_value: 100 };
    expect(said({ ...full, judged_value: 99.69325153374233 })).toContain('分子少于分母，未达标');
  });

  test('区间', () => {
    const range = { kind: 'range', direction: 'range', target_value: null, target_low: 103, target_high: 107 } as const;
    const text = said({ ...range, judged_value: 108, progress: null, pace_ratio: null, rule: 8 });
    expect(text).toContain('区间103至107；x不在区间内，未达标');
  });

  test('左右', () => {
    const about = { kind: 'about', direction: 'down', target_value: 30, tolerance: 1, met: true } as const;
    expect(said(about)).toContain('t＝30，容差1；x≤t＋容差，达标');
    expect(said({ ...about, direction: 'up', met: false })).toContain('x＜t－容差，未达标');
    expect(said({ ...about, direction: 'range' })).toContain('x在t±容差之内，达标');
  });

  test('基期增长的目标由基期值得出', () => {
    const text = said({ ...paced, kind: 'baseline_change', target_value: 2.6 }, { value: 0.5 });
    expect(text).toContain('t＝b＋0.5＝2.6');
  });

  test('只定方向', () => {
    const text = said({
      kind: 'direction_only',
      direction: 'down',
      compared_value: 98,
      compared_baseline: 99.05,
      met: true,
    });
    expect(text).toContain('x＜b，目标为低于b，达标');
  });

  test('每年提升列出各年变化，保持在列出各年数值', () => {
    const due = { due_years: [2021, 2022, 2023], missed_years: [2022], unknown_years: [] };
    const changes = said(
      { ...due, kind: 'yearly_change', due_values: [1.2, -0.3, null], met: false },
      { low: 1, high: 3 },
    );
    expect(changes).toContain(
      '比上年：2021年提高1.2，2022年降低0.3，2023年无法计算；每年应提高不少于1；未达到的年份2022',
    );
    const kept = said({ ...due, kind: 'maintain', due_values: [98.5, 97, 98.1], target_value: 98 });
    expect(kept).toContain('t＝98；各年：2021年98.5，2022年97，2023年98.1；未达到的年份2022；b未达标');
  });

  test('参照值和标准', () => {
    const text = said({ kind: 'above_reference', target_value: null, reference_value: 60.25, met: false });
    expect(text).toContain('参照值t＝60.25（2023年）；x≤t，未达标');
    const standard = said({ kind: 'meets_standard', target_value: null, met: true });
    expect(standard).toContain('按核定记录达到，达标');
  });

  test('目标年已过的沿用目标年；没有数据的只说所依的一条', () => {
    const own = said({ ...paced, judged_year: 2022, target_year: 2022 });
    expect(own).toMatch(/^目标年份为2022年，沿用该年：x＝2\.41（2022年）/);
    const gap = said({ judged_value: null, rule: 1, rule_zh: '当年没有数据', verdict_zh: '数据缺失' });
    expect(gap).toBe('当年没有数据，按第1条，结论为“数据缺失”。');
  });

  test('小样本写出个数、区间和三年合并值', () => {
    const small = { small_count: true, numerator: 5, interval_low: 0.62, interval_high: 4.45, pooled_value: 2.25 };
    expect(said(small)).toContain('个数5不足20，95%区间0.62至4.45含t，小样本，结论不稳，三年合并值2.25');
  });

  test('修约值比较写出修约后的值', () => {
    const text = said({ comparison: 'rounded', judged_value: 96.996, compared_value: 97, met: true });
    expect(text).toContain('x修约为97，x≥t，达标');
  });
});

test('项目的算式：日期、进展与应达到的比例、所依的一条', () => {
  const project = {
    year: 2023,
    stage: '在建',
    planned_start: '2022-01-31',
    planned_completion: '2024-12-31',
    actual_completion: null,
    investment_planned: 2000,
    investment_done: 500,
    physical_share: 0.25,
    investment_share: 0.25,
    progress_share: 0.25,
    elapsed_share: 699 / 1065,
    cut_roughly_on_track: 0.6,
    rule: 8,
    rule_zh: '在建，进展低于应达到的比例',
    verdict_zh: '在建（滞后）',
  } as ProjectVerdict;
  expect(projectArithmetic(project)).toBe(
    '截至2023年12月31日阶段为在建；计划开工2022年1月31日；计划完成2024年12月31日；形象进度25.0%；' +
      '投资完成500÷2000＝25.0%；计划工期已过65.6%；形象进度25.0%＜0.60×65.6%；' +
      '在建，进展低于应达到的比例，按第8条，结论为“在建（滞后）”。',
  );
});
