import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../model/plan.ts';
import { readCells } from '../register.ts';
import type { Database } from './database.ts';
import { loadTable } from './table.ts';

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
    const [all = [], ...lines] = readCells(join(sqlDir, 'reference', name), `sql/reference/${name}`);
    const headings = all.filter((heading) => heading !== '');
    const rows = lines.filter((cells) => {
      if (cells.every((text) => text === '')) return false;
      const cell = (column: string): string => cells[all.indexOf(column)] ?? '';
      if (cell('demonstration') !== '是') return true;
      return demonstrationAreas.includes(cell('area') || (areaOfPlan.get(cell('plan')) ?? ''));
    });
    await loadTable(
      database,
      `reference.${name.slice(0, -4)}`,
      Object.fromEntries(headings.map((heading) => [heading, 'VARCHAR' as const])),
      rows.map((cells) => headings.map((heading) => cells[all.indexOf(heading)] || null)),
    );
  }
}
