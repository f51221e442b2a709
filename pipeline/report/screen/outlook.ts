import type { ReportIndicator } from '../../model/report.ts';
import { noNumber } from '../printed.ts';
import { yearlySoFar } from '../yearly-change.ts';
import { type Entry, figure, figureEntry, spoken, wordsEntry, wordsFigure } from './figure.ts';
import { attainmentHow, changeHow, changeOf, gapHow, yearlyHow } from './how/distance.ts';
import { movedHow, movedOf, soFarHow } from './how/moved.ts';
import { projectionHow, projectionRangeHow } from './how/projection.ts';
import { pooledHow } from './how/year.ts';
import { sectionId } from './section.ts';

/** What is known of the data year only: distance to the goal, what is needed, where the trend leads, each with its arithmetic. */
export function outlookEntries(item: ReportIndicator): readonly Entry[] {
  const { projected, projectedLow, projectedHigh, arrow, warnings, unit } = item;
  const shown = outlookFigures(item);
  const range = projected.value === null ? '' : `${projectedLow.text} 至 ${projectedHigh.text}`;
  return spoken([
    figureEntry('比基期变化', shown.change, unit, changeHow(item)),
    figureEntry('基期以来年均变化', shown.soFar, unit, soFarHow(item)),
    figureEntry('分子比基期增减', shown.numeratorMoved, '', movedHow(item, 'numerator')),
    figureEntry('分母比基期增减', shown.denominatorMoved, '', movedHow(item, 'denominator')),
    figureEntry('实现程度', shown.attainment, '', attainmentHow(item)),
    figureEntry('与目标的差距', shown.gap, unit, gapHow(item)),
    figureEntry('年均需变化', shown.yearly, unit, yearlyHow(item)),
    figureEntry('趋势外推值', shown.projected, unit, projectionHow(item)),
    figureEntry(
      '外推80%预测区间',
      { ...shown.range, text: range === '' ? '—' : range },
      unit,
      projectionRangeHow(item),
    ),
    figureEntry('三年合并值', shown.pooled, unit, pooledHow(item)),
    wordsEntry('与上年相比', arrow),
    wordsEntry('提醒', warnings.join('；')),
  ]);
}

/** The figures of the data year that are worked out from others. */
export function outlookFigures(item: ReportIndicator) {
  const section = sectionId(item, item.current.year);
  return {
    change: figure(section, 'change', changeOf(item) ?? noNumber),
    soFar: figure(section, 'so_far', yearlySoFar(item) ?? noNumber),
    numeratorMoved: figure(section, 'numerator_moved', movedOf(item, 'numerator') ?? noNumber),
    denominatorMoved: figure(section, 'denominator_moved', movedOf(item, 'denominator') ?? noNumber),
    attainment: figure(section, 'attainment', item.attainment),
    gap: figure(section, 'gap', item.gap),
    yearly: figure(section, 'yearly_needed', item.yearlyNeeded),
    projected: figure(section, 'projected', item.projected),
    low: figure(section, 'projected_range', item.projectedLow),
    high: figure(section, 'projected_range', item.projectedHigh),
    range: wordsFigure(section, 'projected_range', ''),
    pooled: figure(section, 'pooled', item.pooled),
  };
}
