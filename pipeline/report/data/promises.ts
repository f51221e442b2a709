import type { Evaluation, Verdict } from '../../model/evaluation.ts';
import type { Edition, PlannedTarget } from '../../model/plan.ts';
import type { DataTable } from '../../model/report.ts';
import { arithmeticOf } from '../arithmetic/arithmetic.ts';
import { decimalsOf } from '../decimals-of.ts';

type Cell = string | number | null;
type Type = DataTable['columns'][number]['type'];

/** What a cell is made from. */
interface Source {
  readonly edition: Edition;
  readonly promise: PlannedTarget;
  readonly verdict: Verdict;
  readonly evaluation: Evaluation;
}

/** Every column with its type and what stands in it; new ones go to the end. */
const columns: readonly (readonly [name: string, type: Type, cell: (source: Source) => Cell])[] = [
  ['plan', 'text', ({ edition }) => edition.plan.id],
  ['seq', 'integer', ({ promise }) => promise.seq],
  ['parent', 'integer', ({ promise }) => promise.parent],
  ['name', 'text', ({ promise }) => promise.name],
  ['unit', 'text', ({ promise }) => promise.unit],
  ['nature', 'text', ({ promise }) => promise.nature],
  ['kind', 'text', ({ verdict }) => verdict.kind],
  ['target_text', 'text', ({ promise }) => promise.targetText],
  ['baseline_year', 'integer', ({ verdict }) => verdict.baseline_year],
  ['baseline_value', 'number', ({ verdict }) => verdict.baseline_value],
  ['target_value', 'number', ({ verdict }) => verdict.target_value],
  ['target_low', 'number', ({ verdict }) => verdict.target_low],
  ['target_high', 'number', ({ verdict }) => verdict.target_high],
  ['year', 'integer', ({ verdict }) => verdict.year],
  ['value', 'number', ({ verdict }) => verdict.value],
  ['numerator', 'number', ({ verdict }) => verdict.numerator],
  ['denominator', 'number', ({ verdict }) => verdict.denominator],
  ['interval_low', 'number', ({ verdict }) => verdict.interval_low],
  ['interval_high', 'number', ({ verdict }) => verdict.interval_high],
  ['tau', 'number', ({ verdict }) => verdict.tau],
  ['progress', 'number', ({ verdict }) => verdict.progress],
  ['pace_ratio', 'number', ({ verdict }) => verdict.pace_ratio],
  ['verdict', 'text', ({ verdict }) => verdict.verdict],
  ['verdict_zh', 'text', ({ verdict }) => verdict.verdict_zh],
  ['note', 'text', ({ verdict }) => verdict.note],
  ['direction', 'text', ({ verdict }) => verdict.direction],
  ['strict', 'text', ({ verdict }) => answer(verdict.strict)],
  ['tolerance', 'number', ({ verdict }) => verdict.tolerance],
  ['target_year', 'integer', ({ verdict }) => verdict.target_year],
  ['judged_year', 'integer', ({ verdict }) => verdict.judged_year],
  ['judged_value', 'number', ({ verdict }) => verdict.judged_value],
  ['compared_value', 'number', ({ verdict }) => verdict.compared_value],
  ['reference_value', 'number', ({ verdict }) => verdict.reference_value],
  ['baseline_level', 'number', ({ verdict }) => verdict.baseline_level],
  ['met', 'text', ({ verdict }) => answer(verdict.met)],
  ['baseline_met', 'text', ({ verdict }) => answer(verdict.baseline_met)],
  ['is_final', 'text', ({ verdict }) => answer(verdict.is_final)],
  ['due_years', 'text', ({ verdict }) => listed(verdict.due_years)],
  ['due_values', 'text', ({ verdict }) => listed(verdict.due_values)],
  ['missed_years', 'text', ({ verdict }) => listed(verdict.missed_years)],
  ['unknown_years', 'text', ({ verdict }) => listed(verdict.unknown_years)],
  ['pooled_value', 'number', ({ verdict }) => verdict.pooled_value],
  ['pace_used', 'text', ({ verdict }) => verdict.pace_used],
  ['cut_ahead', 'number', ({ verdict }) => verdict.cut_ahead],
  ['cut_on_track', 'number', ({ verdict }) => verdict.cut_on_track],
  ['cut_roughly_on_track', 'number', ({ verdict }) => verdict.cut_roughly_on_track],
  ['cut_behind', 'number', ({ verdict }) => verdict.cut_behind],
  ['comparison', 'text', ({ verdict }) => verdict.comparison],
  ['pace', 'text', ({ verdict }) => verdict.pace],
  ['rule', 'integer', ({ verdict }) => verdict.rule],
  ['rule_zh', 'text', ({ verdict }) => verdict.rule_zh],
  [
    'arithmetic',
    'text',
    ({ verdict, promise, evaluation }) => arithmeticOf(verdict, promise, decimalsOf(promise, evaluation.definitions)),
  ],
];

/** `indicators` or `commitments` of `data/`: one row a promise and year, on full values. */
export function promiseTable(
  name: 'indicators' | 'commitments',
  edition: Edition,
  promises: readonly PlannedTarget[],
  evaluation: Evaluation,
): DataTable {
  return {
    name,
    columns: columns.map(([column, type]) => ({ name: column, type })),
    rows: promises.flatMap((promise) =>
      evaluation.verdicts
        .filter(({ list, seq }) => list === promise.list && seq === promise.seq)
        .map((verdict) => columns.map(([, , cell]) => cell({ edition, promise, verdict, evaluation }))),
    ),
  };
}

function answer(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}

/** A list in one cell: parted by `|`, a year without a value left blank; null when nothing is listed. */
function listed(values: readonly (number | null)[] | null): string | null {
  return values === null || values.length === 0 ? null : values.map((value) => value ?? '').join('|');
}
