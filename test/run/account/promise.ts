import type { Promised } from './edition.ts';
import { numberOf, projectionOf, type Row } from './quantities.ts';

const met = ['sustained', 'met', 'met_early'];
const gaps = ['no_data', 'awaiting_reference', 'awaiting_confirmation', 'not_comparable'];
const bad = ['lost', 'not_met', 'behind', 'reversed'];

export const isMet = ({ now }: Promised): boolean => met.includes(now['verdict'] ?? '');
export const isGap = ({ now }: Promised): boolean => gaps.includes(now['verdict'] ?? '');
export const isBad = ({ now }: Promised): boolean => bad.includes(now['verdict'] ?? '');
export const isBinding = ({ register }: Promised): boolean => register['nature'] === '约束性';
export const isWhole = ({ register }: Promised): boolean =>
  register['parent'] === '' || register['parent'] === undefined;
export const has =
  (verdict: string) =>
  ({ now }: Promised): boolean =>
    now['verdict'] === verdict;

/** The first year of a new definition, by the register of breaks and the notes of the rows; null for none. */
function breakYear({ rows }: Promised): number | null {
  const found = rows.map((row) => /口径变化（(\d{4})年起）|已按(\d{4})年起的新口径/.exec(row['note'] ?? ''));
  const years = found.flatMap((one) => (one === null ? [] : [Number(one[1] ?? one[2])]));
  return years.length === 0 ? null : Math.max(...years);
}

/** Value, low and high of the trend in the target year; nulls where none is drawn. */
export function projected(promise: Promised): readonly [number | null, number | null, number | null] {
  const { now, rows, header } = promise;
  const target = Number(now['target_year']);
  const few = header['interval'] === 'rate' && numberOf(now, 'numerator') !== null && Number(now['numerator']) < 20;
  if (now['value'] === '' || Number(now['year']) >= target || few) return [null, null, null];
  const since = breakYear(promise) ?? 0;
  return projectionOf(
    rows.filter((row) => Number(row['year']) >= since),
    target,
  );
}

/** 改善, 持平, 变差 against the year before; blank where the two cannot be compared. */
export function arrowOf(promise: Promised): string {
  const { now, rows } = promise;
  const year = Number(now['year']);
  const before = rows.find((row) => Number(row['year']) === year - 1);
  const [value, previous] = [numberOf(now, 'value'), numberOf(before, 'value')];
  if (value === null || previous === null || breakYear(promise) === year) return '';
  const distance = (row: Row, x: number): number =>
    Math.max(Number(row['target_low']) - x, x - Number(row['target_high']), 0);
  const better =
    now['direction'] === 'range'
      ? distance(now, previous) - distance(now, value)
      : (value - previous) * (now['direction'] === 'down' ? -1 : 1);
  return Math.abs(better) < 1e-9 ? '持平' : better > 0 ? '改善' : '变差';
}

/** 变化 since the base year a year; null where the two are not to be compared. */
export function soFarOf({ now }: Promised): number | null {
  const [value, base] = [numberOf(now, 'value'), numberOf(now, 'baseline_value')];
  const years = Number(now['year']) - Number(now['baseline_year']);
  return value === null || base === null || years <= 0 || now['verdict'] === 'not_comparable'
    ? null
    : (value - base) / years;
}

/** Goals that a trend can be held against, not yet met: whether the two ends of the interval meet them. */
export function reachOf(promise: Promised): readonly boolean[] {
  const { now } = promise;
  const kinds = ['at_least', 'at_most', 'level', 'full_coverage', 'baseline_change'];
  const [, low, high] = projected(promise);
  const goal = numberOf(now, 'target_value');
  if (isMet(promise) || isGap(promise) || !kinds.includes(now['kind'] ?? '')) return [];
  if (low === null || high === null || goal === null) return [];
  return [low, high].map((end) => (now['direction'] === 'down' ? end <= goal : end >= goal));
}

/** The unit behind a value, and behind a difference. */
export function unitsOf({ now }: Promised): readonly [string, string] {
  const unit = now['unit'] ?? '';
  const plain = unit.includes('=') ? '' : unit.replace(/^1(?=\/)/, '');
  return [plain, unit === '%' ? '个百分点' : unit === '‰' ? '个千分点' : plain];
}

/** The goal as a sentence has it. */
export function goalOf(promise: Promised): string {
  const text = (promise.now['target_text'] ?? '').replace(/\s/g, '');
  if (/\d$/.test(text)) return `${text}${unitsOf(promise)[0]}`;
  return /\d/.test(text) ? text : `“${text}”`;
}
