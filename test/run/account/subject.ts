import type { Edition, Promised } from './edition.ts';
import { type Expected, escaped, type Rule, words } from './explain.ts';
import { goalOf, soFarOf, unitsOf } from './promise.ts';
import { gapOf, neededOf, numberOf } from './quantities.ts';
import { tight } from './written.ts';

const one = '(-?\\d[\\d,]*(?:\\.\\d+)?)';
const verb = '(上升|下降|增加|减少)';

/** Which of the two verbs fits a change of this sign. */
function verbs(change: number | null): readonly string[] {
  return change !== null && change > 0 ? ['上升', '增加'] : ['下降', '减少'];
}

function size(change: number | null): number | null {
  return change === null ? null : Math.abs(change);
}

/** What the chapters say about an indicator behind its name. */
export function subjectRules(edition: Edition, promise: Promised): readonly Rule[] {
  const { now, rows, register } = promise;
  const year = edition.year;
  const [unit, change] = unitsOf(promise).map(escaped);
  const [name, goal] = [escaped(tight(promise.name)), escaped(goalOf(promise))];
  const value = numberOf(now, 'value');
  const verdict = now['verdict_zh'] ?? '';
  const before = numberOf(
    rows.find((row) => row['year'] === String(year - 1)),
    'value',
  );
  const department = (register['department'] ?? '') === '' ? '' : `（${escaped(tight(register['department'] ?? ''))}）`;
  const form = (text: string): RegExp => new RegExp(text, 'g');
  const rule = (text: string, expected: readonly Expected[]): Rule => ({ kind: '数值', form: form(text), expected });
  const [moved, needed] = [soFarOf(promise), neededOf(now)];
  const since = `${now['baseline_year']}年以来`;
  return [
    rule(`${name}（${year}年${one}${unit}，目标${goal}(?:，([^（）]*(?:（[^（）]*）)?))?）`, [value, verdict]),
    rule(`${name}（目标${goal}，([^（）]*(?:（[^（）]*）)?)）`, [verdict]),
    rule(`${name}（${year - 1}年${one}${unit}，${year}年${one}${unit}`, [before, value]),
    rule(
      `${name}(?:（[约束预期性]+）)?：${year}年为${one}${unit}，规划目标${goal}（${now['target_year']}年）(?:，尚差${one}${change})?，评估结论为“([^”]*)”`,
      [value, gapOf(now), verdict],
    ),
    rule(`${name}${department}，${since}年均${verb}${one}${change}(?:，今后年均需${verb}${one}${change})?`, [
      verbs(moved),
      size(moved),
      verbs(needed),
      size(needed),
    ]),
    rule(`${name}${department}，(?:${since}没有明显变化，)?今后年均需${verb}${one}${change}`, [
      verbs(needed),
      size(needed),
    ]),
    {
      kind: '年份',
      form: form(`${name}((?:\\d{4}年、?)+)曾未达标`),
      expected: [
        rows
          .filter((row) => row['verdict'] === 'lost')
          .map((row) => `${row['year']}年`)
          .join('、'),
      ],
    },
    ...reasons(edition, promise),
  ];
}

/** What a paragraph that is about this indicator alone says of its way since the base year. */
export function standingRules(promise: Promised): readonly Rule[] {
  const { now, rows, header } = promise;
  const [, change] = unitsOf(promise).map(escaped);
  const moved = soFarOf(promise);
  const since = `${now['baseline_year']}年以来`;
  const base = rows.find((row) => row['year'] === row['baseline_year']);
  const pieces = tight((header['definition'] ?? '').split('；')[0] ?? '')
    .replace(/×\d+%?$/, '')
    .split('÷');
  const named = pieces.map((piece) => piece.replace(/（[^（）]*）$/, ''));
  const names = named.length === 2 && !pieces[0]?.startsWith('（') ? named : ['分子', '分母'];
  const parts = (['numerator', 'denominator'] as const).flatMap((column, index): readonly Rule[] => {
    const [first, last] = [numberOf(base, column), numberOf(now, column)];
    const name = escaped(names[index] ?? '');
    const share = first === null || last === null ? null : (last / first - 1) * 100;
    const word = (share ?? 0) > 0 ? '增加' : '减少';
    return [
      { kind: '数值', form: new RegExp(`${name}(增加|减少)([\\d.]+)%`, 'g'), expected: [word, size(share)] },
      { kind: '数值', form: new RegExp(`${name}由${one}(增加|减少)到${one}`, 'g'), expected: [first, word, last] },
      {
        kind: '登记原文',
        form: new RegExp(`${name}(没有变化|基本不变)`, 'g'),
        expected: [share === 0 ? '没有变化' : '基本不变'],
      },
    ];
  });
  return [
    {
      kind: '数值',
      form: new RegExp(`${since}年均${verb}${one}${change}`, 'g'),
      expected: [verbs(moved), size(moved)],
    },
    words('年份', `${since}没有明显变化`),
    ...parts,
    words('年份', since),
  ];
}

/** Written reasons and manual verdicts, word for word with who signed them. */
export function reasons({ registers, id, year }: Edition, { seq, list }: Promised): readonly Rule[] {
  if (list !== 'target') return [];
  const signed = (row: Readonly<Record<string, string>>): string =>
    tight(`${row['reason']}（${row['name']}，${row['date']}）`);
  const written = (registers['explanations'] ?? []).filter(
    (row) => row['subject'] === `${id}/${seq}` && row['year'] === String(year),
  );
  const manual = (registers['manual_verdicts'] ?? []).filter(
    (row) => row['plan'] === id && row['seq'] === seq && row['year'] === String(year),
  );
  return [
    ...manual.map((row) => words('登记原文', tight(`人工评定为“${row['verdict']}”：${signed(row)}`))),
    ...written.map((row) => words('登记原文', signed(row))),
  ];
}
