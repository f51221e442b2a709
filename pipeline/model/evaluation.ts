import type { Problem } from '../problem.ts';
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

/** A row of `evaluation.summary`: promises without a parent, counted by nature and verdict. */
export interface SummaryRow {
  readonly list: 'target' | 'commitment';
  readonly nature: string;
  readonly verdict: string;
  readonly verdict_zh: string;
  readonly position: number;
  readonly promises: number;
}

/** The header of an indicator view. */
export interface Definition {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly definition: string;
  readonly source: string;
  /** What the method note says about this indicator beside the rules that hold for all; usually blank. */
  readonly method: string;
}

/** A row of the `observations` data table: what the raw cells of the plan's measures say. */
export interface ObservationRow {
  readonly area: string;
  readonly year: number;
  readonly measure: string;
  readonly breakdown: string;
  readonly value: number | null;
  readonly unit: string;
  readonly state: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The words of the footnotes that mark the figure; empty for none. */
  readonly remark: string;
}

/** A written reason for a finding or an unmet 约束性 indicator. */
export interface Explanation {
  readonly rule: string;
  readonly subject: string;
  /** The figure that it explains, as it was printed then; blank when it explains no figure. */
  readonly found: string | null;
  readonly reason: string;
  readonly name: string;
  readonly date: string;
}

/** A verdict that a person has set beside the computed one. */
export interface ManualVerdict {
  readonly seq: number;
  readonly verdict: string;
  readonly reason: string;
  readonly name: string;
  readonly date: string;
}

/** A row of `evaluation.records`: what a person has written and signed that the edition rests on. */
export interface WrittenRecord {
  readonly kind: string;
  readonly year: number | null;
  readonly subject: string;
  readonly text: string;
  readonly name: string;
  readonly date: string;
}

/** Everything that a report of one edition is written from. */
export interface Evaluation {
  readonly verdicts: readonly Verdict[];
  readonly projects: readonly ProjectVerdict[];
  readonly summary: readonly SummaryRow[];
  readonly definitions: readonly Definition[];
  readonly observations: readonly ObservationRow[];
  readonly problems: readonly Problem[];
  readonly explanations: readonly Explanation[];
  readonly manualVerdicts: readonly ManualVerdict[];
  readonly records: readonly WrittenRecord[];
  /** How many `stop` problems would put a doubtful figure into this edition; more than none makes it a draft. */
  readonly stops: number;
}
