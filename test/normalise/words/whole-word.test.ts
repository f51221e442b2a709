import { expect, test } from 'vitest';
import { wholeWord, wholeWords } from '../../../pipeline/normalise/words/whole-word.ts';
import { dictionary } from '../build.ts';

test.each([
  ['待审', '2023年床位待审批情况', '待审批'],
  ['象', '2023年随访对象情况', '对象'],
  ['所', '2023年慢病所情况', '慢病所'],
  ['林', '2023年林区卫生资源', '林区'],
  ['初步', '初步数据', '初步'],
  ['望京东湖', '望京东湖卫生资源', '望京东湖'],
  ['象', '另一句', '象'],
])('%s of %s is quoted as %s', (word, text, whole) => {
  expect(wholeWord(word, text, dictionary)).toBe(whole);
});

test('words that a reader sees as one are quoted once', () => {
  const words = [
    { word: '上年', why: 'state' },
    { word: '上年数', why: 'state' },
  ] as const;
  expect(wholeWords(words, '2023年朝阳区卫生资源（上年数）', dictionary)).toEqual([{ word: '上年数', why: 'state' }]);
});
