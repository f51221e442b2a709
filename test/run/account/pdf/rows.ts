import { countRules } from '../book.ts';
import { numberCell, textCell } from '../cells.ts';
import type { Edition } from '../edition.ts';
import { type Rule, words } from '../explain.ts';
import { noteCell } from '../promise-columns.ts';
import { registerRules } from '../records.ts';
import { tauOf } from '../tau.ts';
import { tight } from '../written.ts';
import type { Block } from './blocks.ts';
import { cellName, cellOf } from './cells.ts';
import { problemText } from './problems.ts';
import { pdfProject } from './projects.ts';
import type { State } from './state.ts';

type CellRules = (index: number) => readonly Rule[];

/** What may stand in each cell of a table's row, by the headings of the table. */
export function rowRules(
  edition: Edition,
  state: State,
  block: Block,
  prose: (text: string) => readonly Rule[],
): CellRules {
  const { headings, chapter } = state;
  const { texts, heading } = block;
  const get = (name: string): string => texts[headings.indexOf(name)] ?? '';
  const { plan, year } = edition;
  if (heading || headings.length === 0) return (index) => headRules(edition, texts, index);
  if (chapter.startsWith('二') && headings.at(-1) === '合计') {
    return (index) => {
      const verdict = (headings[index] ?? '').replace(/^[●◆▲○]/, '');
      const nature = texts[0] === '合计' ? '合计' : (texts[0] ?? '');
      return index === 0 ? [] : countRules(edition, '主要指标', verdict, nature);
    };
  }
  if (headings.includes('指标和项目')) return (index) => prose(texts[index] ?? '');
  if (headings.includes('80%预测区间')) {
    const promise = edition.promises.find((one) => one.list === 'target' && tight(one.name) === get('指标'));
    return (index) => (promise === undefined ? [] : cellOf(edition, promise, headings[index] ?? ''));
  }
  if (headings.includes('所缺内容')) {
    const promise = edition.promises.find((one) => one.list === 'target' && tight(one.name) === get('指标'));
    return (index) =>
      promise === undefined ? [] : [...noteCell(edition, promise, promise.now), ...cellName(promise, headings[index])];
  }
  if (headings.includes('项目概况')) {
    const project = edition.projects.find((one) => one.seq === get('序号'));
    return (index) => (project === undefined ? [] : pdfProject(edition, project, headings[index] ?? ''));
  }
  if (headings.includes('数字个数')) {
    return (index) => {
      const name = headings[index] ?? '';
      const at = texts[headings.slice(0, index + 1).lastIndexOf('文件')] ?? '';
      const file = edition.files.find((one) => [tight(one.file), tight(one.file).replace(/^raw\//, '')].includes(at));
      if (file === undefined) return [];
      if (name === '文件') return textCell(at);
      if (name.startsWith('校验码')) return textCell(file.sha256.slice(0, 12));
      const of = name === '问题条数' ? edition.problems : edition.observations.filter((row) => row['value'] !== '');
      return numberCell(of.filter((row) => row['file'] === file.file).length);
    };
  }
  if (headings.includes('内容和理由')) {
    const rename: Readonly<Record<string, string>> = { 事项: '对象', 姓名: '登记人' };
    return (index) => registerRules(edition, rename[headings[index] ?? ''] ?? headings[index] ?? '', get('内容和理由'));
  }
  if (headings.includes('调整依据')) {
    const project = edition.projects.find(({ name }) => tight(name) === get('项目'));
    return () => (project === undefined ? [] : [words('登记原文', tight(project.now['adjustment_document'] ?? ''))]);
  }
  if (headings.includes('位置与发现的问题')) return (index) => problemText(edition, headings[index] ?? '', texts);
  const list = headings.includes('承诺事项（单位）') ? 'commitment' : 'target';
  const promise = edition.promises.find((one) => one.list === list && one.seq === get('序号'));
  if (promise === undefined && texts.length === 2) {
    const tau = tauOf({ plan, year });
    return () => [
      words('年份', `${plan.period[0]}—${plan.period[1]}年`),
      { kind: '数值', form: new RegExp(`^${year}年（时序进度([\\d.]+)%）$`, 'g'), expected: [tau] },
    ];
  }
  return (index) => (promise === undefined ? [] : cellOf(edition, promise, headings[index] ?? ''));
}

/** Headings: years in their order, the levels of intervals. */
function headRules({ plan, year }: Edition, texts: readonly string[], index: number): readonly Rule[] {
  const years = texts.flatMap((text, at) => (/^\d{4}年$/.test(text) ? [at] : []));
  const own = years.length < 2 ? year : plan.baseline_year + 1 + years.indexOf(index);
  const tau = tauOf({ plan, year });
  return [
    words('年份', `${plan.baseline_year}年基期值`),
    { kind: '年份', form: /^(\d{4})年$/g, expected: [String(own)] },
    words('说明文字', '80%预测区间'),
    { kind: '说明文字', form: /校验码（(?:SHA-256)?前12位）/g, expected: [] },
    words('年份', `${plan.period[0]}—${plan.period[1]}年`),
    { kind: '数值', form: new RegExp(`^${year}年（时序进度([\\d.]+)%）$`, 'g'), expected: [tau] },
  ];
}
