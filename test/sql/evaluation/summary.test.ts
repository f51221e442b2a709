import { expect, test } from 'vitest';
import { query } from '../../../pipeline/warehouse/database.ts';
import { evaluationOf } from './evaluation.ts';

test('evaluation.summary counts the promises of the year of the edition, without those under a parent', async () => {
  const database = await evaluationOf([
    {
      title: '汇总',
      values: { 2022: 50, 2023: 60 },
      target: { kind: 'at_least', value: 55, baseline: 50, nature: '约束性' },
      also: [
        { kind: 'at_least', value: 60, baseline: 50, nature: '约束性' },
        { kind: 'at_least', value: 60, baseline: 50, nature: '约束性', parent: 2 },
        { kind: 'at_least', value: 60, baseline: 50, nature: '预期性' },
        { kind: 'at_most', direction: 'down', value: 55, baseline: 50, nature: '预期性' },
        { kind: 'at_least', value: 100, baseline: 50, nature: '预期性' },
        { kind: 'at_least', value: 60, baseline: 50, list: 'commitment' },
      ],
      expect: {},
    },
  ]);
  const rows = await query(
    database,
    'SELECT list, nature, verdict, verdict_zh, promises FROM evaluation.summary ORDER BY list DESC, position, nature',
  );
  database.close();
  expect(rows.map((row) => Object.values(row).join(' '))).toStrictEqual([
    'target 预期性 lost 由达标转为未达标 1',
    'target 预期性 behind 滞后 1',
    'target 约束性 met_early 提前实现 2',
    'target 预期性 met_early 提前实现 1',
    'commitment 预期性 met_early 提前实现 1',
  ]);
});
