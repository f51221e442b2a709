import type { ReportIndicator } from '../model/report.ts';
import { formatNumber } from './format.ts';
import { withUnit } from './words.ts';

type Unworded = Omit<ReportIndicator, 'paragraph'>;

/** What a report says about one promise, in full sentences, from the very texts that its tables print. */
export function paragraphOf(item: Unworded): string {
  return [valueSentence(item), baselineSentence(item), paceSentence(item), gapSentence(item), outlookSentence(item)]
    .filter((sentence) => sentence !== '')
    .join('');
}

function valueSentence({ current, unit, name }: Unworded): string {
  const subject = `${current.year}年${bareName(name)}`;
  if (current.value.value === null) return `${subject}数据缺失${current.note === '' ? '' : `（${current.note}）`}。`;
  const counts =
    current.numerator.value === null || current.denominator.value === null
      ? ''
      : `（分子${current.numerator.text}，分母${current.denominator.text}）`;
  const interval =
    current.intervalLow.value === null || current.intervalHigh.value === null
      ? ''
      : `，95%置信区间${current.intervalLow.text}—${current.intervalHigh.text}`;
  return `${subject}为${withUnit(current.value.text, unit)}${counts}${interval}。`;
}

function baselineSentence({ baseline, current, target, unit, decimals }: Unworded): string {
  const goal = `规划目标为“${target.text}”，按“${target.reading}”判断`;
  const yardstick = target.reference.value === null ? '' : `，当年比对值${withUnit(target.reference.text, unit)}`;
  if (baseline.value.value === null) return `${goal}${yardstick}；规划未列基期值。`;
  const origin = `${baseline.year}年基期值${withUnit(baseline.value.text, unit)}${baseline.computed ? '（按年报计算）' : ''}`;
  if (current.value.value === null) return `${goal}${yardstick}；${origin}。`;
  const change = current.value.value - baseline.value.value;
  const words = formatNumber(Math.abs(change), decimals);
  if (Number(words) === 0) return `${goal}${yardstick}；与${origin}基本持平。`;
  return `${goal}${yardstick}；与${origin}相比${change > 0 ? '上升' : '下降'}${words}。`;
}

function paceSentence({ current, attainment }: Unworded): string {
  const parts: string[] = [];
  if (current.progress.value !== null) {
    parts.push(`时序进度${current.tau.text}`, `完成进度${current.progress.text}`, `进度比${current.paceRatio.text}`);
  }
  if (attainment.value !== null) parts.push(`实现程度${attainment.text}`);
  const figures = parts.length === 0 ? '' : `${parts.join('，')}。`;
  return `${figures}评估结论：${current.verdictZh}。`;
}

function gapSentence({ current, gap, yearlyNeeded, unit, target }: Unworded): string {
  if (current.value.value === null || gap.value === null || gap.value <= 0) return '';
  const distance = `距目标尚差${withUnit(gap.text, unit)}`;
  const needed =
    yearlyNeeded.value === null || target.year <= current.year
      ? ''
      : `，${current.year + 1}—${target.year}年平均每年需变化${withUnit(yearlyNeeded.text, unit)}`;
  return `${distance}${needed}。`;
}

function outlookSentence(item: Unworded): string {
  const { arrow, projected, projectedLow, projectedHigh, target, current, unit, pooled } = item;
  const parts: string[] = [];
  if (arrow !== '') parts.push(`与上年相比${arrow}`);
  if (projected.value !== null && target.year > current.year) {
    parts.push(
      `按线性趋势外推，${target.year}年为${withUnit(projected.text, unit)}（80%预测区间${projectedLow.text}—${projectedHigh.text}）`,
    );
  }
  if (pooled.value !== null) parts.push(`三年合并值${withUnit(pooled.text, unit)}`);
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

/** The name as a sentence has it: without 其中： at its head. */
function bareName(name: string): string {
  return name.replace(/^其中[：:]/, '');
}
