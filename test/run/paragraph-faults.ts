type Row = Readonly<Record<string, string>>;

/** One-sided 90 % points of Student's t by degrees of freedom, from published tables. */
const student90 = [0, 3.0777, 1.8856, 1.6377, 1.5332] as const;

/**
 * What is wrong in the paragraph of an indicator: a figure that is not the one worked out here from the rows of `data/`,
 * or a number that stands for nothing known.
 * @param name the name of the indicator, which may hold numbers itself
 * @param rows the indicator in every year up to the data year, the data year last
 */
export function paragraphFaults(paragraph: string, name: string, rows: readonly Row[]): readonly string[] {
  const known = figuresOf(rows);
  const faults: string[] = [];
  let rest = paragraph
    .replace(name, '')
    .replaceAll('/10万', '')
    .replace(/规划目标为“[^”]*”|评估结论为“[^”]*”/g, '');
  for (const [form, expected] of known) {
    rest = rest.replace(form, (words: string, ...groups: unknown[]) => {
      expected.forEach((number, index) => {
        const text = String(groups[index]).replaceAll(',', '');
        const halfStep = 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);
        if (number === null || !(Math.abs(Number(text) - number) <= halfStep * (1 + 1e-6) + 1e-9))
          faults.push(`${words}: expected ${number}`);
      });
      return '';
    });
  }
  const left = /\d[\d.]*/.exec(rest.replace(/可达到100%|\d{4}—\d{4}年|\d{4}年/g, ''));
  return left === null ? faults : [...faults, `${left[0]} stands for nothing known in ${rest}`];
}

type Known = readonly [RegExp, readonly (number | null)[]];

const one = '(-?\\d[\\d,]*(?:\\.\\d+)?)';
const after = (words: string): RegExp => new RegExp(`${words}${one}`);
const between = (words: string): RegExp => new RegExp(`${words}${one}[^\\d—至]{0,4}[—至]${one}`);

function figuresOf(rows: readonly Row[]): readonly Known[] {
  const now = rows.at(-1) ?? {};
  const number = (name: string): number | null => (now[name] ? Number(now[name]) : null);
  const [value, base] = [number('value'), number('baseline_value')];
  const level = number('target_value') ?? number('reference_value');
  const [low, high] = [number('target_low') ?? level, number('target_high') ?? level];
  const nearest = value !== null && low !== null && value < low ? low : now['direction'] === 'range' ? high : level;
  const distance = value === null || nearest === null ? null : nearest - value;
  const gap = distance !== null && now['direction'] === 'down' ? -distance : distance;
  const left = Number(now['target_year']) - Number(now['year']);
  const [projected, below, above] = projection(rows, Number(now['target_year']));
  const percent = (share: number | null): number | null => (share === null ? null : share * 100);
  return [
    [between('95%置信区间为'), [number('interval_low'), number('interval_high')]],
    [between('80%预测区间'), [below, above]],
    [after('分子'), [number('numerator')]],
    [after('分母'), [number('denominator')]],
    [after('基期值为?'), [base]],
    [after('三年合并值为'), [number('pooled_value')]],
    [after('比对值为'), [number('reference_value')]],
    [/，即([\d.]+)/, [level]],
    [after('按线性趋势外推，\\d{4}年为'), [projected]],
    [after('时序进度'), [percent(number('tau'))]],
    [after('完成进度'), [percent(number('progress'))]],
    [after('进度比'), [number('pace_ratio')]],
    [after('实现程度'), [percent(attained(now, value, nearest))]],
    [after('(?:平均每年|还)需(?:上升|下降|增加|减少)'), [distance === null ? null : Math.abs(distance) / left]],
    [after('(?:尚差|相差)'), [gap === null ? null : Math.abs(gap)]],
    [after('(?:上升|下降|增加|减少)'), [value === null || base === null ? null : Math.abs(value - base)]],
    [after('为'), [value]],
  ];
}

function attained(now: Row, value: number | null, nearest: number | null): number | null {
  if (now['met'] === 'yes') return 1;
  if (value === null || nearest === null) return null;
  if (now['direction'] === 'range') return 1 - Math.abs(nearest - value) / Math.abs(nearest);
  return now['direction'] === 'down' ? nearest / value : value / nearest;
}

/** The least-squares line through the years of the same definition and its 80 % prediction interval. */
function projection(rows: readonly Row[], at: number): readonly [number | null, number | null, number | null] {
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
