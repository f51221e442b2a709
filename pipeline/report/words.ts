import type { ReportKind } from '../model/plan.ts';
import type { VerdictClass } from '../model/report.ts';
import type { Severity } from '../problem.ts';

export const kindWords: Readonly<Record<ReportKind, '年度监测' | '中期评估' | '末期评估'>> = {
  annual: '年度监测',
  midterm: '中期评估',
  final: '末期评估',
};

export const severityWords: Readonly<Record<Severity, '强制' | '核实' | '提示'>> = {
  stop: '强制',
  warn: '核实',
  note: '提示',
};

export const arrowWords = { improving: '改善', flat: '持平', worsening: '变差' } as const;

const classes: Readonly<Record<VerdictClass, readonly string[]>> = {
  good: ['sustained', 'met', 'met_early', 'ahead', 'on_track', 'completed_on_time', 'completed', 'in_progress'],
  fair: [
    'roughly_on_track',
    'not_met_yet',
    'completed_late',
    'preparation',
    'not_started_not_due',
    'undetermined',
    'adjusted',
  ],
  bad: ['lost', 'not_met', 'behind', 'reversed', 'overdue', 'not_started_overdue', 'in_progress_behind'],
  gap: ['no_data', 'awaiting_reference', 'awaiting_confirmation', 'not_comparable'],
};

/**
 * The colour class of a verdict of an indicator or a project.
 * @throws Error for a code that no class holds
 */
export function verdictClass(verdict: string): VerdictClass {
  for (const [name, codes] of Object.entries(classes)) if (codes.includes(verdict)) return name as VerdictClass;
  throw new Error(`未登记的结论代码 ${verdict}`);
}

/** A value with its unit as a sentence has it: 99.05 + 1/10万 → 99.05/10万, 82.91 + 岁 → 82.91岁. */
export function withUnit(text: string, unit: string): string {
  if (text === '—' || unit.includes('=')) return text;
  return unit.startsWith('1/') ? `${text}${unit.slice(1)}` : `${text}${unit}`;
}
