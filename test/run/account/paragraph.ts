import type { Edition, Promised } from './edition.ts';
import { type Expected, escaped, type Rule, words } from './explain.ts';
import { projected, unitsOf } from './promise.ts';
import { noteCell } from './promise-columns.ts';
import { attainedOf, gapOf, neededOf, numberOf } from './quantities.ts';
import { reasons } from './subject.ts';
import { tight } from './written.ts';

const one = '(-?\\d[\\d,]*(?:\\.\\d+)?)';

/** What the paragraph about one indicator may say, every year and number in its place. */
export function paragraphRules(edition: Edition, promise: Promised): readonly Rule[] {
  const { now } = promise;
  const [unit, change] = unitsOf(promise).map(escaped);
  const number = (column: string): number | null => numberOf(now, column);
  const share = (column: string): number | null => (now[column] === '' ? null : Number(now[column]) * 100);
  const [value, base] = [number('value'), number('baseline_value')];
  const [line, low, high] = projected(promise);
  const [year, last] = [edition.year, Number(now['target_year'])];
  const needed = neededOf(now);
  const rule = (text: string, expected: readonly Expected[]): Rule => ({
    kind: '数值',
    form: new RegExp(text, 'g'),
    expected,
  });
  const size = (amount: number | null): number | null => (amount === null ? null : Math.abs(amount));
  const name = escaped(tight(promise.name));
  const verb = (amount: number | null): readonly string[] =>
    amount !== null && amount > 0 ? ['上升', '增加'] : ['下降', '减少'];
  const moved = value === null || base === null ? null : value - base;
  const between = `${one}(?:${unit})?(?:—|至)${one}${unit}`;
  const attained = attainedOf(now);
  return [
    ...reasons(edition, promise),
    ...noteCell(edition, promise, now),
    rule(`${year}年${name}为${one}${unit}`, [value]),
    words('年份', `${year}年${tight(promise.name)}没有数据`),
    rule(`（分子${one}，分母${one}）`, [number('numerator'), number('denominator')]),
    rule(`95%置信区间为${between}`, [number('interval_low'), number('interval_high')]),
    rule(
      `${now['baseline_year']}年基期值为?${one}${unit}(?:（按年报计算）)?(?:(上升|下降|增加|减少)${one}${change})?`,
      [base, verb(moved), size(moved)],
    ),
    rule(`规划目标为“${escaped(tight(now['target_text'] ?? ''))}”（${last}年）(?:，即${one}${unit})?`, [
      number('target_value'),
    ]),
    rule(`当年比对值为${one}${unit}`, [number('reference_value')]),
    rule(`(?:尚差|相差)${one}${change}`, [size(gapOf(now))]),
    rule('时序进度([\\d.]+)%，完成进度(-?[\\d.]+)%，进度比(-?[\\d.]+)', [
      share('tau'),
      share('progress'),
      number('pace_ratio'),
    ]),
    rule('实现程度([\\d.]+)%', [attained === null ? null : attained * 100]),
    rule('评估结论为“([^”]*)”', [now['verdict_zh'] ?? '']),
    rule(`${year + 1}(?:—${last})?年(?:平均每年|还)需(上升|下降|增加|减少)${one}${change}`, [
      verb(needed),
      size(needed),
    ]),
    rule(`按线性趋势外推，${last}年为${one}${unit}(?:（80%预测区间${between}）)?`, [line, low, high]),
    words('年份', `按线性趋势外推，${last}年可达到100%`),
    rule(`三年合并值为${one}${unit}`, [number('pooled_value')]),
    ...(/不足3/.test(now['rule_zh'] ?? '') ? [words('说明文字', tight(now['rule_zh'] ?? ''))] : []),
    ...(/\d/.test(promise.name) ? [words('登记原文', tight(promise.name))] : []),
  ];
}
