import { describe, expect, test } from 'vitest';
import { book, codes, read, sheet } from '../../build.ts';

/** What is asked where the words stand below a table, and beside its first figure. */
const asked = (words: string, measure = '注册护士数', unit = '人') => [
  codes(
    read(
      book(
        sheet([
          ['指标', '单位', '2023年'],
          [measure, unit, 12034],
          ['执业（助理）医师数', '人', 9120],
          [`注：${words}`],
        ]),
      ),
    ),
  ),
  codes(
    read(
      book(
        sheet([
          ['指标', '单位', '2023年', '备注'],
          [measure, unit, 12034, words],
          ['执业（助理）医师数', '人', 9120, ''],
        ]),
      ),
    ),
  ),
];

describe('已经核对', () => {
  test.each([
    '数据已复核',
    '护士数已核实',
    '已与各单位核对',
    '已由医政科核对',
    '经科室负责人审定',
    '本表数据已经主任审核',
    '各单位均已审核',
    '数据真实准确',
    '增加属实',
  ])('%s 不问', (words) => {
    expect(asked(words)).toEqual([[], []]);
  });

  test.each([
    '公立医院已核实',
    '三级医院数据属实',
    '基本已核对',
    '多数已审核',
    '已报局里审核',
    '已送统计局核对',
    '已核对一半',
    '经三级医院确认',
    '经办人正在核实',
    '应该准确',
    '2022年数据已核实',
  ])('%s 要问', (words) => {
    for (const found of asked(words)) expect(found).not.toEqual([]);
  });
});

describe('与上年比较，和变化的原因', () => {
  test.each([
    '增加120人',
    '同比增长3.2%',
    '较上年变化不大',
    '与2022年相比增加15人',
    '增加系新院区启用',
    '望京院区投入使用',
    '医院搬迁',
    '新招聘30人',
    '因医院招聘人员',
    '人员流动',
    '减少因2家民营医院停业',
    '稳中有升',
    '总体稳中向好',
    '数据正常',
  ])('%s 不问', (words) => {
    expect(asked(words).map((found) => found.filter((code) => code.startsWith('W250')))).toEqual([[], []]);
    expect(asked(words)[0]).toEqual([]);
  });

  test.each([
    '增加数',
    '增加的人数',
    '表中数据为同比增减数',
    '较上年增加数',
    '系新招聘',
    '新招聘人数',
    '招聘护士数',
    '增加系将编外人员计入',
    '增加原因是换了统计系统',
    '下降系改按户籍统计',
    '减少系有医院没有上报',
    '减少因两家诊所没填',
    '新院区明年启用',
    '2024年投用',
    '统计受疫情影响',
    '数据不正常',
    '公立医院数据正常',
  ])('%s 要问', (words) => {
    for (const found of asked(words)) expect(found).not.toEqual([]);
  });

  test.each(['搬迁前床位数', '系新启用医院床位', '按搬迁后规模', '床位数为同比净增'])('床位旁的 %s 要问', (words) => {
    for (const found of asked(words, '实有床位数', '张')) expect(found).not.toEqual([]);
  });
});

describe('谁报来的，从哪里来', () => {
  test.each([
    '由各医院填报',
    '由医政科提供',
    '由区卫健委统计科汇总',
    '由各街道填报',
    '取自卫生统计直报系统',
    '摘自统计年鉴',
  ])('%s 不问', (words) => {
    expect(asked(words)).toEqual([[], []]);
  });

  test.each([
    '由各大医院填报',
    '由三级医院填报',
    '由直属单位汇总',
    '由教学医院提供',
    '取自人才规划',
    '摘自公众号',
    '取自月报',
    '数据由丰台区卫生健康委员会提供',
    '数据来源：丰台区统计局',
  ])('%s 要问', (words) => {
    for (const found of asked(words)) expect(found).not.toEqual([]);
  });
});

describe('全年、全区的数，口径没有变，名称的意思，信的结尾', () => {
  test.each([
    '护士数为年末数',
    '人员数均为年末数',
    '以上均为全区数据',
    '统计口径与上年一致',
    '辖区内各级各类医疗卫生机构',
    '护士数是指具有注册护士证书且实际从事护理工作的人员',
    '特此说明',
    '请与医政科联系',
    '审核：张三',
    '单位为人',
  ])('%s 不问', (words) => {
    expect(asked(words)[0]).toEqual([]);
  });

  test.each([
    '三级医院为年末数',
    '编制数均为年末数',
    '公立为全区数',
    '在编口径与上年一致',
    '直属单位口径同上年',
    '护士数是指编制数',
    '护士数是指年平均数',
    '护士是指护士和护理员',
    '是指三甲医院',
    '数据是指三级医院',
    '特此说明系编制数',
    '请查收三级医院数据',
    '统计：公立医院',
    '审核：领导没看',
    '四舍五入取整到千',
    '填报单位为三级医院',
    '合计包括未列出的养老机构',
    '用于演示',
  ])('%s 要问', (words) => {
    for (const found of asked(words)) expect(found).not.toEqual([]);
  });
});
