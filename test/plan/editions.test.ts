import { describe, expect, it } from 'vitest';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import { type EditionRequest, editionsOf, yearsWithData } from '../../pipeline/plan/editions.ts';
import { PipelineError } from '../../pipeline/problem.ts';
import { blankPlan } from '../sql/blank.ts';

const plan: Plan = {
  ...blankPlan,
  id: 'demo_145',
  title: '某区规划',
  area: '某区',
  referenceArea: '某市',
};

function names(years: readonly number[], request: EditionRequest = {}): readonly string[] {
  return editionsOf(plan, years, request).map(({ report, year }) => `${report}-${year}`);
}

function codeOf(years: readonly number[], request: EditionRequest): string | undefined {
  try {
    editionsOf(plan, years, request);
    return undefined;
  } catch (error) {
    return error instanceof PipelineError ? error.problems[0]?.code : 'not a PipelineError';
  }
}

describe('不指定时做哪些报告', () => {
  it('有中期年和末年数据：中期、末期各一份', () => {
    expect(names([2020, 2021, 2022, 2023, 2024, 2025])).toEqual(['midterm-2023', 'final-2025']);
  });
  it('两者都没有：最新一年的年度监测', () => {
    expect(names([2020, 2021, 2022])).toEqual(['annual-2022']);
  });
  it('已过中期、未到末年：仍是中期评估', () => {
    expect(names([2023, 2024])).toEqual(['midterm-2023']);
  });
  it('只有基期年数据或没有数据：不做', () => {
    expect(names([2020])).toEqual([]);
    expect(names([])).toEqual([]);
  });
});

describe('指定报告和年份', () => {
  it.each([
    [{ report: 'annual', year: 2024 }, 'annual-2024'],
    [{ report: 'annual' }, 'annual-2024'],
    [{ report: 'midterm' }, 'midterm-2023'],
    [{ year: 2023 }, 'midterm-2023'],
    [{ year: 2022 }, 'annual-2022'],
  ] as const)('%j → %s', (request, name) => {
    expect(names([2022, 2023, 2024], request)).toEqual([name]);
  });
  it.each([
    [{ report: 'final', year: 2024 }, 'E322'],
    [{ year: 2020 }, 'E322'],
    [{ year: 2030 }, 'E322'],
    [{ report: 'final' }, 'E323'],
    [{ report: 'annual', year: 2021 }, 'E323'],
  ] as const)('%j 报 %s', (request, code) => {
    expect(codeOf([2022, 2023, 2024], request)).toBe(code);
  });
});

it('数据年份只算当年文件夹里的当年数字；上年栏和空白不算', () => {
  const observation = (year: number, edition: number, value: number | null): Observation => ({
    area: '某区',
    year,
    measure: '年末常住人口',
    breakdown: '',
    value,
    state: value === null ? 'missing' : 'reported',
    resolution: 1,
    origin: { file: 'raw/某区/x.xlsx', sheet: 'a', cell: 'B2' },
    edition,
  });
  expect(
    yearsWithData(plan, [observation(2022, 2023, 1), observation(2023, 2023, 2), observation(2024, 2024, null)]),
  ).toEqual([2023]);
});
