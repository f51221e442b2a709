import { expect, test } from 'vitest';
import { isPerson } from '../../../../pipeline/normalise/words/person-names.ts';

test.each(['金盏', '于家务', '李遂', '张家坟', '黄渠', '石城', '王院长', '孙所长', '陈园长', '李大夫'])(
  '%s is no mere person',
  (name) => {
    expect(isPerson(name, `2023年卫生统计-${name}`)).toBe(false);
  },
);

test.each(['张伟', '王丽娜', '李明', '欧阳静'])('%s is who sends the file', (name) => {
  expect(isPerson(name, `2023年卫生统计-${name}`)).toBe(true);
});
