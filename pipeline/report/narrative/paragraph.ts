import type { ReportIndicator } from '../../model/report.ts';
import { formatCount } from '../format.ts';
import { changeVerb, withChangeUnit, withUnit, withUnitBetween } from '../phrases.ts';
import { metVerdicts } from '../verdict-class.ts';
import { standingWords } from './standing.ts';

type Unworded = Omit<ReportIndicator, 'paragraph'>;

/**
 * What a report says about one promise, in full sentences, from the very texts that its tables print.
 * @param subject the name as a sentence has it, a part behind its parent
 */
export function paragraphOf(item: Unworded, subject: string): string {
  const sentences =
    item.current.value.value === null
      ? [missingSentence(item, subject), goalSentence(item), verdictSentence(item)]
      : [
          `${valueClause(item, subject)}${baselineClause(item)}。`,
          goalSentence(item),
          verdictSentence(item),
          neededSentence(item),
          outlookSentence(item),
        ];
  return sentences.filter((sentence) => sentence !== '').join('');
}

function missingSentence({ current, baseline, unit }: Unworded, subject: string): string {
  const base =
    baseline.value.value === null ? '' : `；${baseline.year}年基期值为${withUnit(baseline.value.text, unit)}`;
  return `${current.year}年${subject}没有数据${base}。`;
}

function valueClause({ current, unit }: Unworded, subject: string): string {
  const counts =
    current.numerator.value === null || current.denominator.value === null
      ? ''
      : `（分子${current.numerator.text}，分母${current.denominator.text}）`;
  const interval =
    current.intervalLow.value === null || current.intervalHigh.value === null
      ? ''
      : `，95%置信区间为${withUnitBetween(current.intervalLow.text, current.intervalHigh.text, unit)}`;
  return `${current.year}年${subject}为${withUnit(current.value.text, unit)}${counts}${interval}`;
}

function baselineClause({ baseline, current, unit, decimals }: Unworded): string {
  if (baseline.value.value === null || current.value.value === null) return '，没有基期值';
  const figure = `${baseline.year}年基期值${withUnit(baseline.value.text, unit)}`;
  if (current.verdict === 'not_comparable') return `；${figure}按原口径统计，不可直接比较`;
  if (baseline.year === current.year) return '，本年为基期年';
  const change = current.value.value - baseline.value.value;
  const words = formatCount(Math.abs(change), decimals);
  const origin = `${figure}${baseline.computed ? '（按年报计算）' : ''}`;
  if (Number(words) === 0) return `，与${origin}${change === 0 ? '' : '基本'}持平`;
  return `，比${origin}${changeVerb(change, unit)}${withChangeUnit(words, unit)}`;
}

const aims: Readonly<Record<string, string>> = {
  range: '目标区间',
  above_reference: '比对值',
  meets_standard: '标准值',
};

function goalSentence({ target, kind, unit, decimals, current, gap }: Unworded): string {
  const level =
    kind === 'baseline_change' && target.value !== null
      ? `，即${withUnit(formatCount(target.value, decimals), unit)}`
      : '';
  const yardstick = target.reference.value === null ? '' : `，当年比对值为${withUnit(target.reference.text, unit)}`;
  const goal = `规划目标为“${target.text}”（${target.year}年）${level}${yardstick}`;
  if (current.value.value === null || gap.value === null || gap.value <= 0) return `${goal}。`;
  const distance = withChangeUnit(gap.text, unit);
  if (metVerdicts.includes(current.verdict)) return `${goal}，与目标值相差${distance}，在容差之内。`;
  return `${goal}，距${aims[kind] ?? '目标值'}尚差${distance}。`;
}

function verdictSentence(item: Unworded): string {
  const { current, attainment } = item;
  const parts: string[] = [];
  if (current.progress.value !== null) {
    parts.push(`时序进度${current.tau.text}`, `完成进度${current.progress.text}`, `进度比${current.paceRatio.text}`);
  }
  const comparable = current.value.value !== null && current.verdict !== 'not_comparable';
  if (attainment.value !== null && comparable) parts.push(`实现程度${attainment.text}`);
  const words = standingWords(item);
  return `${[...parts, ...(words === '' ? [] : [words]), `评估结论为“${current.verdictZh}”`].join('，')}。`;
}

function neededSentence({ current, gap, yearlyNeeded, unit, target }: Unworded): string {
  if (gap.value === null || gap.value <= 0 || yearlyNeeded.value === null || target.year <= current.year) return '';
  if (metVerdicts.includes(current.verdict) || Number(yearlyNeeded.text) === 0) return '';
  const change = `${changeVerb(yearlyNeeded.value, unit)}${withChangeUnit(yearlyNeeded.text, unit)}`;
  const next = current.year + 1;
  return target.year === next ? `${next}年还需${change}。` : `${next}—${target.year}年平均每年需${change}。`;
}

const arrowPhrases = { 改善: '比上年改善', 持平: '与上年持平', 变差: '比上年变差' } as const;

function outlookSentence(item: Unworded): string {
  const { arrow, pooled, unit, smallCount } = item;
  const chance = smallCount && arrow !== '持平' ? '（个数少，年度间的变化不宜作为趋势）' : '';
  const parts = [
    arrow === '' ? '' : `${staysWithin(item) ? '与上年同在目标区间之内' : arrowPhrases[arrow]}${chance}`,
    projectionClause(item),
    pooled.value === null ? '' : `三年合并值为${withUnit(pooled.text, unit)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

/** Within a range no value is better than another: one that moved there did not stay the same. */
function staysWithin({ arrow, kind, current, years }: Unworded): boolean {
  const before = years.find(({ year }) => year === current.year - 1);
  return kind === 'range' && arrow === '持平' && before !== undefined && before.value.text !== current.value.text;
}

function projectionClause({ projected, projectedLow, projectedHigh, target, current, unit, kind }: Unworded): string {
  if (projected.value === null || target.year <= current.year) return '';
  const start = `按线性趋势外推，${target.year}年`;
  if (kind === 'full_coverage' && projected.value >= 100) return `${start}可达到100%`;
  const interval =
    projectedLow.value === null || projectedHigh.value === null || projectedLow.text === projectedHigh.text
      ? ''
      : `（80%预测区间${withUnitBetween(projectedLow.text, projectedHigh.text, unit)}）`;
  return `${start}为${withUnit(projected.text, unit)}${interval}`;
}
