import type { LedgerCellRow, WrittenRecord } from './evaluation.ts';
import type { Plan, ReportKind } from './plan.ts';
import type { VerdictClass } from './printed.ts';
import type { ReportProject } from './report-project.ts';
import type { ReportIndicator, VerdictCount } from './report-promise.ts';
import type { DataTable, ReportInput, ReportProblem } from './report-source.ts';
import type { ReportSection, ReportStatement } from './report-text.ts';

export type { Printed, PrintedDate, VerdictClass } from './printed.ts';
export type { ReportProject } from './report-project.ts';
export type { ReportIndicator, VerdictCount, YearResult } from './report-promise.ts';
export type { DataTable, ReportInput, ReportProblem } from './report-source.ts';
export type { ReportSection, ReportStatement, StatementBlock, StatementChapter } from './report-text.ts';

/** What the plan file sets for the verdicts. */
interface PlanSettings {
  readonly midtermYear: number;
  readonly cuts: Plan['cuts'];
  readonly comparison: Plan['comparison'];
  readonly comparisonZh: string;
  readonly pace: Plan['pace'];
  readonly paceZh: string;
  /** What 左右 allows where the register of a promise gives nothing, in percentage points. */
  readonly tolerance: number;
}

/** The one object that every output of an edition is written from. */
export interface Report {
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly area: string;
    readonly period: { readonly start: number; readonly end: number };
    readonly baselineYear: number;
    readonly approval: string;
    readonly papers: Plan['papers'];
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
  /** 书面说明, 更正, 口径变化, 核定记录, 人工评定 and 读数核对 that the edition rests on, each signed. */
  readonly records: readonly WrittenRecord[];
  readonly inputs: readonly ReportInput[];
  readonly ledgerCells: readonly LedgerCellRow[];
  readonly data: readonly DataTable[];
}
