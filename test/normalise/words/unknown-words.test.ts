import { expect, test } from 'vitest';
import { book, codes, read, sheet } from '../build.ts';

const titled = (title: string) =>
  read(book(sheet([[title], ['指标', '2023年'], ['年内管理糖尿病患者数', 30000], ['糖尿病患者规范管理人数', 21000]])));

test.each(['朝阳区2023年卫生统计表（1型）', '朝阳区2023年2型糖尿病管理情况', '朝阳区2023年Ⅱ型糖尿病管理情况'])(
  'a kind with a number is asked about: %s',
  (title) => {
    expect(codes(titled(title)).some((code) => code.startsWith('W'))).toBe(true);
  },
);

test('a title of the whole is not', () => {
  expect(codes(titled('朝阳区2023年糖尿病患者管理情况'))).toEqual([]);
});
