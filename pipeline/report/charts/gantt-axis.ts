import type { Report, ReportProject } from '../../model/report.ts';

/** The place of a day of an ISO date, in pixels from the left, within the ends of the axis. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly at: (iso: string) => number;
}

/** An axis of these years, without gaps and rising, between two places in pixels. */
export function timeAxis(years: readonly number[], left: number, right: number): TimeAxis {
  const step = (right - left) / years.length;
  const first = years[0] ?? 0;
  return { left, right, at: (iso) => Math.min(right, Math.max(left, left + (yearShare(iso) - first) * step)) };
}

/** The years of the axis: the plan period, and the years of planned and real dates around it. */
export function yearsOf(
  projects: readonly ReportProject[],
  { period }: Pick<Report['plan'], 'period'>,
  year: number,
): readonly number[] {
  const dates = projects.flatMap(({ plannedStart, plannedCompletion, actualStart, actualCompletion }) =>
    [plannedStart, plannedCompletion, actualStart, actualCompletion].flatMap(({ date }) =>
      date === null ? [] : [Number(date.slice(0, 4))],
    ),
  );
  const first = Math.min(period.start, ...dates);
  const last = Math.max(period.end, year, ...dates);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The year as a number with the elapsed share of the year behind the point. */
function yearShare(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + day / 365.25;
}
