import type { Edition } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { projectCell } from '../project-columns.ts';
import { numberOf } from '../quantities.ts';
import { dateWords, tight } from '../written.ts';

/** A cell of the table of key projects. */
export function pdfProject(edition: Edition, project: Edition['projects'][number], heading: string): readonly Rule[] {
  const { register, now } = project;
  const place = [register['kind'] ?? '', register['site'] ?? ''].filter((text) => text !== '').join('，');
  switch (heading) {
    case '项目名称（类型，地点）':
      return [words('登记原文', tight(project.name)), words('登记原文', tight(`（${place}）`))];
    case '计划完成时间':
      return [
        { kind: '日期', form: /台账：([\d年月日]+)/g, expected: [dateWords(now['planned_completion'] ?? '')] },
        ...(/\d/.test(register['schedule'] ?? '') ? [words('登记原文', tight(register['schedule'] ?? ''))] : []),
      ];
    case '说明':
      return [
        {
          kind: '数值',
          form: /已交付(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?(?:，规划)?(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?/g,
          expected: ['beds_delivered', 'floor_area_delivered', 'beds_planned', 'floor_area_planned'].map((column) =>
            numberOf(now, column),
          ),
        },
        {
          kind: '数值',
          form: /规划(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?/g,
          expected: ['beds_planned', 'floor_area_planned'].map((column) => numberOf(now, column)),
        },
        ...(projectCell(edition, project, heading) ?? []),
      ];
    case '项目概况':
      // a row that a page breaks goes on with the rest of the words
      return [
        {
          kind: '登记原文',
          form: /^([\s\S]*)$/g,
          expected: [],
          check: ([said = '']) =>
            tight(register['content'] ?? '').startsWith(said) || said === '—' ? '' : '不是规划所印的',
        },
      ];
    default:
      return projectCell(edition, project, heading) ?? [];
  }
}
