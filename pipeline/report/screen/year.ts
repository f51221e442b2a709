import type { WrittenRecord } from '../../model/evaluation.ts';
import type { ReportIndicator, YearResult } from '../../model/report.ts';
import type { SourceCell } from './cells.ts';
import { type Entry, figure, figureEntry, spoken, wordsEntry, wordsFigure } from './figure.ts';
import { intervalHow } from './how/interval.ts';
import { tauHow } from './how/year.ts';
import { outlookEntries } from './outlook.ts';
import { recordEntries } from './records.ts';
import { sectionId } from './section.ts';

/** All that is known about one promise in one year, down to the cells. */
interface YearSection {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly unit: string;
  readonly isCurrent: boolean;
  readonly entries: readonly Entry[];
  readonly cells: readonly SourceCell[];
  /** What is known of the data year only. */
  readonly more: readonly Entry[];
}

export type CellsOf = (origins: readonly string[]) => readonly SourceCell[];

/** The figures of one promise in one year. */
export function yearFigures(item: ReportIndicator, result: YearResult) {
  const section = sectionId(item, result.year);
  return {
    value: figure(section, 'value', result.value),
    numerator: figure(section, 'numerator', result.numerator),
    denominator: figure(section, 'denominator', result.denominator),
    tau: figure(section, 'tau', result.tau),
    progress: figure(section, 'progress', result.progress),
    pace: figure(section, 'pace_ratio', result.paceRatio),
    verdict: wordsFigure(section, 'verdict', result.verdictZh),
  };
}

/** The explanation of one promise in one year: its lines, its verdict, its source cells. */
export function yearSection(
  item: ReportIndicator,
  result: YearResult,
  records: readonly WrittenRecord[],
  cellsOf: CellsOf,
): YearSection {
  const cells = cellsOf(result.origins);
  const shown = yearFigures(item, result);
  const isCurrent = result.year === item.current.year;
  const lines = [
    figureEntry('数值', shown.value, item.unit),
    figureEntry('评估结论', shown.verdict),
    wordsEntry('判定依据', isCurrent ? `第${result.rule.number}条：${result.rule.words}` : ''),
    figureEntry('分子', shown.numerator),
    figureEntry('分母', shown.denominator),
    wordsEntry('计算', result.arithmetic),
    figureEntry('95%置信区间', intervalOf(item, result), item.unit, intervalHow(item, result, isCurrent)),
    figureEntry('比对值', figure(sectionId(item, result.year), 'reference', result.reference), item.unit),
    figureEntry('时序进度', shown.tau, '', result.arithmetic.includes('τ＝') ? '' : tauHow(item, result)),
    figureEntry('完成进度', shown.progress),
    figureEntry('进度比', shown.pace),
    wordsEntry('说明', result.note),
    ...recordEntries(records, item, result.year, cells),
  ];
  return {
    id: sectionId(item, result.year),
    heading: `${result.year}年`,
    text: result.value.text,
    unit: result.value.value === null ? '' : item.unit,
    isCurrent,
    entries: spoken(lines, isCurrent ? ['数值', '时序进度', '完成进度', '进度比'] : ['数值']),
    cells,
    more: isCurrent ? outlookEntries(item) : [],
  };
}

function intervalOf(item: ReportIndicator, { year, intervalLow, intervalHigh }: YearResult) {
  const text = intervalLow.value === null ? '' : `${intervalLow.text} 至 ${intervalHigh.text}`;
  return wordsFigure(sectionId(item, year), 'interval', text);
}
