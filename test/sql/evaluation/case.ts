import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type {
  Direction,
  Edition,
  Plan,
  PlannedProject,
  PlannedTarget,
  ReportKind,
  TargetKind,
} from '../../../pipeline/model/plan.ts';
import { blankPlan, blankProject, blankPromise } from '../blank.ts';

type Cell = number | { readonly value: number; readonly n: number; readonly d: number; readonly note?: string };

interface CaseTarget {
  readonly kind: TargetKind;
  readonly direction?: Direction;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly strict?: boolean;
  readonly digits?: number;
  readonly tolerance?: number;
  readonly year?: number;
  readonly baseline?: number;
  readonly baseline_digits?: number;
  readonly baseline_year?: number;
  readonly list?: 'target' | 'commitment';
  readonly parent?: number;
  readonly nature?: '约束性' | '预期性';
  readonly indicator?: '';
  readonly reference?: string;
}

/** One worked example: a promise, the values of the years and what follows from them. Its title serves as plan, area and indicator. */
export interface Case {
  readonly title: string;
  readonly edition?: readonly [ReportKind, number];
  readonly plan?: Partial<Pick<Plan, 'comparison' | 'pace' | 'cuts' | 'period' | 'baselineYear' | 'midtermYear'>>;
  readonly target?: CaseTarget;
  /** Further promises on the same indicator, numbered from 2. */
  readonly also?: readonly CaseTarget[];
  readonly project?: Partial<PlannedProject>;
  readonly unit?: string;
  readonly interval?: 'rate' | 'proportion';
  readonly defined?: boolean;
  readonly values?: Readonly<Record<string, Cell>>;
  readonly reference?: Readonly<Record<string, Cell>>;
  readonly own_reference?: Readonly<Record<string, Cell>>;
  readonly evidence?: Readonly<Record<string, '达到' | '未达到'>>;
  readonly breaks?: readonly { readonly year: number; readonly rebased?: number }[];
  /** Breaks that a note in a table speaks of: year and measure. */
  readonly noted?: readonly (readonly [number, string])[];
  readonly needs?: readonly string[];
  readonly present?: readonly string[];
  readonly withheld?: readonly (readonly [string, string])[];
  /** Year, subject, figure, reason and, if it is not large_change, the rule. */
  readonly explanations?: readonly (readonly [number | null, string, string | null, string, string?])[];
  /** Year, measure, printed figure, corrected figure, reason. */
  readonly corrections?: readonly (readonly [number, string, number, number, string])[];
  /** Report, year, verdict, reason. */
  readonly manual?: readonly (readonly [ReportKind, number, string, string])[];
  /** Year → aspect → planned, actual. */
  readonly ledger?: Readonly<
    Record<string, Readonly<Record<string, readonly [string | number | null, string | number | null]>>>
  >;
  /** Columns of the year of the edition, or of other years by their number; `note_has` are parts of the note. */
  readonly expect: Readonly<Record<string, unknown>>;
}

export function readCases(name: string): readonly Case[] {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly Case[];
}

/** The indicator of the yardstick. */
export function ruler(item: Case): string {
  return item.target?.reference ?? item.title;
}

export function editionOf(item: Case): Edition {
  const [report, year] = item.edition ?? ['midterm', 2023];
  return { plan: planOf(item), report, year };
}

export function planOf(item: Case): Plan {
  return {
    ...blankPlan,
    id: item.title,
    title: item.title,
    area: item.title,
    referenceArea: `${item.title}的参照地区`,
    ...item.plan,
    targets: [...(item.target === undefined ? [] : [item.target]), ...(item.also ?? [])].map((target, index) =>
      targetOf(item, target, index + 1),
    ),
    projects: item.project === undefined ? [] : [projectOf(item.project)],
  };
}

function targetOf(item: Case, target: CaseTarget, seq: number): PlannedTarget {
  const { value = null, low = null, high = null, strict = false, direction = 'up', digits = 0, year = null } = target;
  return {
    ...blankPromise,
    list: target.list ?? 'target',
    seq,
    parent: target.parent ?? null,
    indicator: target.indicator ?? item.title,
    name: item.title,
    unit: item.unit ?? '%',
    nature: target.nature ?? '预期性',
    target: { kind: target.kind, value, low, high, strict, direction, digits, year },
    tolerance: target.tolerance ?? null,
    baselineYear: target.baseline_year ?? 2020,
    baselineValue: target.baseline ?? null,
    baselineDigits: target.baseline_digits ?? null,
    reference: target.reference ?? '',
  };
}

function projectOf(project: Partial<PlannedProject>): PlannedProject {
  return { ...blankProject, project: '项目', name: '项目', ...project };
}
