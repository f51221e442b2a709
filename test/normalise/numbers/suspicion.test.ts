import { expect, test } from 'vitest';
import { suspicion } from '../../../pipeline/normalise/numbers/suspicion.ts';

test.each([
  ['25905（字与底同色，看不见）', '看不见的数不知是不是作废'],
  ['25,905（划去）', '划去的数不知是不是作废'],
  ['2,59', '疑似把小数点写成逗号'],
  ['2,5905', '逗号的位置不合千分位'],
  ['2,652,260。', '数的后面多了标点'],
  ['259O5', '疑似把数字 0 写成字母 O'],
])('what the writer of %s may have meant', (text, guess) => {
  expect(suspicion(text)).toContain(guess);
});
