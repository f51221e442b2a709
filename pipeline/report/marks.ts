import type { Report } from '../model/report.ts';

/** The words that every page and sheet of a demonstration or a draft carries; none for a publication. */
export function marksOf({ demonstration, draft }: Report): readonly string[] {
  return [...(demonstration ? ['演示数据'] : []), ...(draft ? ['草稿'] : [])];
}
