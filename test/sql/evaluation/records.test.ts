import { expect, test } from 'vitest';
import { query } from '../../../pipeline/warehouse/database.ts';
import { evaluationOf } from './evaluation.ts';

test('evaluation.records lists what people have signed for an edition, and nothing of later years, other reports or other plans', async () => {
  const database = await evaluationOf([
    {
      title: '规划甲',
      edition: ['midterm', 2023],
      target: { kind: 'meets_standard', baseline: 1 },
      values: { 2023: 1.2 },
      evidence: { 2022: '未达到', 2024: '达到' },
      breaks: [{ year: 2022 }, { year: 2023, rebased: 1.1 }, { year: 2024 }],
      explanations: [
        [2023, '规划甲/1', '1.2', '编制待批'],
        [null, '注册护士数', null, '不分年份'],
        [2024, '注册护士数', '5', '以后的年份'],
        [2023, '规划乙/1', null, '别的规划'],
        [2023, '乙.xlsx#卫生/人员', '1234', '单位换成万人', 'table_changed'],
        [2023, '甲.xlsx#表', '5678', '第一次报送', 'new_tables'],
        [2024, '甲.xlsx#表', '91011', '以后的年份', 'table_changed'],
        [2011, '甲.xlsx#表', '1213', '基期以前的年份', 'table_changed'],
      ],
      corrections: [
        [2021, '康复床位数', 1480, 1420, '误计停用床位'],
        [2025, '康复床位数', 1, 2, '以后的年份'],
      ],
      manual: [
        ['midterm', 2023, '基本达到', '现场核查'],
        ['final', 2025, '达到', '另一期报告'],
      ],
      expect: {},
    },
  ]);
  const rows = await query(
    database,
    'SELECT kind, year, subject, text, name, date FROM evaluation.records ORDER BY position, year, text',
  );
  database.close();
  expect(
    rows.map((row) =>
      Object.values(row)
        .map((cell) => cell ?? '—')
        .join('｜'),
    ),
  ).toEqual([
    '人工评定｜2023｜规划甲｜基本达到：现场核查｜王五｜2024-03-01',
    '书面说明｜2023｜规划甲｜说明的数 1.2：编制待批｜张三｜2024-02-26',
    '书面说明｜—｜注册护士数｜不分年份｜张三｜2024-02-26',
    '核定记录｜2022｜规划甲｜未达到；市级配置标准；核查通报｜市卫生健康委｜2022-12-31',
    '口径变化｜2022｜规划甲｜统计范围调整；基期值没有按新口径重算；文号｜张三｜2022-12-31',
    '口径变化｜2023｜规划甲｜统计范围调整；基期值按新口径重算为1.1；文号｜张三｜2023-12-31',
    '更正｜2021｜康复床位数｜表中为1480，更正为1420：误计停用床位｜李四｜2022-03-10',
    '读数核对｜2023｜2 张表｜对照原表逐张核对：乙.xlsx#卫生/人员（单位换成万人）、甲.xlsx#表（第一次报送）｜张三｜2024-02-26',
  ]);
});
