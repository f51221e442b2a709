import type { Direction } from './plan.ts';

/** A row of `evaluation.verdicts`: one promise in one year of one edition. Shares are 0–1, values in the indicator's unit. */
export interface Verdict {
  readonly list: 'target' | 'commitment';
  readonly seq: number;
  readonly year: number;
  readonly kind: string;
  readonly baseline_year: number;
  readonly baseline_value: number | null;
  /** True when the plan prints no baseline and the value was computed from the base year's data. */
  readonly baseline_computed: boolean;
  readonly baseline_met: boolean | null;
  readonly target_value: number | null;
  readonly target_low: number | null;
  readonly target_high: number | null;
  readonly target_year: number;
  readonly reference_value: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly origins: readonly string[];
  readonly interval_low: number | null;
  readonly interval_high: number | null;
  readonly small_count: boolean;
  readonly pooled_value: number | null;
  readonly met: boolean | null;
  readonly tau: number | null;
  readonly progress: number | null;
  readonly pace_ratio: number | null;
  readonly attainment: number | null;
  readonly gap: number | null;
  readonly yearly_needed: number | null;
  readonly projected_value: number | null;
  readonly projected_low: number | null;
  readonly projected_high: number | null;
  readonly arrow: 'improving' | 'flat' | 'worsening' | null;
  readonly met_but_worsening: boolean;
  /** The year and the value that the verdict judges: of the target's own year once that has passed. */
  readonly judged_year: number;
  readonly judged_value: number | null;
  /** True when the plan or the promise has come to its end. */
  readonly is_final: boolean;
  readonly direction: Direction;
  readonly strict: boolean;
  readonly tolerance: number | null;
  /** What the baseline is held against: the target, or the yardstick of the base year. */
  readonly baseline_level: number | null;
  /** Value and baseline as they are compared with the target: rounded when the plan compares rounded values. */
  readonly compared_value: number | null;
  readonly compared_baseline: number | null;
  /** For targets of every year: the years, the yearly changes (better is positive) or values, the years not met, the years unknown. */
  readonly due_years: readonly number[] | null;
  readonly due_values: readonly (number | null)[] | null;
  readonly missed_years: readonly number[] | null;
  readonly unknown_years: readonly number[] | null;
  readonly pace_used: 'linear' | 'compound' | null;
  readonly cut_ahead: number;
  readonly cut_on_track: number;
  readonly cut_roughly_on_track: number;
  readonly cut_behind: number;
  readonly comparison: 'full' | 'rounded';
  readonly pace: 'linear' | 'compound';
  /** The row 1–13 of the table of verdicts that decided, and its words. */
  readonly rule: number;
  readonly rule_zh: string;
  readonly verdict: string;
  readonly verdict_zh: string;
  readonly note: string | null;
}

/** A row of `evaluation.projects`: one key project in one year of one edition. Dates ISO, money 万元, shares 0–1. */
export interface ProjectVerdict {
  readonly seq: number;
  readonly year: number;
  readonly stage: string | null;
  readonly planned_start: string | null;
  readonly planned_completion: string | null;
  readonly actual_start: string | null;
  readonly actual_completion: string | null;
  readonly investment_planned: number | null;
  readonly investment_done: number | null;
  readonly physical_share: number | null;
  readonly investment_share: number | null;
  /** The one of the two that the verdict uses. */
  readonly progress_share: number | null;
  readonly elapsed_share: number | null;
  readonly beds_planned: number | null;
  readonly beds_delivered: number | null;
  readonly floor_area_planned: number | null;
  readonly floor_area_delivered: number | null;
  readonly adjustment_document: string | null;
  readonly cut_roughly_on_track: number;
  /** The row 1–9 of the table of project verdicts that decided, and its words. */
  readonly rule: number;
  readonly rule_zh: string;
  readonly verdict: string;
  readonly verdict_zh: string;
  readonly note: string | null;
  readonly origins: readonly string[];
}
