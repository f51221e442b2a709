import type { ReportIndicator } from '../../model/report.ts';
import { metVerdicts } from '../verdict-class.ts';

/** Unmet 约束性 first, then what fell back or falls behind; within each group 由达标转为未达标 leads. */
export function attentionOf(indicators: readonly ReportIndicator[]): readonly ReportIndicator[] {
  const rank = ({ nature, current, verdictClass }: ReportIndicator): number | null => {
    const isLost = current.verdict === 'lost';
    if (nature === '约束性' && !metVerdicts.includes(current.verdict)) return isLost ? 0 : 1;
    if (isLost) return 2;
    return verdictClass === 'bad' ? 3 : null;
  };
  return [0, 1, 2, 3].flatMap((wanted) => indicators.filter((item) => rank(item) === wanted));
}
