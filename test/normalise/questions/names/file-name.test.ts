import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const named = (name: string, title = '朝阳区2023年统计表') =>
  read({
    ...book(sheet([[title], ['指标', '单位', '数值'], ['注册护士数', '人', 25000]])),
    file: `raw/朝阳区/2023/${name}.xlsx`,
  });

describe('the name of a file below a title that names the area', () => {
  test.each([
    '卫生人员（初稿）',
    '卫生人员（未审）',
    '卫生人员（含外区）',
    '存档',
    '待改',
    '测试',
    '老数据',
    '草案',
    '退回修改',
    '错',
    '往年人员',
    '卫生人员draft',
    '卫生人员标准',
    '任务',
    '卫生人员11月',
    '卫生人员6月底',
    '卫生人员20230630',
    '卫生人员0930',
    '卫生人员（9.30）',
    '卫生人员（1—9）',
    '卫生人员（留底）',
    '卫生人员del',
    '卫生人员(Autosaved)',
    '2023十一月人员',
    '卫生人员23.11',
    '卫生人员2023年中',
    '卫生人员23.1-23.11',
  ])('%s is asked about, and the figures are read', (name) => {
    const result = named(name);
    expect(codes(result)).toEqual(['W246']);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25000']);
  });

  test('that stops before the end of the year leaves no figure', () => {
    for (const name of [
      '卫生人员（截至11月）',
      '卫生人员Q3',
      '卫生人员2023Q3',
      '卫生人员2023H1',
      '卫生人员-H2',
      '卫生人员1H23',
    ])
      expect(codes(named(name))).toEqual(['E212 C3']);
  });

  test.each([
    '卫生人员',
    '01微信接龙卫生人员情况',
    '数据导出staff',
    '卫生人员_v2',
    '卫生人员20240115',
    '卫生人员（2024年11月修订）',
    '卫生人员1月',
    '卫生人员0918',
    '卫生人员1231',
    '卫生人员2024-0630',
    '卫生人员2023Q1-Q4',
    '卫生人员202312',
    '卫生人员-副本 (1)',
    '卫生人员（张三）',
    '老龄科报表',
    '妇幼健康统计表',
    '朝阳区卫生人员0115最终版',
    '附件2：2023年统计年报（盖章）',
    '各街道汇总',
    '11各区卫生人员排名',
    '人员补报修改后',
    '重点任务完成情况',
    '2022与2023年人员对比',
    '新旧机构人员',
    '卫生人员（原始）',
    '卫生人员final',
    '卫生人员第一版',
    'delivery人员',
  ])('%s is an ordinary one', (name) => {
    expect(codes(named(name))).toEqual([]);
  });
});

test('letters in the name of a file whose title names no area are asked about', () => {
  expect(codes(named('数据导出staff', '统计表'))).toEqual(['W246']);
});
