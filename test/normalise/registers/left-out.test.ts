import { expect, test } from 'vitest';
import { leftOutOf } from '../../../pipeline/normalise/registers/title-register.ts';

const row = (word: string, fits: string) => ({
  row: { word, kind: '不含' as const, fits, reason: '', builtin: '' as const },
  line: 2,
});

test('a part that a name leaves out begins with the word, * stands for any', () => {
  const [one, other] = leftOutOf({ title_words: [row('丙类', '甲乙类'), row('*死亡', '活产|在册')] });
  expect(one?.pattern.test('丙类传染病')).toBe(true);
  expect(one?.pattern.test('乙类丙类')).toBe(false);
  expect(other?.pattern.test('产时死亡')).toBe(true);
  expect(other?.fits).toEqual(['活产', '在册']);
});
