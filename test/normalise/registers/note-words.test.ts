import { describe, expect, test } from 'vitest';
import { ownNames } from '../../../pipeline/normalise/registers/own-names.ts';
import { doubtWordsOf, noteWordsOf, titleWordsOf } from '../../../pipeline/normalise/registers/title-register.ts';
import { nameKey } from '../../../pipeline/normalise/text/name-key.ts';

const row = (word: string, builtin: '' | '是' = '') => ({
  row: { word, kind: '表注' as const, fits: '', reason: '测试', builtin },
  line: 2,
});

describe('a row of the kind 表注 that comes with the program', () => {
  const [pattern] = noteWordsOf({ title_words: [row('*由（区）统计局提供*', '是')] });

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
});

describe('a row of the kind 表注 of the user', () => {
  const takes = (word: string, text: string) =>
    noteWordsOf({ title_words: [row(word)] }).some((pattern) => pattern.test(nameKey(text)));

  test.each([
    ['人口数取自*年公报', '人口数取自2025年公报'],
    ['较上年增加*人，增长*', '较上年增加1,203人，增长4.5%'],
    ['本表于*盖章', '本表于2026年3月1日盖章'],
    ['本表于*盖章', '本表于二〇二六年三月盖章'],
  ])('%s takes %s', (word, text) => {
    expect(takes(word, text)).toBe(true);
  });

  test.each([
    ['*', '以上为三级医院的数'],
    ['*医院*', '含民营医院三家以外的'],
    ['人口数取自*年公报', '人口数取自户籍人口年公报'],
    ['较上年增加*人', '较上年增加流动人口人'],
  ])('%s does not take %s: * is a number that changes from year to year', (word, text) => {
    expect(takes(word, text)).toBe(false);
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
