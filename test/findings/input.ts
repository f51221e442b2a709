import type { FindingsInput } from '../../pipeline/findings/context.ts';
import type { Plan } from '../../pipeline/model/plan.ts';
import type { NeededItem } from '../../pipeline/model/survey.ts';
import type { Problem } from '../../pipeline/problem.ts';
import { planOf } from '../sql/plans.ts';

const plan: Plan = planOf({ targets: [] });

/** A needed item of the plan's own area; `rest` says what differs. */
export function item(department: string, year: number, name: string, rest: Partial<NeededItem> = {}): NeededItem {
  return {
    plan: plan.id,
    area: '甲区',
    department,
    year,
    kind: 'measure',
    item: name,
    state: 'present',
    promises: [],
    ...rest,
  };
}

export function problem(rest: Partial<Problem> = {}): Problem {
  return { severity: 'warn', code: 'W299', where: {}, found: '甲', expected: '乙', remedy: '请核实', ...rest };
}

/** Two departments with two measures, and what the test adds. */
export function inputOf(
  rest: Partial<Omit<FindingsInput, 'survey'>> & { readonly items?: readonly NeededItem[] } = {},
): FindingsInput {
  const { items = [], ...parts } = rest;
  return {
    plans: [plan],
    problems: [],
    survey: {
      items,
      measures: [
        { measure: '人口', unit: '人', department: '统计局', promises: ['每千人床位', '每千人护士'] },
        { measure: '床位', unit: '张', department: '医政科', promises: ['每千人床位'] },
        { measure: '床位使用天数', unit: '天', department: '信息中心', promises: ['床位使用率'] },
      ],
      owners: [
        { area: '甲区', promise: '每千人床位', department: '医政科' },
        { area: '甲区', promise: '每千人护士', department: '' },
        { area: '乙区', promise: '床位使用率', department: '信息中心' },
      ],
      explanations: [
        {
          rule: 'large_change',
          area: '甲区',
          year: 2022,
          subject: '床位',
          reason: '新院开业',
          name: '张三',
          date: '2023-02-01',
        },
      ],
    },
    filed: [],
    unchecked: [],
    files: 3,
    figures: 40,
    demonstration: false,
    ...parts,
  };
}
