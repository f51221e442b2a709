import { expect, it } from 'vitest';
import type { Evaluation, Verdict } from '../../pipeline/model/evaluation.ts';
import type { PlannedTarget } from '../../pipeline/model/plan.ts';
import { indicatorOf } from '../../pipeline/report/indicator.ts';

const promise: PlannedTarget = {
  list: 'target',
  seq: 3,
  parent: null,
  dimension: '',
  indicator: 'coverage',
  name: '覆盖率',
  unit: '%',
  nature: '约束性',
  targetText: '≥97%',
  target: { kind: 'at_least', value: 97, low: null, high: null, strict: false, direction: 'up', digits: 0, year: null },
  reading: '不低于 97 %',
  targetYear: 2025,
  tolerance: null,
  baselineYear: 2020,
  baselineText: '95%',
  baselineValue: 95,
  baselineDigits: 0,
  citation: '',
  scope: '',
  department: '',
  note: '',
  reference: '',
};

const verdict: Verdict = {
  list: 'target',
  seq: 3,
  year: 2025,
  kind: 'at_least',
  baseline_year: 2020,
  baseline_value: 95,
  baseline_computed: false,
  baseline_met: false,
  target_value: 97,
  target_low: null,
  target_high: null,
  target_year: 2025,
  reference_value: null,
  value: 96.996,
  numerator: null,
  denominator: null,
  origins: [],
  interval_low: null,
  interval_high: null,
  small_count: true,
  pooled_value: null,
  met: false,
  tau: 1,
  progress: 0.998,
  pace_ratio: 0.998,
  attainment: 0.99996,
  gap: 0.004,
  yearly_needed: null,
  projected_value: null,
  projected_low: null,
  projected_high: null,
  arrow: 'improving',
  met_but_worsening: false,
  verdict: 'not_met',
  verdict_zh: '未完成',
  note: '小样本，结论不稳',
};

function evaluationWith(subject: string, found: string | null): Evaluation {
  return {
    verdicts: [],
    projects: [],
    summary: [],
    definitions: [{ indicator: 'coverage', title: '覆盖率', unit: '%', decimals: 2, definition: '', source: '' }],
    observations: [],
    problems: [],
    explanations: [{ rule: 'unmet_binding', subject, found, reason: '一处在建', name: '张三', date: '2026-02-01' }],
    manualVerdicts: [],
    stops: 0,
  };
}

const made = (subject: string, found: string | null) =>
  indicatorOf(promise, [verdict], evaluationWith(subject, found), 'plan_a', '覆盖率');

it('印出来与目标相同而未达标的，多印一位', () => {
  expect(made('', null).current.value.text).toBe('96.996');
  expect(made('', null).gap.text).toBe('0.004');
});

it.each([
  ['plan_a/3', '97.00', '一处在建（张三，2026-02-01）'],
  ['plan_a/3', null, '一处在建（张三，2026-02-01）'],
  ['plan_b/3', '97.00', ''],
  ['plan_a/13', '97.00', ''],
  ['plan_a/3', '96.50', ''],
])('书面说明 %s（当时的数值 %s）印作“%s”', (subject, found, reason) => {
  expect(made(subject, found).reason).toBe(reason);
});

it('说明里已有的提醒不重复', () => {
  expect(made('', null).warnings).toEqual([]);
});
