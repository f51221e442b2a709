import { join } from 'node:path';
import { countRules } from './book.ts';
import { numberCell, textCell } from './cells.ts';
import { ganttRules, overviewRules, seriesRules, seriesWords } from './charts.ts';
import type { Built, Edition, Promised } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { type HtmlText, htmlTexts } from './html-texts.ts';
import { paragraphRules } from './paragraph.ts';
import type { Place } from './place.ts';
import { projectCell } from './project-columns.ts';
import { noteCell, promiseCell } from './promise-columns.ts';
import { proseRules } from './prose/prose.ts';
import { numberOf } from './quantities.ts';
import { tight } from './written.ts';

/**
 * The chapters of report.html with what may explain them: sentences, tables and pictures. The explanations behind the
 * figures (records, counts, files) are not among them.
 */
export function htmlPlaces(edition: Edition): readonly Place[] {
  const texts = htmlTexts(join(edition.folder, 'report.html')).filter(isChapter);
  const prose = proseRules(edition);
  const rows = new Map<number, HtmlText[]>();
  for (const text of texts) if (text.row >= 0) rows.set(text.row, [...(rows.get(text.row) ?? []), text]);
  let number = 0;
  return texts.map((one) => {
    const [, printed] = /^(\d+)．/.exec(one.tag === 'p' ? one.text : '') ?? [];
    if (printed !== undefined) number = printed === '1' ? 1 : number + 1;
    const numbered: Rule = { kind: '序号', form: /^(\d+)．/g, expected: [String(number)] };
    const rules =
      one.row >= 0 ? cellRules(edition, one, rows.get(one.row) ?? [], prose) : textRules(edition, one, prose, numbered);
    // labels of pictures of several subjects stand close together, of one subject apart
    const whole = one.tag === 'svg' && !one.ids.some((id) => id.startsWith('target-'));
    const where = `${one.ids.join('/')} ${one.tag} ${one.headings[one.column] ?? ''}`;
    return { where, text: whole ? tight(one.text) : one.text, rules };
  });
}

/** What a chapter says itself, without the records that open behind its figures and the filters over its tables. */
function isChapter({ ids, tag, section }: HtmlText): boolean {
  const inside = ids.some((id) => /^chapter-\d/.test(id));
  const record = ids.some((id) => /^(?:(?:target|commitment)-\d+-|commitment-\d+|project-\d+)/.test(id));
  const ownRecord =
    /^target-\d+$/.test(ids.at(-1) ?? '') && !['h4', 'p', 'svg', 'figcaption', '@aria-label'].includes(tag);
  const filter = ['label', 'option', 'button', 'output', '@title', '@data-title', 'section', 'summary'].includes(tag);
  return inside && !record && !ownRecord && !filter && section !== 'none';
}

function promiseOf(edition: Edition, id: string): Promised | undefined {
  const [, list, seq] = /^(target|commitment)-(\d+)/.exec(id) ?? [];
  return edition.promises.find((one) => one.list === list && one.seq === seq);
}

function textRules(
  edition: Edition,
  one: HtmlText,
  prose: (text: string) => readonly Rule[],
  numbered: Rule,
): readonly Rule[] {
  const { year, projects, plan } = edition;
  const promise = promiseOf(edition, one.ids.find((id) => /^target-\d+$/.test(id)) ?? '');
  if (promise !== undefined) {
    if (one.tag === 'svg') return seriesRules(edition, promise);
    if (one.tag === '@aria-label') return seriesWords(promise);
    if (one.tag === 'h4') {
      const { now, name, seq } = promise;
      return [words('序号', `${seq}．${tight(name)}（${tight(now['unit'] ?? '')}）`)];
    }
    return paragraphRules(edition, promise);
  }
  if (one.tag === 'svg' || one.tag === '@aria-label')
    return [...overviewRules(edition), ...ganttRules(edition), ...prose(one.text)];
  const verdicts = [...new Set(projects.map(({ now }) => now['verdict_zh'] ?? ''))];
  return [
    words('年份', `截至${year}年12月31日`),
    words('说明文字', '结论为“数据缺失”'),
    ...verdicts.map(
      (verdict): Rule => ({
        kind: '计数',
        form: new RegExp(`“${verdict}”(\\d+)个`, 'g'),
        expected: [projects.filter(({ now }) => now['verdict_zh'] === verdict).length],
      }),
    ),
    numbered,
    words('地址', `（raw/${plan.area}/${year}/评估说明.md）`),
    ...prose(one.text),
  ];
}

function cellRules(
  edition: Edition,
  one: HtmlText,
  row: readonly HtmlText[],
  prose: (text: string) => readonly Rule[],
): readonly Rule[] {
  const heading = one.headings[one.column] ?? '';
  const { plan, year } = edition;
  if (one.headings.includes(one.text) && one.text === heading) {
    const years = one.headings.flatMap((text, at) => (/^\d{4}年$/.test(text) ? [at] : []));
    const own = years.length < 2 ? year : plan.baseline_year + 1 + years.indexOf(one.column);
    return [
      words('年份', `${plan.baseline_year}年基期值`),
      { kind: '年份', form: /^(\d{4})年$/g, expected: [String(own)] },
      words('说明文字', '80%预测区间'),
    ];
  }
  if (one.headings.length === 0) return prose(one.text);
  const verdict = (row[0]?.text ?? '').replace(/^[●◆▲○]/, '');
  if (one.headings[0] === '评估结论' && one.column > 0) {
    const kind = one.headings.includes('约束性') ? '主要指标' : one.headings.includes('个数') ? '重点项目' : '量化承诺';
    return one.tag.startsWith('@')
      ? countWords(edition, kind, one.text)
      : countRules(edition, kind, verdict, heading === '个数' ? '合计' : heading);
  }
  const project: Built | undefined = edition.projects.find(({ seq }) =>
    row.some(({ section }) => section === `project-${seq}`),
  );
  if (project !== undefined) return projectRules(edition, project, heading);
  const promise =
    row.map(({ section }) => promiseOf(edition, section)).find((found) => found !== undefined) ??
    edition.promises.find(({ list, name }) => list === 'target' && tight(name) === row[0]?.text);
  if (promise === undefined) return [];
  if (['原因说明', '所缺内容', '说明'].includes(heading)) return [...noteCell(edition, promise, promise.now)];
  if (heading === '指标' || heading === '承诺事项') {
    const { now, name, register } = promise;
    const names = [name, register['name'] ?? ''].map(tight);
    return [
      ...names.map((text) => `${text}（${tight(now['unit'] ?? '')}）`),
      ...names.filter((text) => /\d/.test(text)),
    ].map((text) => words('登记原文', text));
  }
  if (heading === `${plan.baseline_year}年基期值`) {
    return promiseCell(edition, promise, promise.now, '基期值') ?? [];
  }
  if (heading === '目标值') return textCell(promise.now['target_text'] ?? '');
  return promiseCell(edition, promise, promise.now, heading) ?? [];
}

/** 滞后3项，在表中查看: the count that a link in the table of counts speaks. */
function countWords(edition: Edition, kind: string, text: string): readonly Rule[] {
  const list = kind === '主要指标' ? 'target' : 'commitment';
  const own = edition.promises.filter((one) => one.list === list && (one.register['parent'] ?? '') === '');
  const all: readonly (Promised | Built)[] = kind === '重点项目' ? edition.projects : own;
  const [, nature = '', verdict = ''] = /^(约束性|预期性)?(.*?)\d+[项个]/.exec(text) ?? [];
  const of = all
    .filter(({ now }) => verdict === '' || verdict === '合计' || now['verdict_zh'] === verdict)
    .filter(({ register }) => nature === '' || (register['nature'] === '约束性') === (nature === '约束性'));
  return [{ kind: '计数', form: /(\d+)[项个]/g, expected: [of.length] }];
}

function projectRules(edition: Edition, project: Built, heading: string): readonly Rule[] {
  if (heading === '计划完成（原文）') return textCell(project.register['schedule'] ?? '');
  if (heading === '总投资') return numberCell(numberOf(project.now, 'investment_planned'));
  if (heading === '说明') {
    const { now } = project;
    const columns = ['beds_delivered', 'floor_area_delivered', 'beds_planned', 'floor_area_planned'];
    return [
      {
        kind: '数值',
        form: /已交付(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?(?:，规划)?(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?/g,
        expected: columns.map((column) => numberOf(now, column)),
      },
      {
        kind: '数值',
        form: /规划(?:床位([\d,.]+)张)?、?(?:建筑面积([\d,.]+)平方米)?/g,
        expected: [numberOf(now, 'beds_planned'), numberOf(now, 'floor_area_planned')],
      },
      ...(projectCell(edition, project, heading) ?? []),
    ];
  }
  return projectCell(edition, project, heading) ?? [];
}
