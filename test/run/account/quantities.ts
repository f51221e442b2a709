export type Row = Readonly<Record<string, string>>;

/** One-sided 90 % points of Student's t by degrees of freedom, from published tables. */
const student90 = [0, 3.0776835, 1.8856181, 1.6377444, 1.5332063] as const;

/** Goals that are a change, not a level to be reached. */
const withoutLevel: readonly string[] = ['direction_only', 'yearly_change'];

/** A number of `data/`, null for blank. */
export function numberOf(row: Row | undefined, column: string): number | null {
  const text = row?.[column] ?? '';
  return text === '' ? null : Number(text);
}

/** The end of a goal that a value has to come to, in the unit of the value. */
function nearestGoal(now: Row): number | null {
  const value = numberOf(now, 'judged_value');
  const level = numberOf(now, 'target_value') ?? numberOf(now, 'reference_value');
  const [low, high] = [numberOf(now, 'target_low') ?? level, numberOf(now, 'target_high') ?? level];
  if (value !== null && low !== null && value < low) return low;
  return now['direction'] === 'range' ? high : level;
}

/** What is still to go, positive when the goal lies ahead. */
export function gapOf(now: Row): number | null {
  const [value, goal] = [numberOf(now, 'judged_value'), nearestGoal(now)];
  if (value === null || goal === null || withoutLevel.includes(now['kind'] ?? '')) return null;
  const inside = now['direction'] === 'range' && now['met'] === 'yes';
  if (inside) return 0;
  if (now['direction'] === 'range') return Math.abs(goal - value);
  return now['direction'] === 'down' ? value - goal : goal - value;
}

/** The change a year that the goal still asks for. */
export function neededOf(now: Row): number | null {
  const [value, goal] = [numberOf(now, 'judged_value'), nearestGoal(now)];
  const years = Number(now['target_year']) - Number(now['year']);
  return value === null || goal === null || years <= 0 ? null : (goal - value) / years;
}

/** 实现程度 as a share. */
export function attainedOf(now: Row): number | null {
  const [value, goal] = [numberOf(now, 'judged_value'), nearestGoal(now)];
  if (value === null || goal === null || withoutLevel.includes(now['kind'] ?? '')) return null;
  if (now['met'] === 'yes') return 1;
  if (now['direction'] === 'range') return 1 - Math.abs(goal - value) / Math.abs(goal);
  return Math.min(1, now['direction'] === 'down' ? goal / value : value / goal);
}

/** The least-squares line through the years and its 80 % prediction interval: value, low, high in the year `at`. */
export function projectionOf(rows: readonly Row[], at: number): readonly [number | null, number | null, number | null] {
  const points = rows
    .filter((row) => row['value'] !== '')
    .map((row) => [Number(row['year']), Number(row['value'])] as const);
  const count = points.length;
  if (count < 3) return [null, null, null];
  const mean = (index: 0 | 1): number => points.reduce((sum, point) => sum + point[index], 0) / count;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [year]) => sum + (year - x) ** 2, 0);
  const slope = points.reduce((sum, [year, figure]) => sum + (year - x) * (figure - y), 0) / spread;
  const error = points.reduce((sum, [year, figure]) => sum + (figure - y - slope * (year - x)) ** 2, 0) / (count - 2);
  const half = (student90[count - 2] ?? Number.NaN) * Math.sqrt(error * (1 + 1 / count + (at - x) ** 2 / spread));
  const line = y + slope * (at - x);
  return [line, line - half, line + half];
}
