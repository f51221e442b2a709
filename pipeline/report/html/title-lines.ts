import type { Report } from '../../model/report.ts';

/** The title in one or two lines, each as pieces that must not be broken: a phrase in quotation marks stays whole. */
export function titleLines({
  title,
  kindZh,
  year,
}: Pick<Report, 'title' | 'kindZh' | 'year'>): readonly (readonly string[])[] {
  const ending =
    [`${year}${kindZh}报告`, `${year}年度监测报告`, `${kindZh}报告`].find((words) => title.endsWith(words)) ?? '';
  const lines = ending === '' ? [title] : [title.slice(0, -ending.length), ending];
  return lines.map((line) => line.split(/(?<=”)|(?=“)/));
}
