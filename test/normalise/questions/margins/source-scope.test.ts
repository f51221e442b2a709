import { expect, test } from 'vitest';
import { type Box, book, read, sheet } from '../../build.ts';

const rows: readonly (readonly Box[])[] = [
  ['指标', '单位', '2022年', '2023年'],
  ['总诊疗人次', '人次', 45000000, 45100000],
  ['注册护士数', '人', 20000, 20100],
  ['活产数', '人', 20500, 20400],
];

function asked(line: readonly Box[]): readonly string[] {
  return read(book(sheet([...rows, line]))).problems.flatMap(({ code, severity }) => (severity === 'note' ? [] : code));
}

test.each([
  '数据来源：区属公立医院报表',
  '数据来源：望京街道',
  '数据来源：各社区卫生服务中心',
  '数据来源：北京市卫生健康委（全市）',
  '数据来源：2022年年报',
  '数据来源：2022年卫生统计年鉴',
  '资料来源：朝阳区2022年国民经济和社会发展统计公报',
  '数据来源：妇幼保健院助产数据',
  '数据来源：医保结算',
  '数据来源：家医签约系统（有效签约）',
  '数据来源：自报',
  '数据来源于卫生统计直报系统，委属',
  '数据来源：事业单位报表',
  '数据来源：各公立医院信息系统',
  '本表数据取自三级医院年报',
  '资料来源：主要医疗机构',
  '数据来源：签约机构',
  '数据来源：流管办',
  '数据来源：第三方测算',
  '数据来源：移动公司',
  '数据来源：合同额',
])('%s names another area of count, time or kind', (line) => {
  expect(asked([line])).toEqual(['W247']);
  expect(asked(['', line])).toEqual(['W247']);
});

test('the rest of the figures may have a source of their own', () => {
  expect(asked(['资料来源：总诊疗人次引自统计公报（http://example.cn/a.html）；其余演示值。'])).toEqual([]);
  expect(asked(['资料来源：总诊疗人次取自卫生统计直报系统，其余指标由医政科提供'])).toEqual([]);
  expect(asked(['资料来源：2022年活产数引自《朝阳区规划》第二章（男、女）。'])).toEqual([]);
  expect(asked(['资料来源：总诊疗人次取自卫生统计直报系统，其余为区属公立医院报表'])).toEqual(['W247']);
});

test('a source in two cells', () => {
  expect(asked(['数据来源：', '区属医院报表'])).toContain('W247');
  expect(asked(['数据来源：', '卫生统计直报系统'])).toEqual([]);
});

test.each([
  '数据来源：卫生统计直报系统',
  '数据来源：国家卫生健康统计网络直报系统',
  '资料来源：朝阳区统计局',
  '资料来源：朝阳区卫生健康委',
  '资料来源：北京市卫生健康委员会',
  '资料来源：区卫生健康委信息中心',
  '数据来源：区妇幼保健院',
  '数据来源：区疾病预防控制中心',
  '数据来源：朝阳区妇幼保健院、区疾控中心',
  '数据来源：妇幼健康信息系统',
  '数据来源：北京市妇幼保健网络信息系统',
  '数据来源：免疫规划信息系统',
  '数据来源：传染病报告信息管理系统',
  '数据来源：2023年卫生统计年报',
  '数据来源：2024年朝阳区统计年鉴',
  '数据来源：北京市卫生统计年鉴（2024）',
  '数据来源：历年统计年鉴',
  '数据来源：卫生资源统计年报表',
  '数据来源：各医疗卫生机构上报',
  '数据来源：辖区医疗机构报送',
  '数据来源：公安分局、统计局',
  '数据来源：各科室',
  '资料来源：中医科',
  '资料来源：社会办医管理科',
  '资料来源：全区各医院',
  '数据来源：医院管理平台',
  '数据来源：医政科、妇幼科',
  '资料来源：全市卫生统计直报平台',
  '注：来源于全国卫生资源调查年报。',
])('%s is that of an office, a system or a yearbook', (line) => {
  expect(asked([line])).toEqual([]);
});

test('a number behind a source is another matter', () => {
  expect(asked(['数据来源于妇幼健康年报，产妇20561人'])).not.toContain('W247');
});
