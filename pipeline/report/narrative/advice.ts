import type { ReportIndicator, ReportSection } from '../../model/report.ts';
import { fullName } from '../names.ts';
import { metVerdicts } from '../verdict-class.ts';
import { neededWords, soFarWords } from '../yearly-change.ts';
import { achievements, nextPlan } from './experience.ts';
import type { Facts } from './facts.ts';
import { gapAdvice } from './gap-advice.ts';
import { said } from './said.ts';

/**
 * 对策建议 for a plan that goes on, 经验总结与下一规划建议 for one that has ended: what follows from the verdicts. Measures
 * themselves are for the compiling unit to write.
 */
export function adviceOf(facts: Facts): readonly ReportSection[] {
  const ended = facts.kind === 'final';
  const sections = ended
    ? [
        { heading: '经验总结', paragraphs: achievements(facts) },
        { heading: '下一规划建议', paragraphs: nextPlan(facts) },
      ]
    : [{ heading: '对策建议', paragraphs: measures(facts) }];
  return sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.filter((text) => text !== '') }));
}

function measures(facts: Facts): readonly string[] {
  const { indicators, projects } = facts;
  const binding = lostFirst(indicators).filter(
    ({ nature, current, verdictClass }) =>
      nature === '约束性' && verdictClass !== 'gap' && !metVerdicts.includes(current.verdict),
  );
  const slow = lostFirst(indicators).filter(
    ({ verdictClass, nature }) => verdictClass === 'bad' && nature !== '约束性',
  );
  const worse = indicators.filter(({ arrow, current }) => arrow === '变差' && metVerdicts.includes(current.verdict));
  const late = projects.filter(({ verdictClass }) => verdictClass === 'bad');
  return [
    binding.length === 0
      ? ''
      : `确保完成约束性指标。尚未达到目标值的${binding.length}项逐项明确措施、责任和时限，列入年度工作任务：${tasks(binding, facts)}。`,
    slow.length === 0
      ? ''
      : `${slowHeading(slow)}。下列${slow.length}项由责任部门查明原因，提出整改措施：${tasks(slow, facts)}。`,
    said(
      worse,
      facts,
      (names, count) =>
        `保持已有成果。${names}${together(count, '项')}虽已达标，但比上年变差，应加强监测，防止由达标转为未达标。`,
    ),
    late.length === 0
      ? ''
      : `推进重点项目。${late.map(({ name }) => name).join('、')}${together(late.length, '个项目')}进度滞后，应${late.length === 1 ? '' : '逐个'}核定剩余工期和资金；确需调整的，按规定程序办理。`,
    gapAdvice(facts, '在下一次评估前补齐数据、核定标准或重新计算基期'),
  ];
}

/** Each with its department, how fast it has moved and how fast it must: 床位数（基层科）2020年以来年均增加0.015张，今后年均需增加0.075张；…… */
function tasks(items: readonly ReportIndicator[], { indicators, year }: Facts): string {
  return items
    .map((item) => {
      const department = item.department === '' ? '' : `（${item.department}）`;
      const paces = [soFarWords(item), neededWords(item, year)].filter((text) => text !== '');
      return `${fullName(item, indicators)}${department}${paces.length === 0 ? '' : `，${paces.join('，')}`}`;
    })
    .join('；');
}

/** Only what occurs is named. */
function slowHeading(slow: readonly ReportIndicator[]): string {
  const away = slow.filter(({ current }) => current.verdict === 'reversed' || current.verdict === 'lost').length;
  if (away === 0) return '加快滞后指标的进度';
  return away === slow.length ? '扭转逆向变化' : '扭转滞后和逆向变化';
}

/** 共3项, which one alone does without. */
function together(count: number, unit: string): string {
  return count === 1 ? '' : `共${count}${unit}`;
}

function lostFirst(indicators: readonly ReportIndicator[]): readonly ReportIndicator[] {
  const rank = ({ current }: ReportIndicator): number => (current.verdict === 'lost' ? 0 : 1);
  return [...indicators].sort((one, other) => rank(one) - rank(other));
}
