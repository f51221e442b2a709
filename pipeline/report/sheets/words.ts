import type { Report, ReportIndicator } from '../../model/report.ts';

/** The note that explains signs, for every sheet that shows figures. */
export const signs = '符号：“—”表示没有数据或不适用，“0”是实际数值；空白的说明栏表示没有说明。';

/** What a sheet of key projects says where there are none. */
export const noProjects = '规划没有列出重点项目。';

/** What the two lists of promises are called. */
export const listNames = { target: '主要指标', commitment: '量化承诺' } as const;

/** All promises of both lists, in the order of the report. */
export function promises(report: Report): readonly ReportIndicator[] {
  return [...report.indicators, ...report.commitments];
}

/** A text, or the dash where there is none. */
export function orDash(text: string): string {
  return text === '' ? '—' : text;
}
