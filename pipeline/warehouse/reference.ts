import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../encoding.ts';
import type { Plan } from '../model/plan.ts';
import { PipelineError } from '../problem.ts';
import type { Database } from './database.ts';
import { loadTable } from './load.ts';

/**
 * Loads every `sql/reference/*.csv` as `reference.<file name>`, all columns text, blank cells NULL.
 * A row marked `demonstration` = 是 is loaded only for areas whose data carries the 演示数据 marker.
 * @throws PipelineError E301 when a file cannot be read as CSV
 */
export async function loadReference(
  database: Database,
  sqlDir: string,
  plans: readonly Plan[],
  demonstrationAreas: readonly string[],
): Promise<void> {
  const areaOfPlan = new Map(plans.map((plan) => [plan.id, plan.area]));
  for (const name of readdirSync(join(sqlDir, 'reference')).sort()) {
    if (!name.endsWith('.csv')) continue;
    const [headings = [], ...lines] = readCsv(join(sqlDir, 'reference', name), `sql/reference/${name}`);
    const rows = lines.filter((cells) => {
      const cell = (column: string): string => cells[headings.indexOf(column)] ?? '';
      if (cell('demonstration') !== '是') return true;
      return demonstrationAreas.includes(cell('area') || (areaOfPlan.get(cell('plan')) ?? ''));
    });
    await loadTable(
      database,
      `reference.${name.slice(0, -4)}`,
      Object.fromEntries(headings.map((heading) => [heading, 'VARCHAR' as const])),
      rows.map((cells) => headings.map((_, index) => cells[index] || null)),
    );
  }
}

function readCsv(path: string, name: string): string[][] {
  const decoded = decodeText(readFileSync(path));
  try {
    if (decoded === null) throw new Error('文字编码无法识别');
    return parse(decoded.text, { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const found = `无法读取（${error instanceof Error ? error.message : String(error)}）`;
    throw new PipelineError([
      {
        severity: 'stop',
        code: 'E301',
        where: { file: name },
        found,
        expected: 'UTF-8 或 GB18030 的 CSV',
        remedy: '请另存为 CSV 后重试',
      },
    ]);
  }
}
