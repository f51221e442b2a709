import type { ReportKind } from '../model/plan.ts';

/** What a kind of report is called. */
export const kindWords: Readonly<Record<ReportKind, '年度监测' | '中期评估' | '末期评估'>> = {
  annual: '年度监测',
  midterm: '中期评估',
  final: '末期评估',
};

/** What the move against the year before is called. */
export const arrowWords = { improving: '改善', flat: '持平', worsening: '变差' } as const;

/** What the two ways of comparing with a goal are called, GB/T 8170—2008. */
export const comparisonWords = { full: '全数值比较法', rounded: '修约值比较法' } as const;

/** What the two measures of pace are called. */
export const paceWords = { linear: '线性进度比', compound: '复合增速比' } as const;

/** What the state of an observation is called. */
export const stateWords: Readonly<Record<string, string>> = {
  reported: '有数',
  zero: '零',
  missing: '缺报',
  not_applicable: '不适用',
  below_unit: '不足最小单位',
};
