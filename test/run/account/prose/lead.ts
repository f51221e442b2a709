import type { Edition, Promised } from '../edition.ts';
import { escaped, type Rule } from '../explain.ts';
import { isBinding, isGap, isMet, isWhole } from '../promise.ts';
import { verdictWords } from './verdict-words.ts';

/** 截至…中，8项已达到目标值（占32.0%），…: every clause, and that the clauses make up the whole. */
export function leadRules(edition: Edition, targets: readonly Promised[]): readonly Rule[] {
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
