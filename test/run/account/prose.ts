import type { Built, Edition, Promised } from './edition.ts';
import { type Expected, escaped, type Rule, words } from './explain.ts';
import { arrowOf, has, isBad, isBinding, isGap, isMet, isWhole, reachOf } from './promise.ts';
import { standingRules, subjectRules } from './subject.ts';

export const tight = (text: string): string => text.replace(/\s/g, '');

/** Every wording of a verdict of promises or of projects that the edition's data know, the longest first. */
export function verdictWords(edition: Edition): readonly string[] {
  const all = [...edition.promises, ...edition.projects].flatMap(({ rows }) =>
    rows.map((row) => row['verdict_zh'] ?? ''),
  );
  return [...new Set(all)].filter((text) => text !== '').sort((one, other) => other.length - one.length);
}

/** Quoted verdicts that no rule has taken out. */
export function quotedVerdicts(edition: Edition): RegExp {
  return new RegExp(`“(?:${verdictWords(edition).map(escaped).join('|')})”`, 'g');
}

/** A function from a paragraph without blanks to the rules that may explain it. */
export function proseRules(edition: Edition): (text: string) => readonly Rule[] {
  const targets = edition.promises.filter(({ list }) => list === 'target');
  const commitments = edition.promises.filter(({ list }) => list === 'commitment');
  const first = [...statementRules(edition), ...overviewRules(edition)];
  const counts = [
    ...leadRules(edition, targets),
    ...listRules(edition, targets, commitments),
    ...finalRules(edition, targets),
    ...projectRules(edition),
    ...qualityRules(edition),
  ];
  const subjects = targets.map((promise) => ({ name: tight(promise.name), rules: subjectRules(edition, promise) }));
  const names = [...edition.promises, ...edition.projects]
    .map(({ name }) => tight(name))
    .sort((one, other) => other.length - one.length);
  return (text) => [
    ...first,
    ...counts,
    ...leading(text, targets),
    ...subjects.filter(({ name }) => text.includes(name)).flatMap(({ rules }) => rules),
    ...edition.projects.filter(({ name }) => text.includes(tight(name))).flatMap((project) => latenessRules(project)),
    ...names.filter((name) => /\d/.test(name) && text.includes(name)).map((name) => words('登记原文', name)),
    words('说明文字', edition.plan.title),
  ];
}

/** What the paragraph says about the one indicator that it begins with. */
function leading(text: string, targets: readonly Promised[]): readonly Rule[] {
  const body = text.replace(/^\d+．/, '');
  const [promise] = targets
    .filter(({ name }) => body.startsWith(`${tight(name)}（`))
    .sort((one, other) => other.name.length - one.name.length);
  return promise === undefined ? [] : standingRules(promise);
}

/** The compiling unit's own words, line by line as they were written. */
function statementRules({ statement }: Edition): readonly Rule[] {
  return statement
    .split(/\n+/)
    .flatMap((line) => [tight(line), tight(line.replace(/^(?:[-*#>]+|\d+\.)\s*/, ''))])
    .filter((line) => /\d/.test(line))
    .map((line) => words('登记原文', line));
}

function overviewRules({ plan, year, promises, projects, files }: Edition): readonly Rule[] {
  const [start, end] = plan.period;
  const count = (list: string): number => promises.filter((one) => one.list === list).length;
  const parts = promises.filter((one) => one.list === 'target' && !isWhole(one)).length;
  const sheets = files.filter(({ file }) => !file.endsWith('.md')).length;
  const tau = ((year - plan.baseline_year) / (end - plan.baseline_year)) * 100;
  return [
    ...(plan.approval === undefined ? [] : [words('登记原文', tight(plan.approval))]),
    words('年份', `对${year}年底规划目标进展情况`),
    words('年份', `规划期为${start}—${end}年，基期为${plan.baseline_year}年`),
    figure('计数', /规划登记的全部主要指标(\d+)项/g, [count('target')]),
    figure('计数', /（其中分级指标(\d+)项，列在/g, [parts]),
    figure('计数', /正文中的量化承诺(\d+)项和重点项目(\d+)个，/g, [count('commitment'), projects.length]),
    figure('计数', /报送的统计表(\d+)个文件/g, [sheets]),
    figure(
      '数值',
      new RegExp(`以${plan.baseline_year}年为基期、${end}年为目标年的指标，${year}年底时序进度为([\\d.]+)%`, 'g'),
      [tau],
    ),
  ];
}

function figure(kind: Rule['kind'], form: RegExp, expected: readonly Expected[]): Rule {
  return { kind, form, expected };
}

/** 截至…中，8项已达到目标值（占32.0%），…: every clause, and that the clauses make up the whole. */
function leadRules(edition: Edition, targets: readonly Promised[]): readonly Rule[] {
  const own = targets.filter(isWhole);
  const binding = own.filter(isBinding);
  return [
    lead(edition, new RegExp(`截至${edition.year}年底，计入统计的(\\d+)项主要指标中，([^。]*)。`, 'g'), own),
    lead(edition, /约束性指标(\d+)项中，([^。]*)。/g, binding),
  ];
}

function lead(edition: Edition, form: RegExp, of: readonly Promised[]): Rule {
  const verdict = verdictWords(edition).map(escaped).join('|');
  const clause = new RegExp(
    `(\\d+)项(?:已达到目标值（占([\\d.]+)%）|(不能得出结论)|((?:${verdict})(?:[、或](?:${verdict}))*))`,
    'g',
  );
  const count = (test: (promise: Promised) => boolean): number => of.filter(test).length;
  const check = ([, text = '']: readonly string[]): string => {
    const found = [...text.matchAll(clause)];
    if (found.map(([whole]) => whole).join('，') !== text) return '有不认识的分句';
    if (found.reduce((sum, [, number]) => sum + Number(number), 0) !== of.length) return '各项之和不等于总数';
    for (const [whole, number, share, gap, named] of found) {
      const verdicts = [...(named ?? '').matchAll(new RegExp(verdict, 'g'))].map(([one]) => one);
      const expected =
        share !== undefined
          ? count(isMet)
          : gap !== undefined
            ? count(isGap)
            : count(({ now }) => verdicts.includes(now['verdict_zh'] ?? ''));
      if (Number(number) !== expected) return `${whole} 应为${expected}项`;
      if (share !== undefined && Math.abs(Number(share) - (expected / of.length) * 100) > 0.05 + 1e-9)
        return `${whole} 占比不对`;
    }
    return '';
  };
  return { kind: '计数', form, expected: [of.length], check };
}

/** A count before a list of names: the number, and that exactly these are named. */
function listed(
  before: string,
  of: readonly (Promised | Built)[],
  all: readonly (Promised | Built)[],
  after = '项',
): Rule {
  const byLength = [...all].sort((one, other) => other.name.length - one.name.length);
  const check = ([, list = '']: readonly string[]): string => {
    let rest = list;
    const named = byLength.filter(({ name }) => {
      const has = rest.includes(tight(name));
      rest = rest.replaceAll(tight(name), '▯');
      return has;
    });
    const [missing] = of.filter((one) => !named.includes(one));
    const [surplus] = named.filter((one) => !of.includes(one));
    return missing !== undefined ? `没有列出${missing.name}` : surplus !== undefined ? `不应列出${surplus.name}` : '';
  };
  return {
    kind: '计数',
    form: new RegExp(`${before}(\\d+)${after}(?=[^：（。]{0,40}[：（]([^。]*?)(?:。|$))`, 'g'),
    expected: [of.length],
    check,
  };
}

function listRules(edition: Edition, targets: readonly Promised[], commitments: readonly Promised[]): readonly Rule[] {
  const unmet = targets.filter((one) => isBinding(one) && !isMet(one));
  const open = commitments.filter(isGap);
  const worse = targets.filter((one) => arrowOf(one) === '变差');
  const slipping = worse.filter(isMet);
  const slow = targets.filter((one) => isBad(one) && !isBinding(one));
  const ahead = targets.filter((one) => reachOf(one).length > 0);
  const part = '(?:（含分级指标）)?';
  const group = (before: string, of: readonly Promised[]): Rule =>
    figure('计数', new RegExp(`${before}(\\d+)项`, 'g'), [of.length]);
  return [
    listed(
      '(?:尚)?未达到目标值的约束性指标',
      unmet.filter((one) => !isGap(one)),
      targets,
    ),
    listed('不能判断是否达到目标值的约束性指标', unmet.filter(isGap), targets),
    listed(`由达标转为未达标的指标${part}`, targets.filter(has('lost')), targets),
    listed(`与规划方向相反的指标${part}`, targets.filter(has('reversed')), targets),
    listed(`进度滞后的指标${part}`, targets.filter(has('behind')), targets),
    listed(`未完成的指标${part}`, targets.filter(has('not_met')), targets),
    listed('缺少数据或依据、不能得出结论的主要指标', targets.filter(isGap), targets),
    figure('计数', /正文量化承诺(\d+)项中，有(\d+)项缺少数据或依据/g, [commitments.length, open.length]),
    figure('计数', /正文量化承诺中不能得出结论的(\d+)项/g, [open.length]),
    figure('计数', /其中(\d+)项还没有确定统计口径/g, [
      open.filter(({ register }) => register['indicator'] === '').length,
    ]),
    listed(`${edition.year}年达到目标值、但比上年变差的指标`, slipping, targets),
    group(
      `主要指标${part}改善`,
      targets.filter((one) => arrowOf(one) === '改善'),
    ),
    group(
      '，持平',
      targets.filter((one) => arrowOf(one) === '持平'),
    ),
    listed('，变差', worse, targets),
    group('尚未达标、可以外推的', ahead),
    group(
      '到目标年能够达到目标值的',
      ahead.filter((one) => reachOf(one).every((met) => met)),
    ),
    group(
      '预测区间含目标值、能否达到尚难判断的',
      ahead.filter((one) => new Set(reachOf(one)).size === 2),
    ),
    group(
      '达不到目标值的',
      ahead.filter((one) => reachOf(one).every((met) => !met)),
    ),
    listed(
      '。尚未达到目标值的',
      unmet.filter((one) => !isGap(one)),
      targets,
    ),
    listed('。下列', slow, targets),
    figure('计数', /共(\d+)项虽已达标/g, [slipping.length]),
    listed('不能得出结论的主要指标', targets.filter(isGap), targets),
    figure('计数', /(?:不能得出结论的|和)正文量化承诺(\d+)项，由责任部门/g, [open.length]),
  ];
}

function finalRules(edition: Edition, targets: readonly Promised[]): readonly Rule[] {
  const own = targets.filter(isWhole);
  const base = (met: string) => (one: Promised) =>
    isWhole(one) && has('met')(one) && (one.now['baseline_met'] === 'no') === (met === 'no');
  const kept = own.filter(has('sustained'));
  const [start, end] = edition.plan.period;
  const unfounded = targets.filter(({ register, now }) => register['baseline'] === '' || now['baseline_value'] === '');
  return [
    figure('计数', new RegExp(`${start}—${end}年，计入统计的(\\d+)项主要指标中，期末达到目标值的(\\d+)项，`, 'g'), [
      own.length,
      own.filter(isMet).length,
    ]),
    figure('计数', /由未达标转为达标的(\d+)项/g, [targets.filter(base('no')).length]),
    figure('计数', /期初是否达标不能判断的(\d+)项/g, [targets.filter(base('')).length]),
    figure('计数', /期初和期末均达标的(\d+)项/g, [kept.length]),
    listed(
      '期末未达到目标值的',
      targets.filter((one) => has('not_met')(one) || has('lost')(one)),
      targets,
      '项指标',
    ),
    listed('基期和期末均达标的', targets.filter(has('sustained')), targets, '项指标'),
    figure('计数', /规划没有列出基期值的指标(?:（含分级指标）)?(\d+)项/g, [unfounded.length]),
  ];
}

function projectRules(edition: Edition): readonly Rule[] {
  const { projects } = edition;
  const verdicts = [...new Set(projects.map(({ now }) => now['verdict_zh'] ?? ''))].sort((a, b) => b.length - a.length);
  const done = projects.filter(({ now }) => /^completed/.test(now['verdict'] ?? ''));
  const late = projects.filter(({ now }) =>
    ['overdue', 'not_started_overdue', 'in_progress_behind'].includes(now['verdict'] ?? ''),
  );
  return [
    figure('计数', /重点项目(\d+)个中，(\d+)个建成/g, [projects.length, done.length]),
    figure('计数', /列入的重点项目(\d+)个，/g, [projects.length]),
    listed(
      '尚未建成的重点项目',
      projects.filter((one) => !done.includes(one)),
      projects,
      '个',
    ),
    figure('计数', /共(\d+)个项目进度滞后/g, [late.length]),
    figure('计数', /(?<!的)重点项目(\d+)个：/g, [projects.length]),
    ...verdicts.map((verdict) =>
      figure('计数', new RegExp(`(?<=[：、；，▯])“?${escaped(verdict)}”?(\\d+)个`, 'g'), [
        projects.filter(({ now }) => now['verdict_zh'] === verdict).length,
      ]),
    ),
  ];
}

function latenessRules({ name, register, now }: Built): readonly Rule[] {
  const number = (column: string, times = 1): number | null =>
    now[column] === '' || now[column] === undefined ? null : Number(now[column]) * times;
  const date = (column: string): string => dateWords(now[column] ?? '');
  const [schedule, note] = [tight(register['schedule'] ?? ''), tight(now['note'] ?? '')];
  return [
    {
      kind: '数值',
      form: new RegExp(
        `${escaped(tight(name))}：当前阶段([^，]+)，规划时间${escaped(schedule)}(?:，台账(?:计划开工时间([\\d年月日]+))?、?(?:计划完成时间([\\d年月日]+))?)?(?:，完成投资([\\d.,]+)万元（计划([\\d.,]+)万元）)?(?:，(形象进度|投资完成比例)([\\d.]+)%，时间进度([\\d.]+)%)?，评估结论为“([^”]+)”`,
        'g',
      ),
      expected: [
        now['stage'] ?? '',
        date('planned_start'),
        date('planned_completion'),
        number('investment_done'),
        number('investment_planned'),
        now['physical_share'] === '' ? '投资完成比例' : '形象进度',
        number('progress_share', 100),
        number('elapsed_share', 100),
        now['verdict_zh'] ?? '',
      ],
    },
    ...(/\d/.test(note) ? [words('登记原文', note.replace(/。$/, ''))] : []),
  ];
}

export function dateWords(iso: string): string {
  return iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
}

function qualityRules({ problems }: Edition): readonly Rule[] {
  const count = (severity: string): number => problems.filter((one) => one['severity'] === severity).length;
  return [
    figure('计数', /共发现问题(\d+)条，其中强制(\d+)条、核实(\d+)条、提示(\d+)条/g, [
      problems.length,
      count('stop'),
      count('warn'),
      count('note'),
    ]),
  ];
}
