import { numberCell, textCell } from './cells.ts';
import type { Built, Edition } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { verdictCell } from './promise-columns.ts';
import { numberOf } from './quantities.ts';
import { dateWords, tight } from './written.ts';

const projectNumbers: Readonly<Record<string, string>> = {
  '计划投资（万元）': 'investment_planned',
  '完成投资（万元）': 'investment_done',
  累计完成投资: 'investment_done',
  投资或形象进度: 'progress_share',
  采用的进度: 'progress_share',
  形象进度: 'physical_share',
  投资完成比例: 'investment_share',
  时间进度: 'elapsed_share',
  '规划床位（张）': 'beds_planned',
  '交付床位（张）': 'beds_delivered',
  '规划面积（平方米）': 'floor_area_planned',
  '交付面积（平方米）': 'floor_area_delivered',
  判定条目: 'rule',
};

const projectDates: Readonly<Record<string, string>> = {
  计划开工: 'planned_start',
  计划竣工: 'planned_completion',
  计划完成: 'planned_completion',
  实际开工: 'actual_start',
  实际竣工: 'actual_completion',
};

const projectTexts: Readonly<Record<string, string>> = {
  项目: 'name',
  项目名称: 'name',
  建设性质: 'kind',
  建设地点: 'site',
  建设内容: 'content',
  '规划时间（原文）': 'schedule',
  '投资（万元，原文）': 'investment',
  规划依据: 'citation',
  项目概况: 'content',
};

/** The rules for the cell of a project under a heading without blanks; null for a heading that is not known. */
export function projectCell(edition: Edition, project: Built, heading: string): readonly Rule[] | null {
  const { now, register, rows } = project;
  const number = projectNumbers[heading];
  if (number !== undefined) return numberCell(numberOf(now, number));
  const date = projectDates[heading];
  if (date !== undefined) return textCell(dateWords(now[date] ?? '') || '—', '日期');
  const text = projectTexts[heading];
  if (text !== undefined) return textCell(register[text] ?? '');
  switch (heading) {
    case '序号':
      return textCell(project.seq, '序号');
    case '当前阶段':
      return textCell(now['stage'] ?? '');
    case '评估结论':
      return verdictCell({ now }, now, 'verdict_zh');
    case '判定情况':
      return textCell(now['rule_zh'] ?? '');
    case '计算过程':
      return textCell(now['arithmetic'] ?? '');
    case '截止日期':
      return textCell(`${edition.year}年12月31日`, '日期');
    case '责任单位':
      return textCell(
        [...new Set([register['owner'] ?? '', register['department'] ?? ''])].filter((one) => one !== '').join('；'),
      );
    case '历年阶段':
      return textCell(rows.map((row) => `${row['year']}年：${row['stage'] || '—'}，${row['verdict_zh']}`).join(''));
    case '总投资':
      return /^\d/.test(register['investment'] ?? '')
        ? numberCell(numberOf(now, 'investment_planned'))
        : textCell(register['investment'] || '—');
    case '说明':
    case '备注':
      return [
        ...[now['note'] ?? '', register['note'] ?? '', register['preparation'] ?? '', now['adjustment_document'] ?? '']
          .map(tight)
          .filter((one) => /\d/.test(one))
          .map((one) => words('登记原文', one)),
      ];
    default:
      return null;
  }
}
