import { expect, test } from 'vitest';
import { doubtfulTitle } from '../../../pipeline/normalise/figures/messages/word-messages.ts';
import { askedFor } from '../../../pipeline/normalise/words/asked-words.ts';
import { scopeIn } from '../../../pipeline/normalise/words/scope.ts';
import { dictionary } from '../build.ts';

test('ages that narrow a measure are quoted as the title writes them, and are not to be put into a register', () => {
  const measure = dictionary.measures.get('四类慢性病死亡人数');
  if (measure === undefined) throw new Error('measures.csv lacks the measure');
  const word = scopeIn('2023年四类慢性病死亡人数（30—69岁）', measure, new Set(), dictionary);
  expect(word).toBe('30-69岁');
  const { found, remedy } = doubtfulTitle(askedFor('part', ['30-69岁']), '2023年四类慢性病死亡人数（30—69岁）');
  expect(found).toContain('“30-69岁”');
  expect(remedy).not.toContain('title_words.csv');
});
