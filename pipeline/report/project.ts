import type { ProjectVerdict } from '../model/evaluation.ts';
import type { PlannedProject } from '../model/plan.ts';
import type { Printed, PrintedDate, ReportProject } from '../model/report.ts';
import { projectArithmetic } from './arithmetic/project.ts';
import { formatDate, formatNumber } from './format.ts';
import { printedShare } from './printed.ts';
import { verdictClass } from './verdict-class.ts';

/**
 * One key project with everything that the outputs print about it.
 * @param verdicts its rows of `evaluation.projects`, one a year, rising
 * @throws Error when it has no row: a project must never disappear
 */
export function projectOf(planned: PlannedProject, verdicts: readonly ProjectVerdict[]): ReportProject {
  const now = verdicts.at(-1);
  if (now === undefined) throw new Error(`规划登记的第 ${planned.seq} 个项目（${planned.name}）没有评估结果`);
  return {
    seq: planned.seq,
    name: planned.name,
    site: planned.site,
    kind: planned.kind,
    content: planned.content,
    owner: planned.owner,
    department: planned.department,
    stage: now.stage ?? '—',
    scheduleText: planned.scheduleText,
    plannedStart: date(now.planned_start),
    plannedCompletion: date(now.planned_completion),
    actualStart: date(now.actual_start),
    actualCompletion: date(now.actual_completion),
    investmentText: planned.investmentText,
    investmentPlanned: amount(now.investment_planned),
    investmentDone: amount(now.investment_done),
    physicalShare: printedShare(now.physical_share),
    investmentShare: printedShare(now.investment_share),
    progressShare: printedShare(now.progress_share),
    elapsedShare: printedShare(now.elapsed_share),
    beds: promised(now.beds_planned, now.beds_delivered),
    floorArea: promised(now.floor_area_planned, now.floor_area_delivered),
    bedsPlanned: amount(now.beds_planned),
    bedsDelivered: amount(now.beds_delivered),
    floorAreaPlanned: amount(now.floor_area_planned),
    floorAreaDelivered: amount(now.floor_area_delivered),
    adjustmentDocument: now.adjustment_document ?? '',
    rule: { number: now.rule, words: now.rule_zh },
    arithmetic: projectArithmetic(now),
    verdict: now.verdict,
    verdictZh: now.verdict_zh,
    verdictClass: verdictClass(now.verdict),
    note: now.note ?? '',
    citation: planned.citation,
    origins: now.origins,
    years: verdicts.map(({ year, stage, verdict, verdict_zh }) => ({
      year,
      stage: stage ?? '—',
      verdict,
      verdictZh: verdict_zh,
    })),
  };
}

/** 交付/规划, e.g. `480/500`; `—` for a side that is not given, blank when neither is. */
function promised(planned: number | null, delivered: number | null): string {
  if (planned === null && delivered === null) return '';
  return `${trimmed(delivered)}/${trimmed(planned)}`;
}

function amount(value: number | null): Printed {
  return { value, text: trimmed(value) };
}

/** Money, beds and floor area are printed with the decimals they have, at most two. */
function trimmed(value: number | null): string {
  return value === null || Number.isInteger(value) ? formatNumber(value, 0) : formatNumber(value, 2).replace(/0$/, '');
}

function date(iso: string | null): PrintedDate {
  return { date: iso, text: formatDate(iso) };
}
