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

/** A promise of 2022 that waits for a measure of 医政科. */
export function waiting(name: string, rest: Partial<Problem> = {}): Problem {
  return problem({
    code: 'promised_unmeasured',
    title: '规划承诺的指标在评估年份没有数据',
    found: `甲区2022年每千人${name}：缺 ${name}（医政科）`,
    expected: `${name}的当年数据（raw/甲区/2022/）`,
    remedy: '请归口科室补报所缺的统计表',
    figure: { area: '甲区', year: 2022, measure: `每千人${name}` },
    origins: [],
    ...rest,
  });
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
