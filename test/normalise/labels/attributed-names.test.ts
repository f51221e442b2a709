import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const named = (name: string) => read(book(sheet([['朝阳区2023年基本公共卫生服务'], ['指标', '人数'], [name, 100]])));

test.each([
  ['规范管理的高血压患者', '高血压患者规范管理人数'],
  ['年内管理的糖尿病患者数', '年内管理糖尿病患者数'],
  ['规范管理的严重精神障碍患者人数', '严重精神障碍患者规范管理人数'],
])('%s is %s', (name, measure) => {
  expect(lines(named(name))).toEqual([`朝阳区 2023 ${measure} 100`]);
});

test.each(['未规范管理的高血压患者', '规范管理的冠心病患者', '新管理的糖尿病患者'])('%s is another count', (name) => {
  expect(lines(named(name))).toEqual([]);
  expect(codes(named(name))).toEqual(['W221 B3']);
});
