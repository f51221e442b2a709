import { decimalLiteral, withThousands } from '../decimal.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { PlannedTarget } from '../model/plan.ts';
import type { Report, ReportIndicator } from '../model/report.ts';
import { fullName } from '../report/names.ts';
import { withUnit, withUnitBetween } from '../report/phrases.ts';
import type { Derivation, Yardstick } from '../warehouse/explain.ts';
import { definitionSection, historySection } from './background.ts';
import { cellLines, checksSection, recordsSection, type Subject } from './evidence.ts';
import { type Explanation, type Section, spokenEntries } from './text.ts';

/** What a promise is explained from. */
interface PromiseFacts {
  readonly report: Report;
  readonly evaluation: Evaluation;
  readonly promise: PlannedTarget;
  readonly referenceArea: string;
  readonly derivation: Derivation | null;
  readonly yardstick: Yardstick | null;
  readonly checks: { readonly checksDeclared: number; readonly checksRun: number };
}

/** One promise of an edition, from the definition down to the cells. */
export function explainPromise(facts: PromiseFacts): Explanation {
  const { report, evaluation, promise } = facts;
  const items = promise.list === 'target' ? report.indicators : report.commitments;
  const item = items.find(({ seq }) => seq === promise.seq);
  if (item === undefined) throw new Error(`报告中没有第 ${promise.seq} 项`);
  const name = fullName(item, items);
  const subject = subjectOf(facts, item, name);
  const { current, unit } = item;
  const kind = promise.list === 'target' ? '主要指标' : '量化承诺';
  return {
    title: `${name}（${unit}）`,
    answer: `${current.year}年：${withUnit(current.value.text, unit)}｜${current.verdictZh}`,
    context: [
      `${report.plan.title}，${kind}第 ${item.seq} 项`,
      item.nature,
      `${report.kindZh} ${report.year} 年`,
      ...(report.draft ? ['草稿'] : []),
      ...(report.demonstration ? ['演示数据'] : []),
    ]
      .filter((text) => text !== '')
      .join('｜'),
    sections: [
      yearSection(item),
      { heading: `来源单元格（${current.year}年）`, lines: cellLines(current.origins, evaluation) },
      ...yardstickSections(facts),
      ...baselineSections(facts, item),
      historySection(item),
      definitionSection(facts.derivation, item),
      checksSection(evaluation, subject, facts.checks),
      recordsSection(evaluation, subject),
    ],
  };
}

function subjectOf(
  { report, evaluation, promise, referenceArea, derivation, yardstick }: PromiseFacts,
  item: ReportIndicator,
  name: string,
): Subject {
  const title = evaluation.definitions.find(({ indicator }) => indicator === promise.indicator)?.title ?? '';
  return {
    names: [item.name, name, title, promise.indicator, `${report.plan.id}/${item.seq}`].filter((text) => text !== ''),
    area: report.plan.area,
    measures: derivation?.measures ?? [],
    referenceArea,
    yardsticks: yardstick?.measures ?? [],
    origins: [...item.years.flatMap(({ origins }) => origins), ...(yardstick?.origins ?? [])],
  };
}

/** The verdict of the data year with everything that it rests on. */
function yearSection(item: ReportIndicator): Section {
  const { current, baseline, target, unit, manual } = item;
  const printed = baseline.text === '' ? '规划没有印出' : `规划印出“${baseline.text}”`;
  const band = target.low === null || target.high === null ? '' : `，区间 ${target.low} 至 ${target.high}`;
  const interval =
    current.intervalLow.value === null
      ? ''
      : withUnitBetween(current.intervalLow.text, current.intervalHigh.text, unit);
  return {
    heading: '怎样得出',
    entries: spokenEntries([
      ['数值', withUnit(current.value.text, unit)],
      ['分子', current.numerator.text],
      ['分母', current.denominator.text],
      ['95%置信区间', interval],
      [
        '基期',
        `${baseline.year}年 ${withUnit(baseline.value.text, unit)}（${printed}${baseline.computed ? '，按年报计算' : ''}）`,
      ],
      ['目标', `${target.year}年 ${target.text}（${target.reading}${band}）`],
      ['比对值', withUnit(current.reference.text, unit)],
      ['时序进度', current.tau.text],
      ['完成进度', current.progress.text],
      ['进度比', current.paceRatio.text],
      ['结论', `${current.verdictZh}：第 ${current.rule.number} 条，${current.rule.words}`],
      ['算式', current.arithmetic],
      ['说明', current.note],
      ['提醒', item.warnings.join('；')],
      ['书面说明', item.reason],
      ['人工评定', manual === null ? '' : `${manual.verdict}：${manual.reason}（${manual.name}，${manual.date}）`],
    ]),
  };
}

function yardstickSections({ yardstick, evaluation }: PromiseFacts): readonly Section[] {
  if (yardstick === null) return [];
  const { title, area, value, numerator, denominator, origins, file } = yardstick;
  const count = (number: number): string => withThousands(decimalLiteral(number));
  const parts =
    numerator === null || denominator === null ? '' : `，分子 ${count(numerator)}，分母 ${count(denominator)}`;
  return [
    {
      heading: '比对值从何而来',
      entries: spokenEntries([['比对值', `${area}${title} ${decimalLiteral(value)}${parts}（${file}）`]]),
      lines: cellLines(origins, evaluation),
    },
  ];
}

/** The cells of a baseline that the plan does not print. */
function baselineSections({ evaluation }: PromiseFacts, { baseline, years }: ReportIndicator): readonly Section[] {
  const base = years.find(({ year }) => year === baseline.year);
  if (!baseline.computed || base === undefined) return [];
  return [{ heading: `来源单元格（基期${base.year}年）`, lines: cellLines(base.origins, evaluation) }];
}
