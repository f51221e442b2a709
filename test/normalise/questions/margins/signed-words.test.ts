import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const table: readonly (readonly Box[])[] = [
  ['2023年朝阳区卫生人员'],
  ['指标', '单位', '2023年'],
  ['注册护士数', '人', 26987],
  ['执业（助理）医师数', '人', 23067],
];
const below = (...row: Box[]) => read(book(sheet([...table, row])), 'A5、B5、C5');
const figures = ['朝阳区 2023 执业（助理）医师数 23067', '朝阳区 2023 注册护士数 26987'];

describe('来源、签字和填表说明里说到数字的话，和注一样问', () => {
  test.each([
    '资料来源：区卫生健康委2024年1月统计，共2家单位未报。',
    '数据来源：医政科。缺小关社区数据',
    '来源：医政科（截至11月底）',
    '数据来源：医政科（快报）',
    '资料来源：抽样推算',
    '注：数据来源：医政科。缺小关社区数据',
    '审核人：李四（数据存疑）',
    '联系人：王五 电话：69041234（数字未最终核定）',
    '制表：王五　　审核：李四（待核实）',
    '填表说明：只填公立机构',
    '填报说明：以上为执业注册信息系统导出，个别单位尚未更新',
    '来源：医政科（截至三季度）',
    '来源：医政科（截至三季度末）',
    '资料来源：2023年三季度卫生统计季报',
    '数据来源：上半年报表',
    '资料来源：医政科（监测点）',
    '数据来源：医政科（区属）',
    '数据来源：医政科（去年）',
    '数据来源：医政科（测算）',
    '资料来源：部分医院',
    '审核人：王五（9月数）',
  ])('%s', (text) => {
    const result = below(text);
    expect(codes(result)).toEqual(['W247 A5']);
    expect(lines(result)).toEqual(figures);
  });

  test.each([
    ['审核人：', '李四（数据存疑）'],
    ['填表说明：', '只填公立机构'],
  ])('%s 和 %s 分在两格', (key, value) => {
    expect(codes(below(key, value))).toEqual(['W247 B5']);
  });

  test('写在表头上面的也一样', () => {
    const [title = [], ...rest] = table;
    const result = read(book(sheet([title, ['填表说明：只填公立机构'], ...rest])), 'A2');
    expect(codes(result)).toEqual(['W247 A2']);
  });

  test('登记过的话不再问', () => {
    expect(codes(below('资料来源：区卫生健康委统计信息中心'))).toEqual([]);
  });
});

describe('只说来处、签字的人和怎样填的话不问', () => {
  test.each([
    '填表人：张三 审核：李四 2024年1月15日',
    '资料来源：中国疾病预防控制信息系统',
    '资料来源：北京市卫生健康统计信息系统（截至2023年12月31日）',
    '资料来源：规划发展科',
    '资料来源：2023年年报',
    '资料来源：2024年年报',
    '资料来源：年末常住人口引自公报的转载（https://app.example.cn/a?b=1）',
    '填表说明：1.没有数的填“0”；2.未报的请说明原因；3.缺项不得留空',
    '填表说明：统计范围为辖区内全部医疗卫生机构',
    '资料来源：卫生监测月报',
    '资料来源：2023年卫生统计年报（内部资料）',
    '资料来源：医政科（2024年1月报送）',
    '数据来源：全国卫生统计直报系统（2024年一季度导出）',
    '资料来源：社会办医管理科',
    '资料来源：区统计局',
    '数据来源：医政科（已审核）',
    '审核人：李四（科长）',
    '审核人：李四（9月5日）',
    '填表说明：本表由各科室填写',
  ])('%s', (text) => {
    expect(codes(below(text))).toEqual([]);
  });

  test('上年的数来自本年的年报', () => {
    const rows = table.map((row, at) => (at === 1 ? [...row, '2022年'] : at > 1 ? [...row, 22000] : row));
    expect(codes(read(book(sheet([...rows, ['资料来源：2023年年报']])), 'A5'))).toEqual([]);
  });
});

describe('应种、应筛查是指标的词，不是填表的要求', () => {
  const doses = (line: string) =>
    read(
      book(sheet([['2023年朝阳区免疫规划接种'], ['街道', '应种剂次', '实种剂次'], ['全区', 23044, 22972], [line]])),
      'A4',
    );

  test.each(['填表说明：应种、实种为2017年以来累计剂次。', '填表说明：应种剂次为近五年累计剂次'])(
    '“%s”要问',
    (line) => {
      expect(lines(doses(line))).toHaveLength(2);
      expect(codes(doses(line)).filter((code) => code.startsWith('W'))).toEqual(['W247 A4']);
    },
  );

  test.each(['填表说明：应种剂次应按常住儿童填写。', '填表说明：应种、实种为国家免疫规划疫苗的剂次。'])(
    '“%s”不用问',
    (line) => {
      expect(codes(doses(line))).toEqual([]);
    },
  );
});
