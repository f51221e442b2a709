import { expect, test } from 'vitest';
import { namedTogether } from '../../../pipeline/normalise/words/named-together.ts';
import { dictionary } from '../build.ts';

const name = (text: string, ...around: readonly string[]) => namedTogether(text, around, dictionary)?.name ?? null;

test('一个标签和旁边的字合起来是指标名的', () => {
  expect(name('编制', '2023年朝阳区床位情况')).toBe('注册床位数');
  expect(name('出生（人）', '户籍')).toBe('户籍出生人数');
  expect(name('一、人员总数', '社区卫生服务中心情况')).toBe('社区卫生服务中心人员数');
});

test('旁边没有另一半的，不是', () => {
  expect(name('编制', '2023年朝阳区人员情况')).toBeNull();
  expect(name('出生', '2023年朝阳区常住人口')).toBeNull();
  expect(name('人数', '户籍')).toBeNull();
});
