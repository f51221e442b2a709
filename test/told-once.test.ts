import { expect, it } from 'vitest';
import type { Edition } from '../pipeline/model/plan.ts';
import type { Problem } from '../pipeline/problem.ts';
import { toldOnce } from '../pipeline/told-once.ts';

const edition = (area: string, year: number): Edition =>
  ({ plan: { id: area, area, referenceArea: '市' }, report: 'midterm', year }) as unknown as Edition;
const gap = (area: string, year: number, laterYearsOnly: boolean): Problem => ({
  severity: 'warn',
  code: laterYearsOnly ? 'later' : 'any',
  where: {},
  found: '',
  expected: '',
  remedy: '',
  figure: { area, year },
  ...(laterYearsOnly ? { years: 'later' } : {}),
});

it('leaves out only what later reports alone need, of the year and area of an edition', () => {
  const other = gap('甲区', 2023, false);
  const between = gap('甲区', 2024, true);
  const elsewhere = gap('乙区', 2023, true);
  const problems = [gap('甲区', 2023, true), other, between, elsewhere, gap('甲区', 2025, true)];
  const editions = [edition('甲区', 2023), edition('甲区', 2025)];
  expect(toldOnce(problems, editions)).toEqual([other, between, elsewhere]);
});
