import { describe, expect, test } from 'vitest';
import { ownNames } from '../../../pipeline/normalise/registers/own-names.ts';
import { doubtWordsOf, noteWordsOf, titleWordsOf } from '../../../pipeline/normalise/registers/title-register.ts';

const row = (word: string, builtin: '' | '是' = '') => ({
  row: { word, kind: '表注' as const, fits: '', reason: '测试', builtin },
  line: 2,
});

describe('a row of the kind 表注', () => {
  const [pattern] = noteWordsOf({ title_words: [row('*由（区）统计局提供*')] });

  test.each(['由(区)统计局提供', '人口数由（区）统计局提供', '由(区)统计局提供并盖章'])('has %s in it', (text) => {
    expect(pattern?.test(text.normalize('NFKC'))).toBe(true);
  });

  test.each([
    '由区统计局提供',
    '不由(区)统计局提供',
    '由(区)统计局提供但未审核',
    '由(区)统计局提供的初步数',
    '截至9月由(区)统计局提供',
  ])('has not %s', (text) => {
    expect(pattern?.test(text)).toBe(false);
  });

  test('is no word of titles', () => {
    expect(titleWordsOf({ title_words: [row('老城')] }, () => undefined).size).toBe(0);
  });

  test('of the user is watched by its longest words', () => {
    const rows = {
      aliases: [],
      ignored: [],
      unused: [],
      derived: [],
      title_words: [row('由*统计局提供'), row('属实', '是')],
    };
    expect(ownNames(rows).map(({ text }) => text)).toEqual(['统计局提供']);
  });
});

describe('a row of the kind 存疑', () => {
  const [word] = doubtWordsOf({
    title_words: [{ ...row('待*替换'), row: { ...row('待*替换').row, kind: '存疑' } }],
  });

  test.each(['待市里下发后替换', '此表待替换'])('is found anywhere in %s', (text) => {
    expect(word?.pattern.test(text)).toBe(true);
  });

  test.each(['已替换', '待各科室把自己的数字都报上来再替换'])('but not in %s', (text) => {
    expect(word?.pattern.test(text)).toBe(false);
  });

  test('is no word of titles, nor one that touches no figure', () => {
    const rows = { title_words: [{ ...row('未核'), row: { ...row('未核').row, kind: '存疑' as const } }] };
    expect(titleWordsOf(rows, () => undefined).size).toBe(0);
    expect(noteWordsOf(rows)).toEqual([]);
  });
});
