import type { Report, ReportIndicator } from '../../model/report.ts';
import { exact } from '../arithmetic/exact.ts';
import { verdictMarks } from '../charts/marks.ts';
import { fullName } from '../names.ts';
import { blockRemarks, reasonText, remarksOf } from '../narrative/remarks.ts';
import { periodYears } from '../page/period-years.ts';
import { type Entry, type Figure, figure, figureEntry, literal, spoken, wordsEntry, wordsFigure } from './figure.ts';
import { outlookFigures } from './outlook.ts';
import type { TextReader } from './prose/report-text.ts';
import { sectionId } from './section.ts';
import { verdictRank } from './verdict-rank.ts';
import { type CellsOf, yearFigures, yearSection } from './year.ts';

/** One promise as a row of its table and as the record that explains every figure of the row. */
export function promiseOf(item: ReportIndicator, report: Report, cellsOf: CellsOf, reader: TextReader) {
  const { list, seq, baseline, target, current } = item;
  const all = list === 'target' ? report.indicators : report.commitments;
  const whole = all.find((other) => other.seq === item.parent);
  const goal = wordsFigure(sectionId(item, 'goal'), 'target', target.text);
  const base = figure(sectionId(item, 'baseline'), 'baseline', baseline.value);
  return {
    item,
    id: `${list}-${seq}`,
    fullName: fullName(item, all),
    paragraph: reader.promise(item, item.paragraph, fullName(item, all)),
    wholeName: whole === undefined ? '' : fullName(whole, all),
    isPart: whole !== undefined,
    isBinding: item.nature === '约束性',
    mark: verdictMarks[item.verdictClass],
    verdictClass: item.verdictClass,
    rank: verdictRank(report, list, current.verdict),
    goal: { ...goal, full: literal(target.value) },
    base,
    otherBaseYear: baseline.year === report.plan.baselineYear ? '' : String(baseline.year),
    values: periodYears(report).map((year) => ({ isCurrent: year === report.year, figure: valueIn(item, year) })),
    now: yearFigures(item, current),
    outlook: outlookFigures(item),
    remarks: remarksOf(item),
    reasonText: reasonText(item),
    gapText: blockRemarks(item) || '—',
    facts: factsOf(item),
    goalEntries: goalEntries(item, goal),
    baseEntries: baseEntries(item, base),
    years: [...item.years].reverse().map((result) => yearSection(item, result, report.records, cellsOf)),
  };
}

function valueIn(item: ReportIndicator, year: number) {
  const result = item.years.find((candidate) => candidate.year === year);
  return result === undefined ? null : yearFigures(item, result).value;
}

function factsOf(item: ReportIndicator): readonly Entry[] {
  const { manual } = item;
  return spoken([
    wordsEntry('定义', item.definition),
    wordsEntry('来源', item.source),
    wordsEntry('方法', item.method),
    wordsEntry('口径', item.scope),
    wordsEntry('责任', item.department),
    wordsEntry('规划出处', item.citation),
    wordsEntry('原因', item.reason),
    wordsEntry(
      '人工评定',
      manual === null ? '' : `${manual.verdict}：${manual.reason}（${manual.name}，${manual.date}）`,
    ),
    wordsEntry('登记说明', item.registerNote),
  ]);
}

function goalEntries({ target, unit, decimals }: ReportIndicator, goal: Figure) {
  const level = target.value === null ? '' : exact(target.value, decimals);
  const band = [target.low, target.high].map(literal);
  return spoken([
    figureEntry('目标值（原文）', goal),
    wordsEntry('理解为', target.reading),
    wordsEntry('目标年', `${target.year}年`),
    figureEntry('目标数值', wordsFigure(goal.section, 'level', level), unit),
    wordsEntry('目标区间', band.includes('') ? '' : `${band.join(' 至 ')} ${unit}`),
  ]);
}

function baseEntries({ baseline, unit }: ReportIndicator, base: Figure) {
  const printed = baseline.text === '' ? '规划没有印出基期值' : `规划印出“${baseline.text}”`;
  const origin = baseline.computed ? `${printed}，按基期年年报计算` : printed;
  return spoken(
    [
      figureEntry('基期值', base, unit),
      wordsEntry('基期年', `${baseline.year}年`),
      wordsEntry('取自', origin),
      wordsEntry('基期是否达标', baseline.met === null ? '' : baseline.met ? '已达标' : '未达标'),
    ],
    ['基期值'],
  );
}
