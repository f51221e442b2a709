import { expect, test } from 'vitest';
import { withinBrackets, withoutLastBracket, withoutSeal } from '../../../pipeline/normalise/text/brackets.ts';

test.each([
  ['床位数(张)', '床位数'],
  ['执业(助理)医师', '执业(助理)医师'],
  ['床位数(编制)(张)', '床位数(编制)'],
  ['床位数', '床位数'],
])('%s without the last bracket is %s', (key, bare) => {
  expect(withoutLastBracket(key)).toBe(bare);
});

test.each([
  ['填报单位(盖章)', '填报单位'],
  ['填报单位(加盖公章)', '填报单位'],
  ['填报单位(签章)', '填报单位'],
  ['填报单位(区属)', '填报单位(区属)'],
])('%s without the seal is %s', (key, bare) => {
  expect(withoutSeal(key)).toBe(bare);
});

test.each([
  ['（万元）', '万元'],
  ['(人)', '人'],
  ['【注】', '注'],
  ['床位（张）', '床位（张）'],
  ['（张）床位', '（张）床位'],
])('what is within %s is %s', (text, within) => {
  expect(withinBrackets(text)).toBe(within);
});
