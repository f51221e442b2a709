import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const named = (name: string) =>
  read(book(sheet([['朝阳区2023年卫生健康统计表'], ['指标', '数值'], [name, 20123]])), 'A1、A3');

describe('一章、一项工作的名称写在指标项名称前面，用冒号或横线隔开', () => {
  test.each([
    ['二级预防：产前筛查人数', '产前筛查人数'],
    ['一、基本情况：年末常住人口', '年末常住人口'],
    ['（二）卫生资源:注册护士数（人）', '注册护士数'],
    ['人力资源-注册护士数', '注册护士数'],
    ['慢病管理：年内管理高血压患者数', '年内管理高血压患者数'],
    ['健康档案—规范化电子健康档案人数', '规范化电子健康档案人数'],
    ['预期性指标：注册护士数', '注册护士数'],
  ])('“%s”就是%s', (name, measure) => {
    expect(lines(named(name))).toEqual([`朝阳区 2023 ${measure} 20123`]);
    expect(codes(named(name))).toEqual([]);
  });

  test.each([
    '公立医院：注册护士数',
    '编外人员：注册护士数',
    '新增服务：注册护士数',
    '预计水平：注册护士数',
    '二类接种：国家免疫规划疫苗实接种剂次数',
    '重点管理：高血压患者规范管理人数',
    '随访：年内管理高血压患者数',
    '上半年情况：活产数',
    '高龄人口：家庭医生签约人数',
    '全市水平：注册护士数',
    '某某服务：注册护士数',
    '安宁疗护：机构数',
    '常住人口保健：活产数',
  ])('“%s”可能只是一部分，要问', (name) => {
    expect(lines(named(name))).toEqual([]);
    expect(codes(named(name))).toEqual(['W221 B3']);
  });
});

test('补充资料 of an official form, before a name', () => {
  const result = read(
    book(
      sheet([
        ['指标', '单位', '2023年'],
        ['补充资料：全科医生', '人', 1000],
      ]),
    ),
  );
  expect(lines(result)).toEqual(['朝阳区 2023 全科医生数 1000']);
});
