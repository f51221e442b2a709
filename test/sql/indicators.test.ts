import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query, type Row } from '../../pipeline/warehouse/database.ts';
import { readCases } from './cases.ts';
import { type FigureRow, observationsOf } from './rows.ts';
import { buildWorld, type World } from './world.ts';

interface IndicatorCase {
  readonly observations: readonly FigureRow[];
  readonly expected: readonly {
    readonly area: string;
    readonly year: number;
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly note: string | null;
  }[];
}

const cases = readCases<IndicatorCase>('indicators');

describe('indicators', () => {
  let world: World;
  let measured: readonly Row[];
  beforeAll(async () => {
    world = await buildWorld({
      observations: cases.flatMap((each) => observationsOf(each.observations, each.prefix)),
      checks: false,
    });
    measured = await query(world.database, 'SELECT * FROM measured.indicators ORDER BY area, year');
  });
  afterAll(() => world?.database.close());

  it.each(cases)('$view：$case', ({ view, prefix, expected }) => {
    const rows = measured.filter((row) => row['indicator'] === view && String(row['area']).startsWith(prefix));
    expect(
      rows.map((row) => [
        String(row['area']).slice(prefix.length),
        row['year'],
        row['numerator'],
        row['denominator'],
        row['note'],
      ]),
    ).toEqual(expected.map((row) => [row.area, row.year, row.numerator, row.denominator, row.note]));
    rows.forEach((row, index) => {
      const value = expected[index]?.value ?? null;
      if (value === null) expect(row['value']).toBeNull();
      else expect(Math.abs(Number(row['value']) - value)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(value)));
      expect(row['origins']).not.toEqual([]);
    });
  });

  it('names the cells of numerator and denominator', async () => {
    const [row] = await query(
      world.database,
      "SELECT origins FROM indicators.physicians_per_1000 WHERE area = 'physicians_per_1000#0#朝阳区'",
    );
    expect(row?.['origins']).toEqual(['示例.csv#表!A1', '示例.csv#表!A2']);
  });
});
