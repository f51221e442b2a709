import { expect, it } from 'vitest';
import type { Plan } from '../pipeline/model/plan.ts';
import { ofPlans } from '../pipeline/of-plans.ts';
import type { Problem } from '../pipeline/problem.ts';

const problem = (rest: Partial<Problem>): Problem => ({
  ...{ severity: 'warn', code: 'W221', where: {}, found: '', expected: '', remedy: '' },
  ...rest,
});
const own = problem({ where: { file: 'raw/密云区/2026/表.xlsx' } });
const other = problem({ where: { file: 'raw/朝阳区/2026/表.xlsx' } });
const reference = problem({ figure: { area: '北京市', year: 2026 } });
const register = problem({ where: { file: 'sql/reference/aliases.csv' } });
const both = problem({ figure: { area: '朝阳区' }, also: [{ area: '密云区' }] });
const plans = [{ area: '密云区', referenceArea: '北京市' }] as unknown as readonly Plan[];

it('a run for some plans hears of the areas that they read, and of what belongs to none', () => {
  const all = [own, other, reference, register, both];
  expect(ofPlans(all, plans, { plans: ['miyun_155'] })).toEqual([own, reference, register, both]);
});

it('a run for all plans hears of every folder', () => {
  expect(ofPlans([own, other], plans, { plans: [] })).toEqual([own, other]);
});
