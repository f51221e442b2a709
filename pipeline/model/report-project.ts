import type { Printed, PrintedDate, VerdictClass } from './printed.ts';

/** One key project in the data year, as every output prints it; money in 万元, floor area in 平方米, shares 0–1. */
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
