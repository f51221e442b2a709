import type { Printed, VerdictClass } from './printed.ts';

/** One promise in one year. Shares are 0–1 in `value` and percent in `text`. */
export interface YearResult {
  readonly year: number;
  readonly value: Printed;
  readonly numerator: Printed;
  readonly denominator: Printed;
  readonly intervalLow: Printed;
  readonly intervalHigh: Printed;
  readonly tau: Printed;
  readonly progress: Printed;
  readonly paceRatio: Printed;
  readonly verdict: string;
  readonly verdictZh: string;
  /** The row 1–13 of the table of verdicts that decided, and its words. */
  readonly rule: { readonly number: number; readonly words: string };
  /** The year that is judged: the target's own year once that has passed. */
  readonly judgedYear: number;
  /** The yardstick of the judged year for 高于…平均 and 达到…标准. */
  readonly reference: Printed;
  /** The whole arithmetic of the verdict, to redo by hand, as sentences. */
  readonly arithmetic: string;
  readonly note: string;
  /** Cells that the value comes from: `raw/朝阳区/2023/卫生资源.xlsx#床位!C7`. */
  readonly origins: readonly string[];
}

/** One promise, an indicator or a commitment, as every output prints it; values in `unit`, shares 0–1. */
export interface ReportIndicator {
  readonly list: 'target' | 'commitment';
  readonly seq: number;
  readonly parent: number | null;
  readonly dimension: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly nature: string;
  readonly kind: string;
  readonly direction: 'up' | 'down' | 'range';
  readonly target: {
    readonly text: string;
    /** How the text was read, as a sentence. */
    readonly reading: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly year: number;
    /** The yardstick of the data year for 高于…平均 and 达到…标准. */
    readonly reference: Printed;
  };
  readonly baseline: {
    readonly text: string;
    readonly year: number;
    readonly value: Printed;
    readonly computed: boolean;
    readonly met: boolean | null;
  };
  /** From the base year to the data year, rising, without gaps; the last one is `current`. */
  readonly years: readonly YearResult[];
  readonly current: YearResult;
  readonly attainment: Printed;
  readonly gap: Printed;
  readonly yearlyNeeded: Printed;
  readonly projected: Printed;
  readonly projectedLow: Printed;
  readonly projectedHigh: Printed;
  readonly pooled: Printed;
  readonly smallCount: boolean;
  readonly verdictClass: VerdictClass;
  readonly arrow: '改善' | '持平' | '变差' | '';
  /** 达标但变差, 小样本，结论不稳 … */
  readonly warnings: readonly string[];
  /** The written reason for an unmet 约束性 indicator; blank when there is none. */
  readonly reason: string;
  readonly manual: {
    readonly verdict: string;
    readonly reason: string;
    readonly name: string;
    readonly date: string;
  } | null;
  readonly definition: string;
  /** What the method note says about this indicator; usually blank. */
  readonly method: string;
  readonly source: string;
  readonly scope: string;
  readonly department: string;
  readonly citation: string;
  readonly registerNote: string;
  /** One paragraph about this promise, from the same figures. */
  readonly paragraph: string;
}

/** Counts of promises without a parent, by verdict, in the order of the report. */
export interface VerdictCount {
  readonly list: 'target' | 'commitment';
  readonly verdict: string;
  readonly verdictZh: string;
  readonly verdictClass: VerdictClass;
  readonly total: number;
  readonly binding: number;
  readonly expected: number;
}
