import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (heading: string, ...names: readonly string[]) =>
  read(book(sheet([['朝阳区2023年情况'], ['指标', heading], ...names.map((name, at) => [name, 1000 + at])])));

test.each([
  ['发病数', '常住人口'],
  ['患者数', '户籍人口'],
  ['报告例数', '社区卫生服务机构数'],
  ['发病人数', '注册护士数'],
  ['病例数', '活产数'],
  ['业务量', '医疗卫生机构数'],
  ['服务人数', '年末常住人口'],
  ['在岗人数', '活产数'],
  ['实查人数', '产妇数'],
  ['实检人数', '年末常住人口'],
])('%s on the line %s is of something else', (heading, name) => {
  expect(lines(of(heading, name))).toEqual([]);
  expect(codes(of(heading, name)).join()).toContain('W215');
});

test.each([
  ['发病数', '甲乙类传染病合计'],
  ['例数', '婴儿死亡数'],
  ['例数', '活产数'],
  ['患者数', '在册严重精神障碍患者数'],
  ['在岗人数', '注册护士数'],
  ['工作量', '总诊疗人次'],
  ['服务人数', '家庭医生签约人数'],
  ['完成数', '年末常住人口'],
  ['人数', '年末常住人口'],
  ['实查人数', '产前筛查人数'],
])('%s on the line %s is its own', (heading, name) => {
  expect(lines(of(heading, name))).toHaveLength(1);
});

test.each(['60岁及以上老年人健康管理情况', '老年人健康管理（60岁以上）', '75岁及以上老年人健康管理情况'])(
  '%s is not of those from 65 on',
  (title) => {
    const result = read(book(sheet([[`朝阳区2023年${title}`], ['指标', '2023年'], ['健康管理人数', 2000]])));
    expect(lines(result)).toEqual([]);
  },
);

test.each(['65岁及以上老年人健康管理情况', '老年人健康管理情况', '0-6岁儿童、老年人健康管理情况'])('%s is', (title) => {
  const name = '老年人规范健康管理人数';
  const result = read(book(sheet([[`朝阳区2023年${title}`], ['指标', '2023年'], [name, 2000]])));
  expect(lines(result)).toHaveLength(1);
});
