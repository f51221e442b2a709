import type { ReportIndicator, ReportSection } from '../model/report.ts';
import type { Facts } from './facts.ts';
import { fullName } from './names.ts';
import { metVerdicts, withChangeUnit } from './words.ts';

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
  const binding = indicators.filter(
    ({ nature, current, verdictClass }) =>
      nature === '约束性' && verdictClass !== 'gap' && !metVerdicts.includes(current.verdict),
  );
  const slow = indicators.filter(({ verdictClass, nature }) => verdictClass === 'bad' && nature !== '约束性');
  const worse = indicators.filter(({ arrow, current }) => arrow === '变差' && metVerdicts.includes(current.verdict));
  const late = projects.filter(({ verdictClass }) => verdictClass === 'bad').map(({ name }) => name);
  return [
    said(
      binding,
      facts,
      (names, count) =>
        `确保完成约束性指标。尚未达到目标值的${count}项（${names}）逐项明确措施、责任和时限，列入年度工作任务。${needed(binding, facts)}`,
    ),
    said(
      slow,
      facts,
      (names, count) =>
        `${slowHeading(slow)}。${names}${together(count, '项')}，由责任部门查明原因，提出整改措施。${needed(slow, facts)}`,
    ),
    said(
      worse,
      facts,
      (names, count) =>
        `保持已有成果。${names}${together(count, '项')}虽已达标，但比上年变差，应加强监测，防止由达标转为未达标。`,
    ),
    late.length === 0
      ? ''
      : `推进重点项目。${late.join('、')}${together(late.length, '个项目')}进度滞后，应逐个核定剩余工期和资金；确需调整的，按规定程序办理。`,
    gapAdvice(facts, '在下一次评估前补齐数据、核定标准或重新计算基期'),
  ];
}

function achievements({ indicators, projects, plan, counts }: Facts): readonly string[] {
  const done = indicators.filter(({ current, parent }) => parent === null && current.verdict === 'met');
  const kept = indicators.filter(({ current, parent }) => parent === null && current.verdict === 'sustained');
  const finished = projects.filter(({ verdict }) => /^completed/.test(verdict)).map(({ name }) => name);
  const total = counts.filter(({ list }) => list === 'target').reduce((sum, count) => sum + count.total, 0);
  const names = (items: readonly ReportIndicator[]): string =>
    items.map((item) => fullName(item, indicators)).join('、');
  return [
    `${plan.period.start}—${plan.period.end}年，计入统计的${total}项主要指标中，由未达标转为达标的${done.length}项${done.length === 0 ? '' : `（${names(done)}）`}，期初已达标并保持到期末的${kept.length}项${kept.length === 0 ? '' : `（${names(kept)}）`}。`,
    finished.length === 0 ? '' : `重点项目${projects.length}个中，${finished.length}个建成：${finished.join('、')}。`,
  ];
}

function nextPlan(facts: Facts): readonly string[] {
  const { indicators, projects } = facts;
  const open = indicators.filter(({ current }) => current.verdict === 'not_met' || current.verdict === 'lost');
  const kept = indicators.filter(({ current }) => current.verdict === 'sustained');
  const unfounded = indicators.filter(({ baseline }) => baseline.computed || baseline.value.value === null);
  const going = projects.filter(({ verdict }) => !/^completed/.test(verdict)).map(({ name }) => name);
  return [
    said(
      open,
      facts,
      (names, count) =>
        `期末未达到目标值的${count}项指标（${names}），建议分析目标是否符合实际、措施是否到位，需要继续推进的列入下一规划。`,
    ),
    said(
      kept,
      facts,
      (names, count) => `基期已经达到目标值的${count}项指标（${names}），下一规划宜提高目标值，或明确为保持类指标。`,
    ),
    said(
      unfounded,
      facts,
      (_, count) =>
        `规划没有列出基期值的指标${count}项，下一规划宜在指标表中同时列出基期值、口径、数据来源和责任部门。`,
    ),
    going.length === 0
      ? ''
      : `尚未建成的重点项目${going.length}个（${going.join('、')}），建议逐个论证后结转下一规划或按规定程序调整。`,
    gapAdvice(facts, '在下一规划中明确口径和数据来源，或不再列入'),
  ];
}

function gapAdvice({ indicators, commitments }: Facts, what: string): string {
  const gaps = indicators.filter(({ verdictClass }) => verdictClass === 'gap');
  const open = commitments.filter(({ verdictClass }) => verdictClass === 'gap').length;
  if (gaps.length === 0 && open === 0) return '';
  const names = gaps.length === 0 ? '' : `（${gaps.map((item) => fullName(item, indicators)).join('、')}）`;
  const subject = [
    gaps.length === 0 ? '' : `主要指标${gaps.length}项${names}`,
    open === 0 ? '' : `正文量化承诺${open}项`,
  ]
    .filter((text) => text !== '')
    .join('和');
  return `补齐数据和依据。不能得出结论的${subject}，由责任部门${what}。`;
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

/** What each needs every year up to its target, where that can be said: 甲每年上升0.20个百分点；…… */
function needed(items: readonly ReportIndicator[], { indicators, year }: Facts): string {
  const needs = items.flatMap((item) => {
    const { yearlyNeeded, target, gap, unit } = item;
    if (yearlyNeeded.value === null || gap.value === null || gap.value <= 0 || target.year <= year) return [];
    if (Number(yearlyNeeded.text) === 0) return [];
    const verb = yearlyNeeded.value > 0 ? '提高' : '降低';
    return [`${fullName(item, indicators)}${verb}${withChangeUnit(yearlyNeeded.text, unit)}`];
  });
  return needs.length === 0 ? '' : `要如期达到目标值，今后平均每年需：${needs.join('；')}。`;
}

function said(
  items: readonly ReportIndicator[],
  { indicators }: Facts,
  sentence: (names: string, count: number) => string,
): string {
  return items.length === 0 ? '' : sentence(items.map((item) => fullName(item, indicators)).join('、'), items.length);
}
