import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlans } from '../../pipeline/plan/read.ts';

const plans = readPlans('sql', 'sql');
/** The published texts of the plans, kept beside the checkout; not part of the project. */
const texts = join(import.meta.dirname, '../../../shared/plans');
const files: Readonly<Record<string, string>> = {
  chaoyang_145: 'chaoyang-145-plan.txt',
  miyun_155: 'miyun-155-plan.txt',
};

/** Without blanks and with one width, as words are compared. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The sentences of a citation: `第三章 一：…；基期值：第一章 一（一）：…`. */
function sentencesOf(citation: string): readonly string[] {
  return citation
    .split(/；(?=(?:基期值：)?第[一二三四]章 )/)
    .flatMap((part) => /^(?:基期值：)?第[一二三四]章 [^：]*：(.+)$/.exec(part)?.[1] ?? []);
}

describe.skipIf(!existsSync(texts))('出处与规划原文', () => {
  test.each(plans)('$id：量化承诺和基期值的每一句都在规划原文中', (plan) => {
    const text = plain(readFileSync(join(texts, files[plan.id] ?? ''), 'utf8'));
    let sentences = 0;
    for (const row of [...plan.commitments, ...plan.targets]) {
      const cited = sentencesOf(row.citation);
      if (row.list === 'commitment') expect(cited.length, row.name).toBeGreaterThan(0);
      for (const sentence of cited) {
        expect(text.includes(plain(sentence)), `${row.list} ${row.seq} ${row.name}：${sentence}`).toBe(true);
        sentences += 1;
      }
    }
    expect(sentences).toBeGreaterThan(20);
  });

  test.each(plans)('$id：目标值的数字出现在所引的句子里', (plan) => {
    for (const row of plan.commitments) {
      const cited = plain(sentencesOf(row.citation).join(''));
      for (const number of plain(row.targetText).match(/[\d.]+|[一二三四五六]/g) ?? []) {
        expect(cited, `${row.seq} ${row.name}`).toContain(number);
      }
    }
  });
});

test('量化承诺与主要指标没有同名同目标的重复', () => {
  for (const plan of plans) {
    for (const commitment of plan.commitments) {
      const twin = plan.targets.find(
        ({ indicator, target, targetYear }) =>
          indicator === commitment.indicator &&
          target.value === commitment.target.value &&
          targetYear === commitment.targetYear &&
          (target.kind === 'maintain') === (commitment.target.kind === 'maintain'),
      );
      if (twin !== undefined) expect(commitment.note, `${plan.id} ${commitment.name}`).toContain('主要指标第');
    }
  }
});

test('README 印的项数与登记表一致', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const plan of plans) {
    const counts = [`${plan.targets.length} 项`, `${plan.commitments.length} 项`, `${plan.projects.length} 个`];
    expect(readme).toContain(`| ${counts.join(' | ')} |`);
  }
});
