export type Direction = 'up' | 'down' | 'range';

export type TargetKind =
  | 'at_least'
  | 'at_most'
  | 'level'
  | 'full_coverage'
  | 'range'
  | 'baseline_change'
  | 'about'
  | 'direction_only'
  | 'yearly_change'
  | 'maintain'
  | 'above_reference'
  | 'meets_standard';

/** How a printed target was read. Numbers are in the indicator's unit. */
export interface Target {
  readonly kind: TargetKind;
  /** The level to reach: of ≥, ≤, a bare number, 左右, 保持在; the change for 增长0.5岁; null where there is none. */
  readonly value: number | null;
  /** Ends of a range, or of 每年提升1—3个百分点, in rising order. */
  readonly low: number | null;
  readonly high: number | null;
  /** True for 小于, 高于, <, >: the number itself does not meet the target. */
  readonly strict: boolean;
  readonly direction: Direction;
  /** Decimals as printed; comparison by rounded values uses them. */
  readonly digits: number;
  /** Year that the target itself names (到2022年…), else null. */
  readonly year: number | null;
}

/** One promise: a row of `targets.csv` (`list` = target) or `commitments.csv` (`list` = commitment). */
export interface PlannedTarget {
  readonly list: 'target' | 'commitment';
  readonly seq: number;
  readonly parent: number | null;
  readonly dimension: string;
  /** The view in `sql/indicators/`. */
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly nature: '约束性' | '预期性' | '';
  readonly targetText: string;
  readonly target: Target;
  /** How the target was read, as a sentence that reports print. */
  readonly reading: string;
  readonly targetYear: number;
  readonly tolerance: number | null;
  readonly baselineYear: number;
  readonly baselineText: string;
  readonly baselineValue: number | null;
  readonly baselineDigits: number | null;
  readonly citation: string;
  readonly scope: string;
  readonly department: string;
  readonly note: string;
  /** The view whose value in the reference area is the yardstick of 高于… and 达到…标准; empty: the same indicator. */
  readonly reference: string;
}

/** One row of `projects.csv`. Dates are ISO, the last day that the printed text allows; null for 待定 or blank. */
export interface PlannedProject {
  readonly seq: number;
  /** The view in `sql/projects/<plan>/`. */
  readonly project: string;
  readonly name: string;
  readonly site: string;
  readonly kind: string;
  readonly content: string;
  readonly owner: string;
  readonly preparation: string;
  readonly scheduleText: string;
  readonly plannedStart: string | null;
  readonly plannedCompletion: string | null;
  readonly investmentText: string;
  readonly investmentPlanned: number | null;
  readonly bedsPlanned: number | null;
  readonly floorAreaPlanned: number | null;
  readonly department: string;
  readonly citation: string;
  readonly note: string;
}

/** Who issued the plan and the forms, as their papers print it; blank where the plan file does not say. */
export interface PlanPapers {
  /** 印发机关, 文号 and 印发日期 of the plan; the date as printed, e.g. 2021年10月12日. */
  readonly issuer: string;
  readonly document: string;
  readonly issued: string;
  /** 填报单位 of the forms; never blank. */
  readonly reportingUnit: string;
  /** 制定机关 and 文号 of the forms. */
  readonly formIssuer: string;
  readonly formDocument: string;
}

/** A plan as its folder `sql/plans/<id>/` registers it: settings, promises and key projects. */
export interface Plan {
  /** The folder's name in `sql/plans/`. */
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly referenceArea: string;
  readonly period: { readonly start: number; readonly end: number };
  readonly baselineYear: number;
  readonly midtermYear: number;
  /** How and when the plan was approved, as printed. */
  readonly approval: string;
  readonly papers: PlanPapers;
  readonly cuts: {
    readonly ahead: number;
    readonly onTrack: number;
    readonly roughlyOnTrack: number;
    readonly behind: number;
  };
  readonly comparison: 'full' | 'rounded';
  readonly pace: 'linear' | 'compound';
  /** What 左右 allows where the register gives no tolerance, in percentage points. */
  readonly tolerance: number;
  readonly targets: readonly PlannedTarget[];
  readonly commitments: readonly PlannedTarget[];
  readonly projects: readonly PlannedProject[];
}

/** The kinds of report: of one year, at the mid-term year, at the end of the plan. */
export type ReportKind = 'annual' | 'midterm' | 'final';

/** One report to make: a plan, a kind of report and the year of the data. */
export interface Edition {
  readonly plan: Plan;
  readonly report: ReportKind;
  readonly year: number;
}
