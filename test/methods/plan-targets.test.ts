import { expect, test } from 'vitest';
import type { Direction, TargetKind } from '../../pipeline/model/plan.ts';
import { parseBaseline } from '../../pipeline/plan/baseline.ts';
import { readPlans } from '../../pipeline/plan/read.ts';
import { parseTarget } from '../../pipeline/plan/target.ts';
import { readVectors } from './macros.ts';

/** What each kind of the separate reading is called here; a level of 100 % is full coverage. */
const kinds: Readonly<Record<string, readonly TargetKind[]>> = {
  level_bare: ['level', 'full_coverage'],
  floor: ['at_least'],
  ceiling: ['at_most'],
  approx: ['about'],
  baseline_delta: ['baseline_change'],
  external_standard: ['meets_standard'],
  relative_reference: ['above_reference'],
  direction_only: ['direction_only'],
  range: ['range'],
};

const directions: Readonly<Record<string, Direction>> = { up: 'up', down: 'down', in_range: 'range' };
const plans = readPlans('sql', 'sql');
const cases = readVectors('plan_targets.json');

test('holds every main indicator of both plans', () => {
  expect(cases).toHaveLength(51);
});

test.each(cases)('$plan $name：$target', (item) => {
  const unit = String(item['unit']);
  const direction = directions[String(item['polarity'])] ?? 'up';
  const target = parseTarget(String(item['target']), { unit, direction });
  if ('reason' in target) throw new Error(target.reason);
  expect(kinds[String(item['kind'])]).toContain(target.kind);
  if (target.kind === 'full_coverage') expect(target.value).toBe(100);
  const row = plans.find(({ id }) => id === item['plan'])?.targets.find(({ name }) => name === item['name']);
  expect(row).toMatchObject({ targetText: item['target'], target });
  const baseline = item['baseline'] === null ? null : parseBaseline(String(item['baseline']), unit);
  if (baseline !== null && 'reason' in baseline) throw new Error(baseline.reason);
  expect(row?.baselineValue ?? null).toBe(baseline?.value ?? null);
});
