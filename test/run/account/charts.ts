import type { Edition, Promised } from './edition.ts';
import { difference, escaped, type Rule } from './explain.ts';
import { projected } from './promise.ts';
import { numberOf } from './quantities.ts';
import { tight } from './written.ts';

/** The rule for the labels of a picture, one after another with blanks between. */
function picture(check: (text: string) => string): readonly Rule[] {
  return [{ kind: '图中数字', form: /^([\s\S]*)$/g, expected: [], check: ([text = '']) => check(text) }];
}

/**
 * The picture of one indicator: even steps on the value axis, every year of the span once, then labels, each of which is
 * one of the indicator's figures and none twice.
 */
export function seriesRules(edition: Edition, promise: Promised): readonly Rule[] {
  const { now, rows } = promise;
  const first = Math.min(Number(now['baseline_year']), ...rows.map((row) => Number(row['year'])));
  const last = Math.max(edition.plan.period[1], Number(now['target_year']), edition.year);
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const goal = [...tight(now['target_text'] ?? '').matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => text);
  const asWritten = [...goal, ...(/10万/.test(now['target_text'] ?? '') ? ['10'] : [])];
  const base = numberOf(now, 'baseline_value');
  const figures = [
    ...rows.map((row) => numberOf(row, 'value')),
    hasBaseLabel(promise) ? base : null,
    projected(promise)[0],
    numberOf(now, 'reference_value'),
    ...(goal.length === 0 ? [numberOf(now, 'target_value')] : []),
  ].filter((value) => value !== null);
  return picture((text) => {
    const bare = tight(now['unit'] ?? '') === '' ? text : text.replace(/1 ?\/ ?10 ?万|女 ?= ?100/, '');
    const said = [...bare.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([one]) => one.replaceAll(',', ''));
    const start = said.findIndex((_, index) => years.every((year, offset) => said[index + offset] === year));
    if (start < 0) return `没有依次印出${years.join('、')}`;
    const steps = said.slice(0, start).map(Number);
    const step = (steps[1] ?? 0) - (steps[0] ?? 0);
    if (steps.some((tick, index) => index > 0 && Math.abs(tick - (steps[index - 1] ?? 0) - step) > 1e-9))
      return '刻度不均匀';
    const labels = said.slice(start + years.length);
    const [open, words] = [[...figures], [...asWritten]];
    for (const label of labels) {
      if (words.includes(label)) {
        words.splice(words.indexOf(label), 1);
        continue;
      }
      const decimals = label.split('.')[1]?.length ?? 0;
      const at = open.findIndex(
        (value) =>
          (decimals >= promise.decimals && difference(label.replace(/^-/, ''), Math.abs(value)) === '') ||
          (value === base && Number(label) === base),
      );
      if (at < 0) return `${label} 不是这项指标的数`;
      open.splice(at, 1);
    }
    return '';
  });
}

/** Where the base year's own value prints as the base value does, one label stands for both. */
function hasBaseLabel({ now, rows, decimals }: Promised): boolean {
  const base = numberOf(now, 'baseline_value');
  const own = numberOf(
    rows.find((row) => row['year'] === now['baseline_year']),
    'value',
  );
  const printed = String(base).split('.')[1]?.length ?? 0;
  return base !== null && (own === null || printed < decimals || own.toFixed(decimals) !== base.toFixed(decimals));
}

/** Words instead of a picture: every year's value, the base value, the goal. */
export function seriesWords(promise: Promised): readonly Rule[] {
  const { now, rows } = promise;
  const name = escaped(`${tight(promise.name)}（${tight(now['unit'] ?? '')}）`);
  const goal = escaped(tight(now['target_text'] ?? ''));
  const year = (at: string): number | null =>
    numberOf(
      rows.find((row) => row['year'] === at),
      'value',
    );
  return [
    { kind: '登记原文', form: new RegExp(name, 'g'), expected: [] },
    { kind: '数值', form: /基期值(-?[\d.]+)/g, expected: [numberOf(now, 'baseline_value')] },
    {
      kind: '数值',
      form: new RegExp(rows.map((row) => `${row['year']}年(-?[\\d.]+|无数据)`).join('，'), 'g'),
      expected: rows.map((row) => year(row['year'] ?? '') ?? '无数据'),
    },
    { kind: '登记原文', form: new RegExp(`目标${goal}（${now['target_year']}年）`, 'g'), expected: [] },
    { kind: '数值', form: /比对值(-?[\d.]+)/g, expected: [numberOf(now, 'reference_value')] },
    { kind: '数值', form: /外推(?:值)?(-?[\d.]+)/g, expected: [projected(promise)[0]] },
  ];
}

/** The picture of all indicators: for each its number, name, value, goal, progress and verdict. */
export function overviewRules(edition: Edition): readonly Rule[] {
  const targets = edition.promises.filter(({ list }) => list === 'target');
  const [start, end] = edition.plan.period;
  return [
    ...targets.map((promise): Rule => {
      const { now, register, seq } = promise;
      const own = escaped(tight(register['name'] ?? ''));
      const verdict = tight(now['verdict_zh'] ?? '');
      const progress = numberOf(now, 'progress');
      return {
        kind: '图中数字',
        form: new RegExp(
          `(?<!\\d)${seq}．${own}（${escaped(tight(now['unit'] ?? ''))}）(?:(-?[\\d.]+?|—)${escaped(tight(now['target_text'] ?? ''))}(?:(-?[\\d.]+)%)?[^\\d，；]*?(?:${escaped(verdict)})|，${escaped(verdict)})`,
          'g',
        ),
        expected: [numberOf(now, 'value'), progress === null ? null : progress * 100],
      };
    }),
    { kind: '计数', form: /全部(\d+)项指标/g, expected: [targets.length] },
    { kind: '年份', form: new RegExp(`${start}—${end}年`, 'g'), expected: [] },
  ];
}

/** The picture of the projects: even years on the axis, then for each its verdict, its dates to the month and its stage. */
export function ganttRules(edition: Edition): readonly Rule[] {
  const month = (iso: string | undefined): string => (iso ?? '').replace(/^(\d+)-0?(\d+)-\d+$/, '$1年$2月');
  return [
    {
      kind: '年份',
      form: /^((?:(?:19|20)\d\d)+)(?=\d+．|$)/g,
      expected: [],
      check: ([text = '']) => {
        const years = (text.match(/\d{4}/g) ?? []).map(Number);
        return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1) ? '' : '年份不连续';
      },
    },
    ...edition.projects.map(
      ({ seq, name, now }): Rule => ({
        kind: '图中数字',
        form: new RegExp(
          `(?<!\\d)${seq}．${escaped(tight(name))}${escaped(tight(now['verdict_zh'] ?? ''))}((?:完成时间待定)?(?:\\d{4}年\\d+月)*)`,
          'g',
        ),
        expected: [],
        check: ([text = '']) => {
          const [planned, actual] = [month(now['planned_completion']), month(now['actual_completion'])];
          const known = ['', planned, '完成时间待定'].flatMap((first) => [first, `${first}${actual}`]);
          return known.includes(text) ? '' : `${text} 不是这个项目的时间`;
        },
      }),
    ),
    { kind: '年份', form: new RegExp(`${edition.year}年12月31日`, 'g'), expected: [] },
    ...edition.projects
      .map(({ name }) => tight(name))
      .filter((name) => /\d/.test(name))
      .map((name): Rule => ({ kind: '登记原文', form: new RegExp(escaped(name), 'g'), expected: [] })),
  ];
}
