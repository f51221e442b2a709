import { expect, it } from 'vitest';
import type { Evaluation } from '../../pipeline/model/evaluation.ts';
import { indicatorOf } from '../../pipeline/report/indicator.ts';
import { promise, verdict } from './fixtures/verdict.ts';

function evaluationWith(subject: string, found: string | null): Evaluation {
  return {
    verdicts: [],
    projects: [],
    summary: [],
    definitions: [
      { indicator: 'coverage', title: '覆盖率', unit: '%', decimals: 2, definition: '', source: '', method: '' },
    ],
    observations: [],
    problems: [],
    explanations: [{ rule: 'unmet_binding', subject, found, reason: '一处在建', name: '张三', date: '2026-02-01' }],
    manualVerdicts: [],
    ledgerCells: [],
    records: [],
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

const year = (changes: Partial<typeof verdict>) =>
  indicatorOf(promise, [{ ...verdict, ...changes }], evaluationWith('', null), 'plan_a', '覆盖率').years[0];

it('基期年没有数据而规划印有基期值的，历年数中列规划的值并注明，结论不变', () => {
  const base = { year: 2020, baseline_year: 2020, baseline_value: 84, baseline_computed: false, note: '缺数' };
  const missing = year({ ...base, value: null, verdict: 'no_data', verdict_zh: '数据缺失' });
  expect(missing?.value.value).toBeNull();
  expect(missing?.value.text).toBe('84（规划）');
  expect([missing?.note, missing?.verdictZh]).toEqual(['没有年报数据，所列为规划印出的基期值；缺数', '数据缺失']);
  for (const other of [{ value: 84.2 }, { value: null, year: 2021 }, { value: null, baseline_value: null }]) {
    expect(year({ ...base, ...other })?.value.text).not.toContain('规划');
    expect(year({ ...base, ...other })?.note).toBe('缺数');
  }
});
