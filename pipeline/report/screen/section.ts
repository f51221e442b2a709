import type { ReportIndicator } from '../../model/report.ts';

/** The id by which figures and their explanation find each other. */
export function sectionId({ list, seq }: Pick<ReportIndicator, 'list' | 'seq'>, part: string | number): string {
  return `${list}-${seq}-${part}`;
}
