import type { ReportIndicator } from '../../model/report.ts';
import { fullName } from '../names.ts';
import type { Facts } from './facts.ts';
import { gapAdvice } from './gap-advice.ts';
import { said } from './said.ts';

/** 经验总结: what the plan has reached, apart by what is known of its beginning. */
export function achievements({ indicators, projects, plan, counts }: Facts): readonly string[] {
  const own = indicators.filter(({ parent }) => parent === null);
  const kept = own.filter(({ current }) => current.verdict === 'sustained');
  const reached = own.filter(({ current }) => current.verdict === 'met');
  const gained = reached.filter(({ baseline }) => baseline.met === false);
  const unknown = reached.filter(({ baseline }) => baseline.met !== false);
  const finished = projects.filter(({ verdict }) => /^completed/.test(verdict)).map(({ name }) => name);
  const total = counts.filter(({ list }) => list === 'target').reduce((sum, count) => sum + count.total, 0);
  const named = (items: readonly ReportIndicator[]): string =>
    `${items.length}项（${items.map((item) => fullName(item, indicators)).join('、')}）`;
  const groups = [
    gained.length === 0 ? '' : `由未达标转为达标的${named(gained)}`,
    unknown.length === 0 ? '' : `没有基期值、期初是否达标不能判断的${named(unknown)}`,
    kept.length === 0 ? '' : `期初和期末均达标的${named(kept)}`,
  ].filter((text) => text !== '');
  const met = kept.length + reached.length;
  return [
    met === 0
      ? `${plan.period.start}—${plan.period.end}年，计入统计的${total}项主要指标期末均未达到目标值或不能判断。`
      : `${plan.period.start}—${plan.period.end}年，计入统计的${total}项主要指标中，期末达到目标值的${met}项，其中${groups.join('，')}。${interrupted(kept, indicators)}`,
    finished.length === 0 ? '' : `重点项目${projects.length}个中，${finished.length}个建成：${finished.join('、')}。`,
  ];
}

/** What was met at both ends but not all the way: 甲2022年、2023年曾未达标。 */
function interrupted(kept: readonly ReportIndicator[], indicators: readonly ReportIndicator[]): string {
  const words = kept.flatMap((item) => {
    const missed = item.years.filter(({ verdict }) => verdict === 'lost').map(({ year }) => `${year}年`);
    return missed.length === 0 ? [] : [`${fullName(item, indicators)}${missed.join('、')}曾未达标`];
  });
  return words.length === 0 ? '' : `期初和期末均达标的指标中，${words.join('；')}。`;
}

/** 下一规划建议: what follows for the next plan, each piece of advice behind a sentence that sums it up. */
export function nextPlan(facts: Facts): readonly string[] {
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
        `查明未完成的原因。期末未达到目标值的${count}项指标（${names}），建议分析目标是否符合实际、措施是否到位，需要继续推进的列入下一规划。`,
    ),
    said(
      kept,
      facts,
      (names, count) =>
        `提高目标的引领性。基期和期末均达标的${count}项指标（${names}），下一规划宜提高目标值，或明确为保持类指标。`,
    ),
    said(
      unfounded,
      facts,
      (_, count) =>
        `完善指标表。规划没有列出基期值的指标${unfounded.some(({ parent }) => parent !== null) ? '（含分级指标）' : ''}${count}项，下一规划宜在指标表中同时列出基期值、口径、数据来源和责任部门。`,
    ),
    going.length === 0
      ? ''
      : `安排好未建成的重点项目。尚未建成的重点项目${going.length}个（${going.join('、')}），建议逐个论证后结转下一规划或按规定程序调整。`,
    gapAdvice(facts, '在下一规划中明确口径和数据来源，或不再列入'),
  ];
}
