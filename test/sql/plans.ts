import type { Edition, Plan, PlannedProject, PlannedTarget } from '../../pipeline/model/plan.ts';
import { blankPlan, blankProject, blankPromise } from './blank.ts';

/** The parts of a promise that a case states. */
interface PromiseRow {
  readonly list?: 'target' | 'commitment';
  readonly indicator: string;
  readonly name: string;
  readonly nature?: PlannedTarget['nature'];
  readonly kind?: PlannedTarget['target']['kind'];
  readonly reference?: string;
  readonly baselineText?: string;
  readonly baselineValue?: number;
  readonly baselineDigits?: number;
  readonly targetText?: string;
  /** 1 by default. */
  readonly targetValue?: number;
  readonly direction?: PlannedTarget['target']['direction'];
}

export interface PlanRow {
  readonly targets: readonly PromiseRow[];
  /** Names of the key projects; each one's view is called new_project. */
  readonly projects?: readonly string[];
  /** Beds that the plan gives every project; none by default. */
  readonly bedsPlanned?: number;
  /** Years of the annual reports to make. */
  readonly editions?: readonly number[];
}

/** A plan 2021–2025 of 甲区 with the reference area 北京市; id and areas carry the prefix. */
export function planOf(row: PlanRow, prefix = ''): Plan {
  const targets = row.targets.map((promise, index) => promiseOf(promise, index + 1));
  return {
    ...blankPlan,
    id: `${prefix}示例规划`,
    title: '示例规划',
    area: `${prefix}甲区`,
    referenceArea: `${prefix}北京市`,
    targets: targets.filter((target) => target.list === 'target'),
    commitments: targets.filter((target) => target.list === 'commitment'),
    projects: (row.projects ?? []).map((name, index) => ({
      ...projectOf(name, index + 1),
      bedsPlanned: row.bedsPlanned ?? null,
    })),
  };
}

function projectOf(name: string, seq: number): PlannedProject {
  return { ...blankProject, seq, project: 'new_project', name };
}

export function editionsOf(row: PlanRow, plan: Plan): readonly Edition[] {
  return (row.editions ?? []).map((year) => ({ plan, report: 'annual', year }));
}

function promiseOf(promise: PromiseRow, seq: number): PlannedTarget {
  const { list = 'target', kind = 'at_least', reference = '', indicator, name } = promise;
  const { baselineText = '', baselineValue = null, baselineDigits = null } = promise;
  const { targetText = blankPromise.targetText, targetValue = 1, nature = blankPromise.nature } = promise;
  const { direction = blankPromise.target.direction } = promise;
  const target = { ...blankPromise.target, kind, value: targetValue, direction };
  return {
    ...blankPromise,
    list,
    seq,
    indicator,
    name,
    nature,
    target,
    targetText,
    reference,
    baselineText,
    baselineValue,
    baselineDigits,
  };
}
