import type { Printed, ReportIndicator } from '../../../model/report.ts';
import { exact, term } from '../../arithmetic/exact.ts';
import { formatShare } from '../../format.ts';

type Part = 'numerator' | 'denominator';

/** By what share numerator or denominator has moved since the base year, as the paragraphs print it; null where one is not known. */
export function movedOf(item: ReportIndicator, part: Part): Printed | null {
  const [before, after] = endsOf(item, part);
  if (before === null || after === null || before.value === null || after.value === null || before.value <= 0)
    return null;
  const share = after.value / before.value - 1;
  return { value: share, text: formatShare(share, 1) };
}

/** (now－base year)÷base year with its numbers. */
export function movedHow(item: ReportIndicator, part: Part): string {
  const [before, after] = endsOf(item, part);
  const moved = movedOf(item, part);
  if (before === null || after === null || moved === null) return '';
  return `(${after.text}－${before.text})÷${before.text}＝${moved.text}（${item.baseline.year}年至${item.current.year}年）`;
}

/** (x－b)÷(data year－base year) with its numbers. */
export function soFarHow({ current, baseline, decimals }: ReportIndicator): string {
  const [x, b] = [current.value.value, baseline.value.value];
  const years = current.year - baseline.year;
  if (x === null || b === null || years <= 0) return '';
  return `(x－b)÷(数据年－基期年)＝(${exact(x, decimals)}－${term(b, decimals)})÷(${current.year}－${baseline.year})＝${exact((x - b) / years, decimals + 1)}`;
}

function endsOf({ years, baseline, current }: ReportIndicator, part: Part): readonly [Printed | null, Printed | null] {
  const base = years.find(({ year }) => year === baseline.year);
  return base === undefined || base.year === current.year ? [null, null] : [base[part], current[part]];
}
