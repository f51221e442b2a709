import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const titled = (title: string, measure: string, value = 2210) =>
  read(book(sheet([[title], ['指标', '数值'], [measure, value]])));

describe('列出几项工作的标题', () => {
  test.each([
    ['2023年朝阳区两癌筛查和孕前优生健康检查情况', '产前筛查人数'],
    ['2023年朝阳区高血压、糖尿病患者管理情况表', '65岁及以上老年人规范健康管理人数'],
    ['2023年朝阳区两癌筛查情况', '产前筛查人数'],
  ])('“%s”下写全了名称的“%s”照读', (title, measure) => {
    const result = titled(title, measure);
    expect(lines(result)).toEqual([`朝阳区 2023 ${measure} 2210`]);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['2023年朝阳区两癌筛查和孕前优生健康检查情况', '婴儿死亡数'],
    ['2023年朝阳区两癌筛查和孕前优生健康检查情况', '注册护士数'],
    ['2023年朝阳区高血压、糖尿病患者管理情况表', '规范化电子健康档案人数'],
    ['2023年朝阳区严重精神障碍患者服务管理情况', '家庭医生签约人数'],
    ['2023年朝阳区老年人、高血压患者管理情况', '年内管理糖尿病患者数'],
    ['2023年朝阳区三级、二级医院两癌筛查情况', '产前筛查人数'],
    ['2023年朝阳区孕前妇女两癌筛查情况', '农村适龄妇女两癌实筛查人数'],
    ['2023年朝阳区婚检人群新生儿筛查情况', '新生儿听力筛查人数'],
    ['2023年1%人口抽样调查', '年末常住人口'],
    ['2023年本单位院前急救情况', '院前急救呼叫数'],
    ['2023年朝阳区两癌筛查和孕前优生健康检查情况（双井街道）', '产前筛查人数'],
  ])('“%s”下的“%s”要问', (title, measure) => {
    const result = titled(title, measure);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W227 B3']);
  });
});

test.each(['2023年朝阳区人口（1%人口抽样调查推算数）', '2023年朝阳区人口（抽样推算）'])(
  '“%s”推算的是全部人口',
  (title) => {
    expect(lines(titled(title, '年末常住人口', 3450000))).toEqual(['朝阳区 2023 年末常住人口 3450000']);
  },
);

describe('我中心', () => {
  test.each(['居民健康素养水平'])('所说的“%s”是全区的', (measure) => {
    expect(lines(titled('我中心2023年工作情况', measure, 45))).toHaveLength(1);
  });

  test.each(['注册护士数', '总诊疗人次', '家庭医生签约人数', '公共卫生医师数', '院前急救呼叫数', '院前医疗急救站点数'])(
    '所说的“%s”要问',
    (measure) => {
      const result = titled('我中心2023年工作情况', measure, 45);
      expect(lines(result)).toEqual([]);
      expect(codes(result)).toHaveLength(1);
    },
  );

  test('我院的活产数要问', () => {
    expect(lines(titled('我院2023年工作情况', '活产数'))).toEqual([]);
  });
});

test('标题说的是其中一部分时，旁边的全部照读', () => {
  const rows = [
    ['2023年国际化医疗服务情况'],
    ['指标', '单位', '数值'],
    ['植入国际化元素的医疗机构数', '个', 25],
    ['医疗卫生机构数', '个', 1800],
    ['注册护士数', '人', 900],
  ];
  const result = read(book(sheet(rows)));
  expect(lines(result)).toEqual(['朝阳区 2023 医疗卫生机构数 1800', '朝阳区 2023 植入国际化元素的医疗机构数 25']);
  expect(codes(result)).toEqual(['W227 C5']);
});
