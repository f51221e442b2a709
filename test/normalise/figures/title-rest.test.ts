import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test.each([
  ['朝阳区2023年家庭医生签约服务情况', '签约人数', '家庭医生签约人数'],
  ['朝阳区2023年国家免疫规划疫苗接种情况', '应种剂次数', '国家免疫规划疫苗应接种剂次数'],
  ['朝阳区2023年院前医疗急救情况', '呼叫次数', '院前急救呼叫数'],
  ['朝阳区2023年各街道（地区）常住人口情况', '人口数（人）', '年末常住人口'],
  ['朝阳区2023年新生儿疾病筛查情况', '听力筛查人数', '新生儿听力筛查人数'],
  ['朝阳区2023年户籍人口变动情况', '出生', '户籍出生人数'],
])('under “%s” %s is %s', (title, heading, measure) => {
  const result = of([title], ['指标', '2023年'], [heading, 5000]);
  expect(lines(result)).toEqual([`朝阳区 2023 ${measure} 5000`]);
  expect(codes(result)).toEqual([]);
});

test.each([
  ['the title names two such measures', '朝阳区2023年高血压患者、糖尿病患者管理情况', ['管理人数']],
  ['the title names more of one name than of another', '朝阳区2023年高血压患者规范管理情况', ['管理人数']],
  ['the title does not have the rest', '朝阳区2023年人口情况', ['人口数']],
  ['the title names another measure whole', '朝阳区2023年疾控机构公共卫生医师情况', ['人员数']],
  ['another heading may be the same', '朝阳区2023年家庭医生签约服务情况', ['签约人数', '签约总人数']],
  ['the title keeps to a part', '朝阳区2023年老年人家庭医生签约情况', ['签约人数']],
])('it is asked about where %s', (_, title, headings) => {
  const result = of([title], ['地区', ...headings], ['朝阳区', ...headings.map(() => 5000)]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).not.toEqual([]);
});
