import type { Plan, ReportKind } from './plan.ts';

/** A number with the text that every output shows for it; the text is blank-safe (`—` for no value). */
export interface Printed {
  readonly value: number | null;
  readonly text: string;
}

/** How a verdict is coloured and grouped; the words are in `verdictZh`. */
export type VerdictClass = 'good' | 'fair' | 'bad' | 'gap';

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

export interface ReportProject {
  readonly seq: number;
  readonly name: string;
  readonly site: string;
  readonly kind: string;
  readonly content: string;
  readonly owner: string;
  readonly department: string;
  readonly stage: string;
  /** As printed in the plan: 2025年6月至2028年6月, 待定. */
  readonly scheduleText: string;
  readonly plannedStart: PrintedDate;
  readonly plannedCompletion: PrintedDate;
  readonly actualStart: PrintedDate;
  readonly actualCompletion: PrintedDate;
  readonly investmentText: string;
  readonly investmentPlanned: Printed;
  readonly investmentDone: Printed;
  readonly physicalShare: Printed;
  readonly investmentShare: Printed;
  /** The one of the two that the verdict uses. */
  readonly progressShare: Printed;
  readonly elapsedShare: Printed;
  readonly beds: string;
  readonly floorArea: string;
  readonly bedsPlanned: Printed;
  readonly bedsDelivered: Printed;
  readonly floorAreaPlanned: Printed;
  readonly floorAreaDelivered: Printed;
  readonly adjustmentDocument: string;
  /** The row 1–9 of the table of project verdicts that decided, and its words. */
  readonly rule: { readonly number: number; readonly words: string };
  readonly arithmetic: string;
  readonly verdict: string;
  readonly verdictZh: string;
  readonly verdictClass: VerdictClass;
  readonly note: string;
  readonly citation: string;
  readonly origins: readonly string[];
  /** Every year of the period up to the data year, rising. */
  readonly years: readonly {
    readonly year: number;
    readonly stage: string;
    readonly verdict: string;
    readonly verdictZh: string;
  }[];
}

export interface PrintedDate {
  readonly date: string | null;
  readonly text: string;
}

export interface ReportProblem {
  /** The rule that found it, in words; blank for problems of reading. */
  readonly title: string;
  readonly severity: 'stop' | 'warn' | 'note';
  readonly severityZh: '强制' | '核实' | '提示';
  readonly code: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** The written explanation, blank when there is none. */
  readonly explanation: string;
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

/** A column of a data table and its rows; what `data/` holds, byte for byte the same in CSV and Arrow. */
export interface DataTable {
  readonly name: 'observations' | 'indicators' | 'commitments' | 'projects' | 'problems';
  readonly columns: readonly { readonly name: string; readonly type: 'text' | 'integer' | 'number' }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One source file of the edition. */
export interface ReportInput {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly figures: number;
  readonly problems: number;
}

/** What a person has written and signed. */
export interface ReportRecord {
  readonly kind: string;
  readonly year: number | null;
  readonly subject: string;
  readonly text: string;
  readonly name: string;
  readonly date: string;
}

/** What the plan file sets for the verdicts. */
export interface PlanSettings {
  readonly midtermYear: number;
  readonly cuts: Plan['cuts'];
  readonly comparison: Plan['comparison'];
  readonly comparisonZh: string;
  readonly pace: Plan['pace'];
  readonly paceZh: string;
  /** What 左右 allows where the register of a promise gives nothing, in percentage points. */
  readonly tolerance: number;
}

/** A part of a chapter: its heading (blank for none) and its paragraphs. */
export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The chapters that a statistician's own words can go into. */
export type StatementChapter =
  | 'overview'
  | 'assessment'
  | 'indicators'
  | 'commitments'
  | 'projects'
  | 'quality'
  | 'causes'
  | 'outlook';

export type StatementBlock =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** What the compiling unit itself wrote for one chapter, from `评估说明.md`; plain text without markup. */
export interface ReportStatement {
  readonly chapter: StatementChapter;
  /** The file that it was taken from, as messages print it. */
  readonly file: string;
  readonly blocks: readonly StatementBlock[];
}

export interface Report {
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly area: string;
    readonly period: { readonly start: number; readonly end: number };
    readonly baselineYear: number;
    readonly approval: string;
  };
  readonly settings: PlanSettings;
  readonly kind: ReportKind;
  readonly kindZh: '年度监测' | '中期评估' | '末期评估';
  readonly year: number;
  /** 北京市朝阳区“十四五”时期…规划中期评估报告 */
  readonly title: string;
  readonly draft: boolean;
  readonly demonstration: boolean;
  /** Elapsed share of the plan period as text, e.g. 60.0%. */
  readonly tauText: string;
  /** Numbered chapters of prose: 评估工作概况, 总体评价, … each a list of paragraphs. */
  readonly overview: readonly string[];
  readonly assessment: readonly string[];
  /** 总体评价 for one page: the sentences to begin with, then named groups, each with what is in it. */
  readonly summary: {
    readonly lead: readonly string[];
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  };
  /** 问题与原因, from the verdicts and the written reasons: headed lists. */
  readonly causes: readonly ReportSection[];
  /** 对策建议; 经验总结与下一规划建议 in a final report. */
  readonly advice: readonly ReportSection[];
  readonly trend: readonly string[];
  readonly dataGaps: readonly string[];
  readonly method: readonly string[];
  readonly counts: readonly VerdictCount[];
  readonly indicators: readonly ReportIndicator[];
  readonly commitments: readonly ReportIndicator[];
  readonly projects: readonly ReportProject[];
  readonly projectCounts: readonly {
    readonly verdictZh: string;
    readonly verdictClass: VerdictClass;
    readonly total: number;
  }[];
  readonly problems: readonly ReportProblem[];
  /** In the order of the chapters, at most one a chapter. */
  readonly statements: readonly ReportStatement[];
  readonly revisions: readonly string[];
  /** 书面说明, 更正, 口径变化, 核定记录 and 人工评定 that the edition rests on, each signed. */
  readonly records: readonly ReportRecord[];
  readonly inputs: readonly ReportInput[];
  readonly data: readonly DataTable[];
}
