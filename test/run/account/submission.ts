import { join } from 'node:path';
import { type CellObject, utils, type WorkBook } from '@e965/xlsx';
import { shown } from '../workbook-figures.ts';
import { countRules, partsOf, rowCounter } from './book.ts';
import { numberCell, textCell } from './cells.ts';
import type { Edition } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { frameRules } from './frame.ts';
import { openedBook } from './opened.ts';
import type { Place } from './place.ts';
import { projectCell } from './project-columns.ts';
import { promiseCell } from './promise-columns.ts';
import { attainedOf, numberOf } from './quantities.ts';
import { dateWords, tight } from './written.ts';

/** Every cell of 报送表.xlsx with what may explain it. */
export function submissionPlaces(edition: Edition): readonly Place[] {
  const book = openedBook(join(edition.folder, '报送表.xlsx'));
  const rows = rowCounter(book);
  return book.SheetNames.flatMap((name) => {
    if (/^规评\d表$/.test(name)) return formPlaces(edition, book, name);
    const { frame, table } = partsOf(book, name);
    return [
      ...frame.map(({ address, text }) => ({
        where: `${name}!${address}`,
        text,
        rules: [...sheetWords(name), ...frameRules(edition, rows, frame, address)],
      })),
      ...table.flatMap((cells) =>
        cells.map((cell) => ({
          where: `${name}!${cell.address} ${cell.heading}`,
          text: cell.text,
          rules: chartRow(edition, name, cells, cell.heading),
        })),
      ),
    ];
  });
}

function sheetWords(name: string): readonly Rule[] {
  return /\d/.test(name) ? [words('序号', tight(name))] : [];
}

interface Cell {
  readonly heading: string;
  readonly text: string;
}

/** Data sheets of the charts. */
function chartRow(edition: Edition, sheet: string, cells: readonly Cell[], heading: string): readonly Rule[] {
  const get = (name: string): string => cells.find((cell) => cell.heading === name)?.text ?? '';
  if (sheet === '图表数据_结论') return countRules(edition, get('类别'), get('评估结论'), heading);
  const seq = sheet === '图表数据' ? get('序号') : (/^\d+/.exec(get('指标'))?.[0] ?? '');
  const targets = edition.promises.filter(({ list }) => list === 'target');
  const promise =
    sheet === '图表数据'
      ? targets.find((one) => one.seq === seq)
      : targets.find((one) => get('指标').endsWith(tight(one.name)) && get('指标').startsWith(one.seq));
  if (promise === undefined) return [];
  const { now, rows } = promise;
  if (heading === '指标' && sheet !== '图表数据') return textCell(`${promise.seq}${promise.name}`);
  if (heading === '实现程度') return numberCell(attainedOf(now));
  const year = Number(get('年份'));
  const base = numberOf(now, 'baseline_value');
  const [low, high] = [numberOf(now, 'target_low'), numberOf(now, 'target_high')];
  const [goal, first, last] = [numberOf(now, 'target_value'), Number(now['baseline_year']), Number(now['target_year'])];
  switch (heading) {
    case '年份':
      return sheet === '图表数据' ? yearRules(edition, cells) : [];
    case '实际值':
      return numberCell(
        numberOf(
          rows.find((row) => row['year'] === get('年份')),
          'value',
        ),
      );
    case '基期值':
      return numberCell(year === first ? base : null);
    case '目标路径':
      return get('目标路径') === '' || base === null || goal === null
        ? []
        : numberCell(base + ((goal - base) * (year - first)) / (last - first));
    case '目标值':
      return get('目标值') === '' ? [] : numberCell(goal);
    case '目标下限':
      return get('目标下限') === '' ? [] : numberCell(low);
    case '目标上限':
      return get('目标上限') === '' ? [] : numberCell(high);
    case '比对值':
      return numberCell(year === edition.year ? numberOf(now, 'reference_value') : null);
    default:
      return promiseCell(edition, promise, now, heading) ?? [];
  }
}

/** A year of the data sheet: in the plan's span, and the one that its value belongs to. */
function yearRules({ plan }: Edition, cells: readonly Cell[]): readonly Rule[] {
  const span = Array.from({ length: plan.period[1] - plan.baseline_year + 1 }, (_, index) =>
    String(plan.baseline_year + index),
  );
  const own = cells.find(({ heading }) => heading === '年份')?.text ?? '';
  return [{ kind: '年份', form: /^(\d{4})$/g, expected: [span.filter((year) => year === own)] }];
}

/** A form: a table under three rows of headings, with its title, codes, signature and notes. */
function formPlaces(edition: Edition, book: WorkBook, name: string): readonly Place[] {
  const sheet = (book.Sheets[name] ?? {}) as Readonly<Record<string, CellObject | undefined>>;
  const cells = Object.keys(sheet)
    .filter((address) => !address.startsWith('!'))
    .map((address) => ({ address, ...utils.decode_cell(address), text: tight(shown(sheet[address])) }));
  const at = (r: number, c: number): string => cells.find((cell) => cell.r === r && cell.c === c)?.text ?? '';
  const codes = cells.find(({ text }) => text === '甲')?.r ?? 0;
  const end = cells.find(({ text }) => text.startsWith('单位负责人'))?.r ?? 0;
  /** The nearest heading that is written over a column, and the group that it stands in. */
  const headingOf = (c: number): string => {
    const group =
      Array.from({ length: c + 1 }, (_, index) => at(codes - 2, c - index)).find((text) => text !== '') ?? '';
    const own = at(codes - 1, c);
    return own === '' ? at(codes - 2, c) : name === '规评3表' ? `${group}：${own}` : own;
  };
  const list = name === '规评1表' ? 'target' : 'commitment';
  return cells.map(({ address, r, c, text }) => {
    const where = `${name}!${address}`;
    const seq = at(r, 0);
    if (r > codes && r < end && /^\d+$/.test(seq)) {
      const promise = edition.promises.find((one) => one.list === list && one.seq === seq);
      const project = edition.projects.find((one) => one.seq === seq);
      const heading = headingOf(c);
      if (name === '规评3表')
        return { where, text, rules: project === undefined ? [] : projectForm(edition, project, heading) };
      return {
        where,
        text,
        rules: promise === undefined ? [] : (promiseCell(edition, promise, promise.now, heading) ?? []),
      };
    }
    return { where, text, rules: formFrame(edition, name, { r, c, codes, end }) };
  });
}

/** Headings of the form of projects, with the group that tells 规划床位 from 规划面积. */
function projectForm(edition: Edition, project: Edition['projects'][number], heading: string): readonly Rule[] {
  const { now, register } = project;
  const columns: Readonly<Record<string, string>> = {
    '投资（万元）：计划总投资': 'investment_planned',
    '投资（万元）：累计完成': 'investment_done',
    '床位（张）：规划': 'beds_planned',
    '床位（张）：交付': 'beds_delivered',
    '建筑面积（平方米）：规划': 'floor_area_planned',
    '建筑面积（平方米）：交付': 'floor_area_delivered',
  };
  const column = columns[heading];
  if (column === 'investment_planned' && now[column] === '') return textCell(register['investment'] ?? '');
  if (column !== undefined) return numberCell(numberOf(now, column));
  if (heading === '时间：计划竣工' && now['planned_completion'] === '')
    return [{ kind: '登记原文', form: /^([\s\S]*)$/g, expected: [['—', tight(register['schedule'] ?? '')]] }];
  if (heading.startsWith('时间：')) return projectCell(edition, project, heading.replace('时间：', '')) ?? [];
  return projectCell(edition, project, heading.replace(/^进展：/, '')) ?? [];
}

function formFrame(
  { plan, year, report }: Edition,
  name: string,
  { r, c, codes, end }: { readonly r: number; readonly c: number; readonly codes: number; readonly end: number },
): readonly Rule[] {
  const [start, last] = plan.period;
  const first = name === '规评1表' || name === '规评2表' ? 5 : -1;
  if (r === codes) return [{ kind: '序号', form: /^(\d+)$/g, expected: [codeOf(name, c, year - plan.baseline_year)] }];
  if (r === codes - 1 && first >= 0)
    return [{ kind: '年份', form: /^(\d{4})年$/g, expected: [String(plan.baseline_year + 1 + c - first)] }];
  if (r > end) {
    return [
      { kind: '序号', form: /^(?:说明：)?(\d)\./g, expected: [String(r - end)] },
      words('说明文字', '“0”是实际数值'),
      words('年份', `进展截至${dateWords(`${year}-12-31`)}`),
    ];
  }
  return [
    ...(plan.approval === undefined ? [] : [words('登记原文', tight(plan.approval))]),
    words('序号', `表号：${name}`),
    words('年份', `规划期：${start}—${last}年（基期${plan.baseline_year}年）`),
    words('年份', `报告期：${year}年`),
    words('年份', `基期值（${plan.baseline_year}年）`),
    ...(report === 'annual' ? [words('年份', `${year}年`)] : []),
  ];
}

/** The code of a column of numbers in a form: 1, 2, … in the order of the columns. */
function codeOf(name: string, c: number, years: number): string {
  if (name === '规评3表') return String(c < 13 ? c - 6 : c - 7);
  return String(c <= 4 + years ? c - 3 : c - 4);
}
