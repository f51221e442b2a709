import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const beside = (heading: string, first: Box, second: Box) =>
  read(
    book(
      sheet([
        ['朝阳区妇幼健康'],
        ['指标', '单位', '数值', heading],
        ['活产数', '人', 1810, first],
        ['产妇数', '人', 1790, second],
      ]),
    ),
    'D3:D4',
  );
const both = ['朝阳区 2023 产妇数 1790', '朝阳区 2023 活产数 1810'];

describe('数旁边一栏里的词，不论栏名是什么', () => {
  test.each([
    ['统计范围', '区妇幼保健院', '全区'],
    ['数据性质', '预计', '实际'],
    ['性质', '预计', '实际'],
    ['类型', '目标', '实绩'],
    ['覆盖范围', '公立医疗机构', '全部'],
    ['区域', '城区', '全区'],
    ['填报情况', '公立医疗机构', '全部'],
    ['数据说明', '目标值', '实际'],
    ['填报说明', '预计', '实际'],
    ['任意一栏', '上年同期', '本年'],
    ['某栏', 'Q3', '全年'],
    ['数据来源', '2022年统计年鉴', '妇幼系统'],
    ['计算方法', '本季度×4', '实数'],
    ['指标解释', '截至9月底的活产', '年内的产妇'],
    ['时间', '9月底', '12月底'],
    ['周期', '半年', '年'],
    ['质量', '存疑', '可靠'],
    ['可用性', '不可用', '可用'],
    ['数据状态', '暂定', '确认'],
    ['属性', '区属', '约束性'],
    ['指标性质', '民营', '定量'],
    ['级别', '区属', '区级'],
    ['机构代码', '公立', 'A01'],
    ['所在页', '农村', '3'],
    ['评价', '不含民营', '已完成'],
    ['其他', '户籍口径', '无'],
    ['指标属性', '抽样调查推算', '预期性'],
    ['报送机构', '不含民营机构', '区妇幼保健院'],
    ['性质', '三级医院上报', '全部机构上报'],
    ['备注', '全市数', '全区数'],
    ['数据来源', '全市数据', '妇幼系统'],
    ['截止时间', '截至11月底', '12月31日'],
    ['统计截止日', '2022年12月', '2023年12月31日'],
  ])('%s：%s 问，%s 不问', (heading, first, second) => {
    const result = beside(heading, first, second);
    expect(lines(result)).toEqual(both);
    expect(codes(result)).toEqual(['W247 D3']);
  });

  test.each([
    ['指标类型', '约束性', '预期性'],
    ['指标属性', '正向', '逆向'],
    ['责任科室', '妇幼科', '妇幼科'],
    ['责任单位', '朝阳区医院', '区妇幼保健院'],
    ['数据来源', '妇幼健康信息系统', '2023年年报'],
    ['数据来源', '2024年统计年鉴', '年报'],
    ['计算公式', '分子/分母', '计数'],
    ['填报人', '张三', '李四'],
    ['填报单位', '区妇幼保健院', '医政科'],
    ['数据说明', '年末数', '全年'],
    ['用途', '年度监测', '中期评估'],
    ['趋势', '上升', '下降'],
    ['指标解释', '年内分娩的活产数', '年内分娩的产妇数'],
    ['备注', '年末数', '同比下降'],
    ['统计时点', '12月31日', '年末'],
    ['统计期间', '1-12月', '全年'],
    ['领域', '妇幼健康', '妇幼健康'],
    ['提供部门', '区妇幼保健院', '区卫健委'],
    ['分类', '孕产妇', '儿童'],
    ['English', 'Hospitals', 'Draft Name'],
    ['更新时间', '2024-01-15', '2024-01-20'],
    ['上报时间', '2024年1月', '2024年1月'],
    ['领域', '基层卫生', '公共卫生'],
    ['截止时间', '2024年1月15日', '2024-01-20'],
    ['评价', '已完成', '完成95%以上'],
    ['报送方式', '医政科提供', '妇幼保健院上报'],
  ])('%s：%s、%s 没有 W247', (heading, first, second) => {
    const result = beside(heading, first, second);
    expect(lines(result)).toEqual(both);
    expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual([]);
  });

  test('别的栏里写的单位或数量级', () => {
    for (const unit of ['千人', '万', '百', '万人']) {
      const result = beside('计量口径', unit, '人');
      expect(lines(result)).toEqual(both);
      expect(codes(result)).toEqual(['W247 D3']);
    }
    expect(codes(beside('计量口径', '人', '个'))).toEqual([]);
    const rows = [
      ['指标', '单位', '数值', '数量级'],
      ['年末常住人口', '万人', 344.5, '万'],
    ];
    const result = read(book(sheet(rows)));
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3445000']);
    expect(codes(result)).toEqual([]);
  });
});

test('a word on the line of the headings, apart from the table and over no numbers, is asked about', () => {
  const apart = (word: string) =>
    read(
      book(
        sheet([
          ['指标', '单位', '2022年', '2023年', null, null, word],
          ['注册护士数', '人', 19800, 20100],
          ['实际开放床位数', '张', 23800, 24000],
        ]),
      ),
    );
  for (const word of ['区属', '编制', '不含部队']) expect(codes(apart(word)).join(), word).toMatch(/W2(?:47|50) G1/u);
  for (const word of ['备注', '单位：人', '制表人：张三']) expect(codes(apart(word)), word).toEqual([]);
});
