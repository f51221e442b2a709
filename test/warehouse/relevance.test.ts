import { describe, expect, it } from 'vitest';
import type { Edition } from '../../pipeline/model/plan.ts';
import type { Problem } from '../../pipeline/problem.ts';
import { concerns, entersReport, type Relevance } from '../../pipeline/warehouse/relevance.ts';

const plan = { id: 'p', area: '甲区', referenceArea: '市' };
const relevance: Relevance = {
  edition: { plan, report: 'final', year: 2025 } as unknown as Edition,
  firstYear: 2019,
  needed: new Set(),
  yardsticks: new Set(),
  known: new Set(),
};
const problem = (area: string, year: number, ownYearOnly: boolean): Problem => ({
  severity: 'warn',
  code: 'c',
  where: {},
  found: '',
  expected: '',
  remedy: '',
  figure: { area, year },
  ...(ownYearOnly ? { years: 'own' } : {}),
});

describe('concerns', () => {
  it('takes the problems of the areas of the plan up to the year of the edition', () => {
    expect(concerns(problem('甲区', 2023, false), relevance)).toBe(true);
    expect(concerns(problem('市', 2025, false), relevance)).toBe(true);
    expect(concerns(problem('甲区', 2026, false), relevance)).toBe(false);
    expect(concerns(problem('乙区', 2025, false), relevance)).toBe(false);
  });

  it('leaves out the years before those that the edition reads', () => {
    expect(concerns(problem('市', 2019, false), relevance)).toBe(true);
    expect(concerns(problem('市', 2018, false), relevance)).toBe(false);
  });

  it('leaves what matters to an earlier report only to that report', () => {
    expect(concerns(problem('甲区', 2023, true), relevance)).toBe(false);
    expect(concerns(problem('甲区', 2025, true), relevance)).toBe(true);
  });
});

describe('concerns, of what only later reports need to hear of', () => {
  it('leaves it out of the report of its own year and of those before', () => {
    const gap = (year: number): Problem => ({ ...problem('甲区', year, false), years: 'later' });
    expect([2023, 2024, 2025, 2026].map((year) => concerns(gap(year), relevance))).toEqual([true, true, false, false]);
  });
});

describe('entersReport', () => {
  const known = { ...relevance, needed: new Set(['注册护士数']), known: new Set(['注册护士数', '注册床位数']) };
  const beds = { area: '甲区', year: 2023, measure: '注册床位数' };

  it('is true of a problem of several figures when the report reads one of them', () => {
    const one = { ...problem('甲区', 2023, false), figure: beds };
    expect(entersReport(one, known)).toBe(false);
    expect(entersReport({ ...one, also: [{ ...beds, year: 2022 }] }, known)).toBe(false);
    expect(entersReport({ ...one, also: [{ ...beds, measure: '注册护士数' }] }, known)).toBe(true);
  });
});
