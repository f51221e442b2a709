import type { Database } from '../../../pipeline/warehouse/database.ts';
import { loadTable } from '../../../pipeline/warehouse/table.ts';
import { type Case, editionOf, planOf } from './case.ts';

/** The registers of judgements and the facts that evaluation reads beside the measured values. */
export async function loadRegisters(database: Database, cases: readonly Case[]): Promise<void> {
  await loadTable(
    database,
    'reference.breaks',
    {
      area: 'VARCHAR',
      indicator: 'VARCHAR',
      year: 'VARCHAR',
      description: 'VARCHAR',
      rebased_baseline: 'VARCHAR',
      document: 'VARCHAR',
      name: 'VARCHAR',
      date: 'VARCHAR',
    },
    cases.flatMap((item) =>
      (item.breaks ?? []).map(({ year, rebased }) => [
        planOf(item).area,
        item.title,
        String(year),
        '统计范围调整',
        rebased === undefined ? null : String(rebased),
        '文号',
        '张三',
        `${year}-12-31`,
      ]),
    ),
  );
  await loadTable(
    database,
    'reference.evidence',
    {
      plan: 'VARCHAR',
      seq: 'VARCHAR',
      year: 'VARCHAR',
      result: 'VARCHAR',
      standard: 'VARCHAR',
      document: 'VARCHAR',
      judge: 'VARCHAR',
      date: 'VARCHAR',
    },
    cases.flatMap((item) =>
      Object.entries(item.evidence ?? {}).map(([year, result]) => [
        item.title,
        '1',
        year,
        result,
        '市级配置标准',
        '核查通报',
        '市卫生健康委',
        `${year}-12-31`,
      ]),
    ),
  );
  await loadTable(
    database,
    'reference.measures',
    { measure: 'VARCHAR', department: 'VARCHAR' },
    [...new Set(cases.flatMap((item) => item.needs ?? []))].map((measure) => [measure, '科室']),
  );
  await loadTable(
    database,
    'facts.noted_breaks',
    { area: 'VARCHAR', year: 'INTEGER', measure: 'VARCHAR', description: 'VARCHAR' },
    cases.flatMap((item) =>
      (item.noted ?? []).map(([year, measure]) => [planOf(item).area, year, measure, '统计口径有变化']),
    ),
  );
  await loadTable(
    database,
    'facts.observations',
    { area: 'VARCHAR', year: 'INTEGER', measure: 'VARCHAR', breakdown: 'VARCHAR', value: 'DOUBLE' },
    cases.flatMap((item) =>
      (item.present ?? []).map((measure) => [planOf(item).area, editionOf(item).year, measure, '', 1]),
    ),
  );
  await loadTable(
    database,
    'facts.withheld',
    { area: 'VARCHAR', year: 'INTEGER', measure: 'VARCHAR', code: 'VARCHAR' },
    cases.flatMap((item) =>
      (item.withheld ?? []).map(([measure, code]) => [planOf(item).area, editionOf(item).year, measure, code]),
    ),
  );
  const texts = (columns: string) => Object.fromEntries(columns.split(' ').map((name) => [name, 'VARCHAR' as const]));
  await loadTable(
    database,
    'reference.explanations',
    texts('rule area year subject found reason name date'),
    cases.flatMap((item) =>
      (item.explanations ?? []).map(([year, subject, found, reason, rule = 'large_change']) => [
        ...[rule, planOf(item).area, year === null ? null : String(year)],
        ...[subject, found, reason, '张三', '2024-02-26'],
      ]),
    ),
  );
  await loadTable(
    database,
    'reference.corrections',
    texts('area year measure breakdown expect value reason name date'),
    cases.flatMap((item) =>
      (item.corrections ?? []).map(([year, measure, expected, value, reason]) => [
        ...[planOf(item).area, String(year), measure, null, String(expected), String(value), reason],
        ...['李四', '2022-03-10'],
      ]),
    ),
  );
  await loadTable(
    database,
    'reference.manual_verdicts',
    texts('plan report year seq verdict reason name date'),
    cases.flatMap((item) =>
      (item.manual ?? []).map(([report, year, verdict, reason]) => [
        ...[item.title, report, String(year), '1', verdict, reason, '王五', '2024-03-01'],
      ]),
    ),
  );
}
