import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Evaluation } from '../../../pipeline/model/evaluation.ts';
import type { Edition } from '../../../pipeline/model/plan.ts';
import { dataTables } from '../../../pipeline/report/data/tables.ts';
import { promise, verdict } from '../fixtures/verdict.ts';

const edition = {
  plan: { id: 'plan_a', targets: [promise], commitments: [], projects: [] },
  report: 'final',
  year: 2025,
} as unknown as Edition;

const evaluation = {
  verdicts: [
    { ...verdict, due_years: [2021, 2022], due_values: [98.5, null], missed_years: [], unknown_years: [2022] },
  ],
  projects: [],
  summary: [],
  definitions: [],
  observations: [],
  problems: [],
  explanations: [],
  manualVerdicts: [],
  ledgerCells: [],
  records: [],
  stops: 0,
} as Evaluation;

const tables = dataTables(edition, evaluation, []);

test('README 的“数据文件”表写明每张表的每一列', () => {
  const lines = readFileSync('README.md', 'utf8').split('\n');
  for (const { name, columns } of tables) {
    const line = lines.find((candidate) => candidate.startsWith(`| \`${name}\` |`)) ?? '';
    if (name === 'commitments') {
      expect(line).toContain('与 `indicators` 相同');
      continue;
    }
    const named = line.match(/[a-z_0-9]+/g) ?? [];
    expect(named).toEqual(expect.arrayContaining(columns.map((column) => column.name)));
  }
});

test('指标表的一行：是否写作 yes、no，逐年的列表以 | 相隔，缺数的年份留空', () => {
  const table = tables.find(({ name }) => name === 'indicators');
  const cell = (column: string) => table?.rows[0]?.[table.columns.findIndex(({ name }) => name === column)];
  expect([cell('strict'), cell('met'), cell('is_final')]).toEqual(['no', 'no', 'yes']);
  expect([cell('due_years'), cell('due_values')]).toEqual(['2021|2022', '98.5|']);
  expect([cell('missed_years'), cell('unknown_years')]).toEqual([null, '2022']);
  expect([cell('rule'), cell('rule_zh'), cell('cut_on_track')]).toEqual([7, '期末未达标', 0.95]);
  expect(String(cell('arithmetic'))).toContain('按第7条，结论为“未完成”。');
});
