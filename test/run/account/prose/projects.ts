import type { Built, Edition } from '../edition.ts';
import { escaped, type Rule, words } from '../explain.ts';
import { dateWords, tight } from '../written.ts';
import { figure, listed } from './counted.ts';

/** Numbers of key projects, all and by verdict. */
export function projectRules(edition: Edition): readonly Rule[] {
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

/** What is said of a project that is late. */
export function latenessRules({ name, register, now }: Built): readonly Rule[] {
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
