import type { Evaluation, Verdict } from '../model/evaluation.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { ReportIndicator, YearResult } from '../model/report.ts';
import { arithmeticOf } from './arithmetic/arithmetic.ts';
import { decimalsOf } from './decimals-of.ts';
import { formatAgainst, formatNumber } from './format.ts';
import { paragraphOf } from './narrative/paragraph.ts';
import { signedReason, tight } from './phrases.ts';
import { printedCount, printedNumber, printedShare } from './printed.ts';
import { verdictClass } from './verdict-class.ts';
import { arrowWords } from './words.ts';
import { yearlyChange } from './yearly-change.ts';

/**
 * One promise with everything that the outputs print about it.
 * @param verdicts its rows of `evaluation.verdicts`, one a year, rising
 * @param plan the id of the plan
 * @param subject the name as a sentence has it
 * @throws Error when it has no row: a promise must never disappear
 */
export function indicatorOf(
  promise: PlannedTarget,
  verdicts: readonly Verdict[],
  evaluation: Evaluation,
  plan: string,
  subject: string,
): ReportIndicator {
  const now = verdicts.at(-1);
  if (now === undefined) throw new Error(`规划登记的第 ${promise.seq} 项（${promise.name}）没有评估结果`);
  const definition = evaluation.definitions.find((candidate) => candidate.indicator === promise.indicator);
  const decimals = decimalsOf(promise, evaluation.definitions);
  const years = verdicts.map((verdict) => yearOf(verdict, promise, decimals));
  const number = (value: number | null) => printedNumber(value, decimals);
  const base = {
    list: promise.list,
    seq: promise.seq,
    parent: promise.parent,
    dimension: promise.dimension,
    name: promise.name,
    unit: promise.unit,
    decimals,
    nature: promise.nature,
    kind: now.kind,
    direction: promise.target.direction,
    target: {
      text: promise.targetText,
      reading: tight(promise.reading),
      value: now.target_value,
      low: now.target_low,
      high: now.target_high,
      year: now.target_year,
      reference: number(now.reference_value),
    },
    baseline: baselineOf(promise, now, decimals),
    years,
    current: yearOf(now, promise, decimals),
    attainment: printedShare(now.attainment),
    gap: { value: now.gap, text: formatAgainst(now.gap, 0, decimals, now.met) },
    yearlyNeeded: yearlyChange(now.yearly_needed, decimals),
    projected: number(now.projected_value),
    projectedLow: number(now.projected_low),
    projectedHigh: number(now.projected_high),
    pooled: number(now.pooled_value),
    smallCount: now.small_count,
    verdictClass: verdictClass(now.verdict),
    arrow: now.arrow === null ? ('' as const) : arrowWords[now.arrow],
    warnings: warningsOf(now),
    reason: reasonOf(promise, now, plan, evaluation),
    manual: evaluation.manualVerdicts.find((manual) => promise.list === 'target' && manual.seq === promise.seq) ?? null,
    definition: tight(definition?.definition ?? ''),
    method: tight(definition?.method ?? ''),
    source: definition?.source ?? '',
    scope: promise.scope,
    department: promise.department,
    citation: promise.citation,
    registerNote: promise.note,
  };
  return { ...base, paragraph: paragraphOf(base, subject) };
}

/** Warnings that the note does not give already. */
function warningsOf(verdict: Verdict): readonly string[] {
  const warnings = [verdict.met_but_worsening ? '达标但变差' : '', verdict.small_count ? '小样本，结论不稳' : ''];
  return warnings.filter((warning) => warning !== '' && !(verdict.note ?? '').includes(warning));
}

function yearOf(verdict: Verdict, promise: PlannedTarget, decimals: number): YearResult {
  const target = verdict.target_value ?? verdict.reference_value;
  const planned = plannedBase(promise, verdict, decimals);
  return {
    year: verdict.year,
    value: { value: verdict.value, text: planned ?? formatAgainst(verdict.value, target, decimals, verdict.met) },
    numerator: printedCount(verdict.numerator),
    denominator: printedCount(verdict.denominator),
    intervalLow: printedNumber(verdict.interval_low, decimals),
    intervalHigh: printedNumber(verdict.interval_high, decimals),
    tau: printedShare(verdict.tau),
    progress: printedShare(verdict.progress),
    paceRatio: printedNumber(verdict.pace_ratio, 2),
    verdict: verdict.verdict,
    verdictZh: verdict.verdict_zh,
    rule: { number: verdict.rule, words: verdict.rule_zh },
    judgedYear: verdict.judged_year,
    reference: printedNumber(verdict.reference_value, decimals),
    arithmetic: arithmeticOf(verdict, promise, decimals),
    note: [planned === null ? '' : '没有年报数据，所列为规划印出的基期值', verdict.note ?? '']
      .filter((text) => text !== '')
      .join('；'),
    origins: verdict.origins,
  };
}

/** The baseline that the plan prints, in the place of a base year's value that the data do not give; else null. */
function plannedBase(promise: PlannedTarget, verdict: Verdict, decimals: number): string | null {
  const { year, value, baseline_year, baseline_value, baseline_computed } = verdict;
  if (value !== null || year !== baseline_year || baseline_value === null || baseline_computed) return null;
  return `${printedNumber(baseline_value, promise.baselineDigits ?? decimals).text}（规划）`;
}

function baselineOf(promise: PlannedTarget, verdict: Verdict, decimals: number): ReportIndicator['baseline'] {
  const digits = verdict.baseline_computed ? decimals : (promise.baselineDigits ?? decimals);
  return {
    text: promise.baselineText,
    year: verdict.baseline_year,
    value: printedNumber(verdict.baseline_value, digits),
    computed: verdict.baseline_computed,
    met: verdict.baseline_met,
  };
}

/** The written reason for a promise: an explanation whose subject is `plan/seq` and whose figure still stands. */
function reasonOf(promise: PlannedTarget, verdict: Verdict, plan: string, evaluation: Evaluation): string {
  if (promise.list !== 'target' || verdict.met !== false) return '';
  const explanation = evaluation.explanations.find(
    ({ subject, found }) => subject === `${plan}/${promise.seq}` && stillStands(found, verdict.value),
  );
  return explanation === undefined ? '' : signedReason(explanation);
}

/** True when a figure is still the one that was written down, at the digits that were written. */
function stillStands(found: string | null, value: number | null): boolean {
  if (found === null || found === '') return true;
  return value !== null && formatNumber(value, found.split('.')[1]?.length ?? 0) === found;
}
