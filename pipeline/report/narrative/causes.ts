import { withThousands } from '../../decimal.ts';
import type { ReportIndicator, ReportProject, ReportSection } from '../../model/report.ts';
import { fullName } from '../names.ts';
import { goalWords, withChangeUnit, withUnit } from '../phrases.ts';
import { metVerdicts } from '../verdict-class.ts';
import { soFarWords } from '../yearly-change.ts';
import type { Facts } from './facts.ts';
import { partsMoved } from './parts-moved.ts';

/** 问题与原因: what fell short, by how much, and the written reason or that there is none. No reason is guessed. */
export function causesOf(facts: Facts): readonly ReportSection[] {
  const { indicators, projects, kind } = facts;
  const short = shortOf(indicators);
  const worse = indicators.filter(({ arrow, current }) => arrow === '变差' && metVerdicts.includes(current.verdict));
  const late = projects.filter(({ verdictClass }) => verdictClass === 'bad');
  const sections = [
    {
      heading: kind === 'final' ? '未完成和由达标转为未达标的指标' : '未达标的约束性指标和进度滞后的指标',
      paragraphs: short.map((item) => shortfall(item, facts)),
    },
    {
      heading: '已达标但比上年变差的指标',
      paragraphs: worse.length === 0 ? [] : [worsening(worse, facts)],
    },
    { heading: '进度滞后的重点项目', paragraphs: late.map(lateness) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
  if (sections.length > 0) return sections;
  return [{ heading: '', paragraphs: ['没有进度滞后的主要指标、未达标的约束性指标和滞后的重点项目。'] }];
}

/** What fell short: 约束性 first, and what was reached and lost again before the others. */
function shortOf(indicators: readonly ReportIndicator[]): readonly ReportIndicator[] {
  const rank = ({ nature, current }: ReportIndicator): number =>
    (nature === '约束性' ? 0 : 2) + (current.verdict === 'lost' ? 0 : 1);
  return indicators.filter(isShort).sort((one, other) => rank(one) - rank(other));
}

function isShort({ nature, current, verdictClass }: ReportIndicator): boolean {
  if (verdictClass === 'gap') return false;
  return verdictClass === 'bad' || (nature === '约束性' && !metVerdicts.includes(current.verdict));
}

function shortfall(item: ReportIndicator, { indicators }: Facts): string {
  const { current, target, unit, gap, nature, reason, verdictClass, manual } = item;
  const distance = gap.value === null || gap.value <= 0 ? '' : `，尚差${withChangeUnit(gap.text, unit)}`;
  const goal = goalWords(target.text, unit);
  const why =
    reason !== ''
      ? `原因：${reason}。`
      : nature === '约束性' && verdictClass !== 'good'
        ? '尚无书面说明，需由责任部门补充。'
        : '';
  const judged =
    manual === null ? '' : `人工评定为“${manual.verdict}”：${manual.reason}（${manual.name}，${manual.date}）。`;
  return `${fullName(item, indicators)}${nature === '' ? '' : `（${nature}）`}：${current.year}年为${withUnit(current.value.text, unit)}，规划目标${goal}（${target.year}年）${distance}，评估结论为“${current.verdictZh}”。${movement(item)}${why}${judged}`;
}

/** 2020年以来年均增加0.015张，其中床位数增加16.3%，常住人口减少0.1%。 */
function movement(item: ReportIndicator): string {
  const parts = [soFarWords(item), partsMoved(item)].filter((text) => text !== '');
  if (parts.length === 0) return '';
  return soFarWords(item) === '' ? `${item.baseline.year}年以来${parts.join('；')}。` : `${parts.join('；')}。`;
}

function worsening(items: readonly ReportIndicator[], { indicators, year }: Facts): string {
  const named = items.map((item) => {
    const few = item.smallCount ? '，个数少，年度间的变化不宜作为趋势' : '';
    const values = item.years.slice(-2).map((one) => `${one.year}年${withUnit(one.value.text, item.unit)}`);
    return `${fullName(item, indicators)}（${values.join('，')}${few}）`;
  });
  return `${year}年达到目标值、但比上年变差的指标${items.length}项：${named.join('、')}，需关注能否保持。`;
}

function lateness(project: ReportProject): string {
  const { name, scheduleText, plannedStart, plannedCompletion, stage, verdictZh, note } = project;
  const ledger = [
    /\d/.test(scheduleText) || plannedStart.date === null ? '' : `计划开工时间${plannedStart.text}`,
    /\d/.test(scheduleText) || plannedCompletion.date === null ? '' : `计划完成时间${plannedCompletion.text}`,
  ].filter((text) => text !== '');
  const plan = `${scheduleText === '' ? '' : `，规划时间${scheduleText}`}${ledger.length === 0 ? '' : `，台账${ledger.join('、')}`}`;
  const reason = note === '' ? '' : `${note.replace(/。$/, '')}。`;
  return `${name}：当前阶段${stage}${plan}${shares(project)}，评估结论为“${verdictZh}”。${reason}`;
}

function shares(project: ReportProject): string {
  const { progressShare, physicalShare, elapsedShare, investmentDone, investmentPlanned } = project;
  const measured = physicalShare.value === null ? '投资完成比例' : '形象进度';
  const money =
    investmentDone.value === null || investmentPlanned.value === null
      ? ''
      : `，完成投资${withThousands(investmentDone.text)}万元（计划${withThousands(investmentPlanned.text)}万元）`;
  if (progressShare.value === null || elapsedShare.value === null) return money;
  return `${money}，${measured}${progressShare.text}，时间进度${elapsedShare.text}`;
}
