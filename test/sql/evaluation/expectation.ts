import { expect } from 'vitest';
import type { Row } from '../../../pipeline/warehouse/database.ts';
import type { Case } from './case.ts';

/** Compares the columns that a case names; numbers to nine significant digits. */
export function expectCase(item: Case, rows: readonly Row[], year: number): void {
  const byYear = Object.entries(item.expect).filter(([key]) => /^\d{4}$/.test(key));
  const ofYear = Object.fromEntries(Object.entries(item.expect).filter(([key]) => !/^\d{4}$/.test(key)));
  for (const [key, columns] of [...byYear, [String(year), ofYear] as const]) {
    const row = rows.find((candidate) => candidate['year'] === Number(key));
    expect(row, `${item.title} ${key}`).toBeDefined();
    for (const [column, wanted] of Object.entries(columns as Record<string, unknown>)) {
      expectColumn(`${item.title} ${key} ${column}`, row ?? {}, column, wanted);
    }
  }
}

function expectColumn(where: string, row: Row, column: string, wanted: unknown): void {
  if (column === 'note_has') {
    for (const part of wanted as readonly string[])
      expect(String(row['note'] ?? '').split('；'), where).toContain(part);
    return;
  }
  const found = row[column];
  expect(found, where).not.toBeUndefined();
  if (typeof wanted !== 'number') {
    expect(found, where).toStrictEqual(wanted);
    return;
  }
  expect(typeof found, where).toBe('number');
  expect(Math.abs(Number(found) - wanted), `${where}: ${String(found)} ≠ ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted)),
  );
}
