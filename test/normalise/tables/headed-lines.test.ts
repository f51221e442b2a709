import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) =>
  read(book(sheet([['朝阳区2023年基本公共卫生服务'], ['项目', '2023年'], ...rows])));

test.each([
  ['高血压患者健康管理', '　管理人数', '　规范管理人数', '年内管理高血压患者数', '高血压患者规范管理人数'],
  ['一、糖尿病', '管理人数', '规范管理人数', '年内管理糖尿病患者数', '糖尿病患者规范管理人数'],
  ['高血压患者：', '管理人数', '规范管理人数', '年内管理高血压患者数', '高血压患者规范管理人数'],
  ['国家免疫规划疫苗', '应接种剂次', '实接种剂次', '国家免疫规划疫苗应接种剂次数', '国家免疫规划疫苗实接种剂次数'],
])('lines below “%s” are named together with it', (heading, one, other, first, second) => {
  const result = of([heading], [one, 262], [other, 170], ['严重精神障碍患者管理'], ['规范管理人数', 90]);
  expect(lines(result)).toEqual(
    [`朝阳区 2023 ${first} 262`, `朝阳区 2023 ${second} 170`, '朝阳区 2023 严重精神障碍患者规范管理人数 90'].sort(),
  );
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
});

test.each([
  '农村高血压患者健康管理',
  '65岁及以上高血压患者健康管理',
  '高血压（签约居民）',
  '一、高血压、糖尿病',
  '其中：高血压',
  '望京街道高血压',
  '上年高血压',
  '高血压（目标）',
  '冠心病',
])('lines below “%s” are asked about', (heading) => {
  const result = of([heading], ['管理人数', 262], ['规范管理人数', 170]);
  expect(lines(result)).toEqual([]);
  expect(codes(result).filter((code) => /W22\d/u.test(code))).not.toEqual([]);
});

test.each([['冠心病'], ['65岁及以上'], ['望京街道']])('behind “%s” a line is not of the heading', (name) => {
  const result = of(['高血压'], [name, 50], ['规范管理人数', 40]);
  expect(lines(result)).toEqual([]);
});

test.each([
  ['产妇数', '其中：系统管理', '孕产妇系统管理人数'],
  ['活产数', '其中：听力筛查', '新生儿听力筛查人数'],
  ['在册严重精神障碍患者数', '其中：规范管理', '严重精神障碍患者规范管理人数'],
  ['系统内公立医疗机构数', '其中：已互联互通', '已互联互通公立医疗机构数'],
  ['村级医疗机构数', '其中：提供中医药服务', '提供中医药服务的村级医疗机构数'],
])('below %s “%s” is %s', (host, part, measure) => {
  expect(lines(of([host, 500], [part, 90]))).toContain(`朝阳区 2023 ${measure} 90`);
});

test.each([
  [['产妇数', '高危产妇', '其中：系统管理']],
  [['产妇数', '其中：产前筛查', '高危产妇', '其中：系统管理']],
  [['产妇数', '其中：高龄', '　　　系统管理']],
  [['产妇数', '　初产妇', '　　系统管理']],
  [['村级医疗机构数', '其中：民营', '　　　提供中医药服务']],
  [['社区卫生服务中心数', '　开展安宁疗护的', '　人员数']],
])('in %j the last may be of the line between', (names) => {
  const result = of(...names.map((name, at) => [name, 100 - at]));
  expect(result.observations.filter(({ origin }) => origin.cell === `B${names.length + 2}`)).toEqual([]);
});
