import { join } from 'node:path';
import { type CellObject, utils, type WorkBook } from '@e965/xlsx';
import { shown } from '../workbook-figures.ts';
import { numberCell, textCell } from './cells.ts';
import type { Edition, Promised } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { frameRules } from './frame.ts';
import { openedBook } from './opened.ts';
import type { Place } from './place.ts';
import { projectCell } from './project-columns.ts';
import { promiseCell } from './promise-columns.ts';
import { proseRules } from './prose/prose.ts';
import { verdictWords } from './prose/verdict-words.ts';
import type { Row } from './quantities.ts';
import { recordRules } from './records.ts';
import { tight } from './written.ts';

interface Line {
  readonly address: string;
  readonly heading: string;
  readonly text: string;
}

/** Every cell of 数据册.xlsx with what may explain it. */
export function bookPlaces(edition: Edition): readonly Place[] {
  const book = openedBook(join(edition.folder, '数据册.xlsx'));
  const prose = proseRules(edition);
  const rows = rowCounter(book);
  return book.SheetNames.flatMap((name) => {
    const { frame, table } = partsOf(book, name);
    const lines = table.map((cells, index) => ({ cells, rules: lineRules(edition, book, name, cells, index, prose) }));
    return [
      ...frame.map(({ address, text }) => ({
        where: `${name}!${address}`,
        text,
        rules: frameRules(edition, rows, frame, address),
      })),
      ...lines.flatMap(({ cells, rules }) =>
        cells.map((cell) => ({
          where: `${name}!${cell.address} ${cell.heading}`,
          text: cell.text,
          rules: rules(cell),
        })),
      ),
    ];
  });
}

/** How many rows the table of a sheet has. */
export function rowCounter(book: WorkBook): (sheet: string) => number {
  const counts = new Map(book.SheetNames.map((name) => [name, partsOf(book, name).table.length]));
  return (sheet) => counts.get(sheet) ?? 0;
}

/** The cells of a sheet: those of its table, line by line with their headings, and all others. */
export function partsOf(book: WorkBook, name: string) {
  const sheet = (book.Sheets[name] ?? {}) as Readonly<Record<string, CellObject | undefined>>;
  const reference = (book.Sheets[name]?.['!autofilter'] as { ref?: string } | undefined)?.ref;
  const table = reference === undefined ? null : utils.decode_range(reference);
  const at = (r: number, c: number): string => tight(shown(sheet[utils.encode_cell({ r, c })]));
  const addresses = Object.keys(sheet).filter((address) => !address.startsWith('!'));
  const inside = (address: string): boolean => table !== null && utils.decode_cell(address).r > table.s.r;
  const lines = new Map<number, Line[]>();
  for (const address of addresses.filter(inside)) {
    const { r, c } = utils.decode_cell(address);
    const line = { address, heading: table === null ? '' : at(table.s.r, c), text: at(r, c) };
    lines.set(r, [...(lines.get(r) ?? []), line]);
  }
  return {
    frame: addresses
      .filter((address) => !inside(address))
      .map((address) => ({ address, text: tight(shown(sheet[address])) })),
    table: [...lines.entries()].sort(([one], [other]) => one - other).map(([, cells]) => cells),
  };
}

type CellRules = (cell: Line) => readonly Rule[];

function lineRules(
  edition: Edition,
  book: WorkBook,
  sheet: string,
  cells: readonly Line[],
  index: number,
  prose: (text: string) => readonly Rule[],
): CellRules {
  const get = (heading: string): string => cells.find((cell) => cell.heading === heading)?.text ?? '';
  const list = get('类别') === '量化承诺' || sheet === '量化承诺' ? 'commitment' : 'target';
  const promise = edition.promises.find((one) => one.list === list && one.seq === get('序号'));
  const project = edition.projects.find((one) => one.seq === get('序号'));
  switch (sheet) {
    case '评估结论':
      return ({ heading, text }) => (heading === '撰写' ? [words('年份', `/${edition.year}/`)] : prose(text));
    case '总体评价':
      return ({ heading }) => countRules(edition, get('类别'), get('评估结论'), heading);
    case '目录':
      return ({ heading }) =>
        heading === '行数'
          ? numberCell(partsOf(book, get('工作表')).table.length)
          : heading === '序号'
            ? numberCell(index + 1)
            : [];
    case '重点项目':
    case '项目判定依据':
      return ({ heading }) => (project === undefined ? [] : (projectCell(edition, project, heading) ?? []));
    case '指标完成情况':
    case '量化承诺':
    case '判定依据':
    case '分年结果':
    case '数据来源':
    case '指标解释':
      if (get('类别') === '重点项目') return (cell) => sourceRules(edition, cell, cells);
      return (cell) => promiseRules(edition, promise, cells, sheet, cell);
    case '原始数据':
      return (cell) => observationRules(edition, index, cell);
    default:
      return (cell) => recordRules(edition, sheet, index, cell, cells);
  }
}

function promiseRules(
  edition: Edition,
  promise: Promised | undefined,
  cells: readonly Line[],
  sheet: string,
  { heading, text }: Line,
): readonly Rule[] {
  if (promise === undefined) return [];
  const year = cells.find((cell) => cell.heading === '年份')?.text;
  const row = promise.rows.find((one) => one['year'] === year) ?? promise.now;
  if (['来源文件', '工作表', '单元格'].includes(heading))
    return sourceRules(edition, { heading, text, address: '' }, cells);
  if (heading === '倍数') return factorRules(row);
  if (sheet === '判定依据' && heading === '区间下限') return numberCell(number(row['target_low']));
  if (sheet === '判定依据' && heading === '区间上限') return numberCell(number(row['target_high']));
  if (sheet === '指标解释' && heading === '备注') return textCell(promise.register['note'] ?? '');
  if (heading === '按进度比分档') return text === '—' ? [] : textCell(row['verdict_zh'] ?? '');
  return promiseCell(edition, promise, row, heading) ?? [];
}

function number(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

/** The whole factor that takes the ratio of the counts to the value. */
function factorRules(row: Row): readonly Rule[] {
  const [value, above, below] = [Number(row['value']), Number(row['numerator']), Number(row['denominator'])];
  const factors = [1, 100, 1000, 10000, 100000, 30000];
  const fits = factors.filter(
    (factor) => Math.abs((above * factor) / below - value) <= 1e-9 * Math.max(1, Math.abs(value)),
  );
  return [
    {
      kind: '数值',
      form: /^([\d,]+)$/g,
      expected: [fits.map(String).flatMap((one) => [one, Number(one).toLocaleString('en')])],
    },
  ];
}

/**
 * A source cell: one that `data/observations.csv` has under the file, sheet and cell that the row names. Where the cell
 * holds the value, the numerator or the denominator itself, only cells that do so will do.
 */
function sourceRules(edition: Edition, { heading }: Line, cells: readonly Line[]): readonly Rule[] {
  const get = (name: string): string => cells.find((cell) => cell.heading === name)?.text ?? '';
  if (get('类别') === '重点项目') return projectSource(edition, heading, get);
  const columns = [
    ['来源文件', 'file'],
    ['工作表', 'sheet'],
    ['单元格', 'cell'],
  ] as const;
  const others = columns.filter(([name]) => name !== heading);
  const fits = edition.observations.filter((row) =>
    others.every(([name, column]) => tight(row[column] ?? '') === get(name)),
  );
  const shown = ['指标值', '分子', '分母'].map((name) => Number(get(name).replaceAll(',', '')));
  const holds = (row: Row): boolean => row['value'] !== '' && shown.includes(Number(row['value']));
  const column = columns.find(([name]) => name === heading)?.[1] ?? '';
  const own = fits.find((row) => tight(row[column] ?? '') === get(heading));
  if (own === undefined) return [];
  const allowed = holds(own) ? fits.filter(holds) : fits;
  return [{ kind: '地址', form: /^([\s\S]*)$/g, expected: [allowed.map((row) => tight(row[column] ?? ''))] }];
}

function projectSource(edition: Edition, heading: string, get: (name: string) => string): readonly Rule[] {
  const project = edition.projects.find(({ seq }) => seq === get('序号'));
  if (project === undefined) return [];
  if (heading === '序号') return textCell(project.seq, '序号');
  if (heading === '指标') return textCell(project.name);
  const year = /\/(\d{4})\//.exec(get('来源文件'))?.[1] ?? '';
  if (heading === '年份' && year === '') return textCell(String(edition.year), '年份');
  if (heading === '年份') return textCell(project.rows.some((row) => row['year'] === year) ? year : '—', '年份');
  if (heading !== '来源文件') return ['单元格', '工作表'].includes(heading) ? [whole('地址')] : [];
  const files = edition.files.map(({ file }) => tight(file)).filter((file) => file.includes(`/${get('年份')}/`));
  if (get('来源文件') === '—') return [];
  return [{ kind: '地址', form: /^([\s\S]*)$/g, expected: [files] }];
}

function whole(kind: Rule['kind']): Rule {
  return { kind, form: /^[\s\S]*$/g, expected: [] };
}

function observationRules({ observations }: Edition, index: number, { heading, text }: Line): readonly Rule[] {
  const row = observations[index] ?? {};
  const columns: Readonly<Record<string, string>> = {
    地区: 'area',
    指标: 'measure',
    分组: 'breakdown',
    来源文件: 'file',
    工作表: 'sheet',
    单元格: 'cell',
    脚注: 'remark',
  };
  if (heading === '数值') return numberCell(number(row['value']));
  if (heading === '年份') return numberCell(number(row['year']));
  if (heading === '单位') return textCell(row['unit'] ?? '');
  const column = columns[heading];
  return column === undefined ? (/\d/.test(text) ? [] : [whole('登记原文')]) : textCell(row[column] ?? '');
}

/** Counts by verdict, a part not counted beside its whole. */
export function countRules(edition: Edition, kind: string, verdict: string, heading: string): readonly Rule[] {
  if (heading === '评估结论')
    return [verdict === '合计' || verdictWords(edition).includes(verdict) ? whole('登记原文') : words('登记原文', '✗')];
  const list = kind === '主要指标' ? 'target' : 'commitment';
  const own = edition.promises.filter((one) => one.list === list && (one.register['parent'] ?? '') === '');
  const all = kind === '重点项目' ? edition.projects : own;
  const of = all.filter(({ now }) => verdict === '合计' || now['verdict_zh'] === verdict);
  const bound = of.filter(({ register }) => register['nature'] === '约束性').length;
  const isProject = kind === '重点项目';
  if (heading === '合计') return numberCell(of.length);
  if (heading === '约束性') return numberCell(isProject ? null : bound);
  if (heading === '预期性') return numberCell(isProject ? null : of.length - bound);
  return [];
}
