import type { Report, ReportIndicator, VerdictCount } from '../../model/report.ts';
import { formatShare } from '../format.ts';
import { fullName } from '../names.ts';
import { goalWords, withUnit } from '../phrases.ts';
import { metVerdicts } from '../verdict-class.ts';
import { adviceOf } from './advice.ts';
import type { Facts } from './facts.ts';

/** 总体评价 in full sentences. */
export function assessmentOf(facts: Facts): readonly string[] {
  const { lead, rows } = summaryOf(facts);
  return [...lead, ...rows.map(({ text }) => text)];
}

/** 总体评价 for one page: how many goals stand where, then the groups that need attention, named. */
export function summaryOf(facts: Facts): Report['summary'] {
  const counts = facts.counts.filter(({ list }) => list === 'target');
  const binding = facts.indicators.filter(({ nature }) => nature === '约束性');
  const rows = [
    { label: '约束性指标', text: bindingSentence(facts, binding) },
    ...slowVerdicts.map((slow) => ({ label: slow.label, text: slowSentence(facts, slow) })),
    { label: '不能得出结论', text: missingSentence(facts) },
    { label: '重点项目', text: projectSentence(facts) },
    { label: '建议', text: adviceSentence(facts) },
  ];
  return {
    lead: [
      `截至${facts.year}年底，计入统计的${sum(counts, 'total')}项主要指标中，${standing(counts, 'total')}。`,
      ...(binding.length === 0 ? [] : [`约束性指标${sum(counts, 'binding')}项中，${standing(counts, 'binding')}。`]),
    ],
    rows: rows.filter(({ text }) => text !== ''),
  };
}

type CountKey = 'total' | 'binding' | 'expected';

/** 8项已达到目标值（占32.0%），6项符合预期或快于预期 …: the verdicts in groups, empty ones left out. */
function standing(counts: readonly VerdictCount[], key: CountKey): string {
  const total = sum(counts, key);
  const of = (test: (count: VerdictCount) => boolean): readonly VerdictCount[] =>
    counts.filter((count) => count[key] > 0 && test(count));
  const words = (group: readonly VerdictCount[]): string =>
    group
      .map(({ verdictZh }) => verdictZh)
      .join('、')
      .replace(/、(?!.*、)/, '或');
  const met = of(({ verdict }) => metVerdicts.includes(verdict));
  const onWay = of(({ verdict, verdictClass }) => verdictClass === 'good' && !metVerdicts.includes(verdict));
  const fair = of(({ verdictClass }) => verdictClass === 'fair');
  const bad = of(({ verdictClass }) => verdictClass === 'bad');
  const gaps = of(({ verdictClass }) => verdictClass === 'gap');
  const part = (group: readonly VerdictCount[], text: string): string =>
    group.length === 0 ? '' : `${sum(group, key)}项${text}`;
  return [
    part(met, `已达到目标值（占${formatShare(sum(met, key) / total, 1)}）`),
    part(onWay, words(onWay)),
    ...fair.map((count) => `${count[key]}项${count.verdictZh}`),
    part(bad, words(bad)),
    part(gaps, '不能得出结论'),
  ]
    .filter((text) => text !== '')
    .join('，');
}

function bindingSentence(facts: Facts, binding: readonly ReportIndicator[]): string {
  if (binding.length === 0) return '规划没有约束性指标。';
  const unmet = binding.filter(({ current }) => !metVerdicts.includes(current.verdict));
  if (unmet.length === 0) return facts.kind === 'final' ? '约束性指标全部完成。' : '约束性指标目前均已达到目标值。';
  const open = unmet.filter(({ verdictClass }) => verdictClass === 'gap');
  const missed = unmet.filter(({ verdictClass }) => verdictClass !== 'gap');
  const unexplained = missed.filter(({ reason, verdictClass }) => reason === '' && verdictClass !== 'good');
  const explained = missed.some(({ reason }) => reason !== '') ? '已登记的书面说明见第七部分。' : '';
  const names = unexplained.map((item) => fullName(item, facts.indicators)).join('、');
  const which = unexplained.length < missed.length ? `其中${names}` : unexplained.length === 1 ? '该项' : '各项均';
  const reasons = unexplained.length === 0 ? explained : `${which}尚无书面说明。`;
  const yet = facts.kind === 'final' ? '未' : '尚未';
  return [
    missed.length === 0
      ? ''
      : `${yet}达到目标值的约束性指标${missed.length}项：${missed.map((item) => standingOf(item, facts)).join('；')}。${reasons}`,
    open.length === 0
      ? ''
      : `不能判断是否达到目标值的约束性指标${open.length}项：${open.map((item) => standingOf(item, facts)).join('；')}。`,
  ].join('');
}

interface Slow {
  readonly label: string;
  readonly verdict: string;
  readonly words: string;
}

/** What was reached and lost again, what moves away from its goal, and what comes too slowly or has not come. */
const slowVerdicts: readonly Slow[] = [
  { label: '由达标转为未达标', verdict: 'lost', words: '由达标转为未达标' },
  { label: '逆向变化', verdict: 'reversed', words: '与规划方向相反' },
  { label: '进度滞后', verdict: 'behind', words: '进度滞后' },
  { label: '未完成', verdict: 'not_met', words: '未完成' },
];

/** Names all of them; the unmet 约束性 ones have told their figures already. */
function slowSentence(facts: Facts, { verdict, words }: Slow): string {
  const items = facts.indicators.filter(({ current }) => current.verdict === verdict);
  if (items.length === 0) return '';
  const parts = items.some(({ parent }) => parent !== null) ? '（含分级指标）' : '';
  const named = items.map((item) =>
    item.nature === '约束性' ? `${fullName(item, facts.indicators)}（见上）` : standingOf(item, facts, false),
  );
  return `${words}的指标${parts}${items.length}项：${named.join('；')}。`;
}

function missingSentence({ indicators, commitments }: Facts): string {
  const gaps = indicators.filter(({ verdictClass }) => verdictClass === 'gap');
  const open = commitments.filter(({ verdictClass }) => verdictClass === 'gap').length;
  const named = gaps.map((item) => `${fullName(item, indicators)}（${item.current.verdictZh}）`).join('、');
  const first = gaps.length === 0 ? '' : `缺少数据或依据、不能得出结论的主要指标${gaps.length}项：${named}。`;
  const second =
    open === 0 ? '' : `正文量化承诺${commitments.length}项中，有${open}项缺少数据或依据、不能得出结论，见第四部分。`;
  return `${first}${second}`;
}

/** 人均期望寿命（2023年82.95岁，目标83.0岁，基本符合预期） */
function standingOf(item: ReportIndicator, { indicators }: Facts, withVerdict = true): string {
  const { current, unit, target } = item;
  const value = current.value.value === null ? [] : [`${current.year}年${withUnit(current.value.text, unit)}`];
  const goal = `目标${goalWords(target.text, unit)}`;
  const parts = [...value, goal, ...(withVerdict ? [current.verdictZh] : [])];
  return `${fullName(item, indicators)}（${parts.join('，')}）`;
}

function projectSentence({ projects, projectCounts }: Facts): string {
  if (projects.length === 0) return '规划没有列出重点项目。';
  return `重点项目${projects.length}个：${projectCounts.map(({ verdictZh, total }) => `${verdictZh}${total}个`).join('、')}。`;
}

/** The advice of the last chapter by the sentences that open each piece of it. */
function adviceSentence(facts: Facts): string {
  const heads = adviceOf(facts)
    .at(-1)
    ?.paragraphs.map((text) => text.slice(0, text.indexOf('。')));
  return heads === undefined || heads.length === 0 ? '' : `${heads.join('；')}。涉及的指标和项目见第八部分。`;
}

function sum(counts: readonly VerdictCount[], key: CountKey): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
