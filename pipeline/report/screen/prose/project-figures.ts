import type { ReportProject } from '../../../model/report.ts';
import { type Figure, figure } from '../figure.ts';
import type { Place } from './reader.ts';

/** The figure of a key project that a number in a sentence or a remark about it is; null for anything else. */
export function projectFigure(
  project: ReportProject,
  { text, before }: Pick<Place<unknown>, 'text' | 'before'>,
): Figure | null {
  const id = `project-${project.seq}`;
  const list = [
    ['形象进度|投资完成比例', figure(id, 'progress', project.progressShare)],
    ['完成投资', figure(id, 'investment_done', project.investmentDone)],
    ['完成投资[\\d.,]+万元（计划', figure(id, 'investment_planned', project.investmentPlanned)],
    ['时间进度', figure(id, 'elapsed', project.elapsedShare)],
    ['已交付[^，；]*床位', figure(id, 'beds_delivered', project.bedsDelivered)],
    ['已交付[^，；]*建筑面积', figure(id, 'floor_area_delivered', project.floorAreaDelivered)],
    ['规划[^，；]*床位', figure(id, 'beds_planned', project.bedsPlanned)],
    ['规划[^，；]*建筑面积', figure(id, 'floor_area_planned', project.floorAreaPlanned)],
  ] as const;
  const [, known] = list.find(([words]) => new RegExp(`(?:${words})$`).test(before)) ?? [];
  return known !== undefined && known.text.replace(/,/g, '') === text.replace(/,/g, '') ? known : null;
}
