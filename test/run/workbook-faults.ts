import { join } from 'node:path';
import type { WorkBook } from '@e965/xlsx';
import { readCsv } from './csv.ts';
import { type Cells, difference, formOf, openBook, shown, tableOf } from './workbook-figures.ts';

type Row = Readonly<Record<string, string>>;

const lists = [
  { file: 'indicators', name: '主要指标', sheet: '指标完成情况', form: '规评1表' },
  { file: 'commitments', name: '量化承诺', sheet: '量化承诺', form: '规评2表' },
] as const;

/** What was compared, and every figure or verdict of the two workbooks of an edition that is not the one of `data/`. */
interface Comparison {
  readonly compared: number;
  readonly faults: readonly string[];
}

export function compareWorkbooks(folder: string, year: string): Comparison {
  const book = openBook(join(folder, '数据册.xlsx'));
  const submission = openBook(join(folder, '报送表.xlsx'));
  const data = (name: string): readonly Row[] => readCsv(join(folder, `data/${name}.csv`));
  const faults: string[] = [];
  let compared = 0;
  const check = (place: string, fault: string): void => {
    compared += 1;
    if (fault !== '') faults.push(`${place}: ${fault}`);
  };
  const words = (place: string, found: string, expected: string): void =>
    check(place, found === expected ? '' : `${found}, expected ${expected}`);

  for (const { file, name, sheet, form } of lists) {
    const rows = data(file);
    const now = rows.filter((row) => row['year'] === year);
    compareYears(book, name, rows, year, check, words);
    compareInputs(book, name, now, check, words);
    comparePromises(book, sheet, rows, now, check, words);
    compareForm(submission, form, rows, now, check, words);
    compareCounts(book, submission, name, now, words);
  }
  compareChartData(submission, data('indicators'), check);
  compareProjects(
    book,
    submission,
    data('projects').filter((row) => row['year'] === year),
    check,
    words,
  );
  compareRaw(book, data('observations'), check, words);
  words('问题清单', String(tableOf(book, '问题清单').length), String(data('problems').length));
  return { compared, faults };
}

type Check = (place: string, fault: string) => void;
type Words = (place: string, found: string, expected: string) => void;

const numbers = [
  ['数值', 'value'],
  ['分子', 'numerator'],
  ['分母', 'denominator'],
  ['区间下限', 'interval_low'],
  ['区间上限', 'interval_high'],
  ['时序进度τ', 'tau'],
  ['完成进度P', 'progress'],
  ['进度比R', 'pace_ratio'],
] as const;

function compareYears(
  book: WorkBook,
  name: string,
  rows: readonly Row[],
  last: string,
  check: Check,
  words: Words,
): void {
  const table = tableOf(book, '分年结果').filter((cells) => shown(cells['类别']) === name);
  words(`分年结果 ${name}`, String(table.length), String(rows.length));
  rows.forEach((row, index) => {
    const cells = table[index] ?? {};
    const place = `分年结果 ${name} ${row['seq']} ${row['year']}`;
    words(place, `${shown(cells['序号'])}/${shown(cells['年份'])}`, `${row['seq']}/${row['year']}`);
    for (const [heading, column] of numbers)
      check(`${place} ${heading}`, difference(cells[heading], row[column] ?? ''));
    const isBase = row['year'] === row['baseline_year'] && row['year'] !== last && row['value'] !== '';
    words(`${place} 结论`, shown(cells['评估结论']), isBase ? '（基期年，不评）' : (row['verdict_zh'] ?? ''));
  });
}

function compareInputs(book: WorkBook, name: string, now: readonly Row[], check: Check, words: Words): void {
  const table = tableOf(book, '判定依据').filter((cells) => shown(cells['类别']) === name);
  words(`判定依据 ${name}`, String(table.length), String(now.length));
  now.forEach((row, index) => {
    const cells = table[index] ?? {};
    const place = `判定依据 ${name} ${row['seq']}`;
    const pairs = [
      ['基期值b', 'baseline_value'],
      ['目标值t', 'target_value'],
      ['区间下限', 'target_low'],
      ['区间上限', 'target_high'],
      ['基期年y0', 'baseline_year'],
      ['判定年y', 'judged_year'],
      ['时序进度τ', 'tau'],
      ['完成进度P', 'progress'],
      ['进度比R', 'pace_ratio'],
      ['判定条目', 'rule'],
    ] as const;
    for (const [heading, column] of pairs) check(`${place} ${heading}`, difference(cells[heading], row[column] ?? '?'));
    if (row['judged_year'] === row['year']) check(`${place} x`, difference(cells['当年值x'], row['value'] ?? '?'));
    words(`${place} 判定情况`, shown(cells['判定情况']), row['rule_zh'] ?? '');
    words(`${place} 计算过程`, shown(cells['计算过程']), row['arithmetic'] ?? '');
    words(`${place} 结论`, shown(cells['评估结论']), row['verdict_zh'] ?? '');
    const band = shown(cells['按进度比分档']);
    if (band !== '—') words(`${place} 分档`, band, row['verdict_zh'] ?? '');
  });
}

function comparePromises(
  book: WorkBook,
  sheet: string,
  rows: readonly Row[],
  now: readonly Row[],
  check: Check,
  words: Words,
): void {
  const table = tableOf(book, sheet);
  now.forEach((row, index) => {
    const cells = table[index] ?? {};
    const place = `${sheet} ${row['seq']}`;
    for (const one of rows.filter(({ seq, year: at, baseline_year: base }) => seq === row['seq'] && at !== base)) {
      const cell = cells[`${one['year']}年`];
      if (cell !== undefined) check(`${place} ${one['year']}`, difference(cell, one['value'] ?? ''));
    }
    check(`${place} 基期值`, difference(cells['基期值'], row['baseline_value'] ?? ''));
    check(`${place} 时序进度`, difference(cells['时序进度'], row['tau'] ?? ''));
    check(`${place} 完成进度`, difference(cells['完成进度'], row['progress'] ?? ''));
    check(`${place} 进度比`, difference(cells['进度比'], row['pace_ratio'] ?? ''));
    words(`${place} 结论`, shown(cells['评估结论']), row['verdict_zh'] ?? '');
  });
}

/** Serial number, name, unit, nature, base value, the years, goal, goal's year, τ, P, R, verdict, remark. */
function compareForm(
  book: WorkBook,
  name: string,
  rows: readonly Row[],
  now: readonly Row[],
  check: Check,
  words: Words,
): void {
  const form = formOf(book, name);
  words(`${name} 行数`, String(form.length), String(now.length));
  now.forEach((row, index) => {
    const cells = form[index] ?? [];
    const place = `${name} ${row['seq']}`;
    words(place, shown(cells[1]), row['name'] ?? '');
    check(`${place} 基期值`, difference(cells[4], row['baseline_value'] ?? ''));
    const after = cells.length - 7;
    const first = Number(row['year']) - (after - 5) + 1;
    for (let column = 5; column < after; column += 1) {
      const year = String(first + column - 5);
      const one = rows.find((other) => other['seq'] === row['seq'] && other['year'] === year);
      check(`${place} ${year}`, difference(cells[column], one?.['value'] ?? ''));
    }
    words(`${place} 目标`, shown(cells[after]), row['target_text'] ?? '');
    check(`${place} 时序进度`, difference(cells[after + 2], row['tau'] ?? ''));
    check(`${place} 完成进度`, difference(cells[after + 3], row['progress'] ?? ''));
    check(`${place} 进度比`, difference(cells[after + 4], row['pace_ratio'] ?? ''));
    words(`${place} 结论`, shown(cells[after + 5]), row['verdict_zh'] ?? '');
  });
}

/** Counts of verdicts without the parts of a whole, in 总体评价 and under the chart. */
function compareCounts(book: WorkBook, submission: WorkBook, name: string, now: readonly Row[], words: Words): void {
  const own = now.filter((row) => row['parent'] === '');
  const counted = (verdict: string, binding?: boolean): string =>
    String(
      own.filter(
        (row) => row['verdict_zh'] === verdict && (binding === undefined || (row['nature'] === '约束性') === binding),
      ).length,
    );
  for (const [source, sheet] of [
    [book, '总体评价'],
    [submission, '图表数据_结论'],
  ] as const) {
    const rows = tableOf(source, sheet).filter(
      (cells) => shown(cells['类别']) === name && shown(cells['评估结论']) !== '合计',
    );
    words(
      `${sheet} ${name}`,
      rows
        .map((cells) => shown(cells['评估结论']))
        .sort()
        .join(),
      [...new Set(own.map((row) => row['verdict_zh']))].sort().join(),
    );
    for (const cells of rows) {
      const verdict = shown(cells['评估结论']);
      words(`${sheet} ${verdict} 合计`, shown(cells['合计']), counted(verdict));
      words(`${sheet} ${verdict} 约束性`, shown(cells['约束性']), counted(verdict, true));
      words(`${sheet} ${verdict} 预期性`, shown(cells['预期性']), counted(verdict, false));
    }
  }
}

function compareChartData(book: WorkBook, rows: readonly Row[], check: Check): void {
  for (const cells of tableOf(book, '图表数据')) {
    const [seq, year] = [shown(cells['序号']), shown(cells['年份'])];
    const row = rows.find((one) => one['seq'] === seq && one['year'] === year);
    const any = rows.find((one) => one['seq'] === seq);
    check(`图表数据 ${seq} ${year}`, difference(cells['实际值'], row?.['value'] ?? ''));
    check(
      `图表数据 ${seq} ${year} 基期值`,
      difference(cells['基期值'], any?.['baseline_year'] === year ? (any['baseline_value'] ?? '') : ''),
    );
  }
}

function compareProjects(book: WorkBook, submission: WorkBook, now: readonly Row[], check: Check, words: Words): void {
  const [table, inputs, form] = [
    tableOf(book, '重点项目'),
    tableOf(book, '项目判定依据'),
    formOf(submission, '规评3表'),
  ];
  words('重点项目', `${table.length}/${inputs.length}/${form.length}`, `${now.length}/${now.length}/${now.length}`);
  now.forEach((row, index) => {
    const [cells, input, line] = [table[index] ?? {}, inputs[index] ?? {}, form[index] ?? []];
    const place = `重点项目 ${row['seq']}`;
    const date = (iso: string): string => (iso === '' ? '—' : iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'));
    for (const found of [cells, input]) {
      words(`${place} 计划竣工`, shown(found['计划竣工']), date(row['planned_completion'] ?? ''));
      words(`${place} 实际竣工`, shown(found['实际竣工']), date(row['actual_completion'] ?? ''));
      check(`${place} 计划投资`, difference(found['计划投资（万元）'], row['investment_planned'] ?? ''));
      check(`${place} 完成投资`, difference(found['完成投资（万元）'], row['investment_done'] ?? ''));
      words(`${place} 结论`, shown(found['评估结论']), row['verdict_zh'] ?? '');
    }
    check(`${place} 累计完成`, difference(line[8], row['investment_done'] ?? ''));
    words(`${place} 表内结论`, shown(line[16]), row['verdict_zh'] ?? '');
  });
}

function compareRaw(book: WorkBook, rows: readonly Row[], check: Check, words: Words): void {
  const table: readonly Cells[] = tableOf(book, '原始数据');
  words('原始数据', String(table.length), String(rows.length));
  rows.forEach((row, index) => {
    const cells = table[index] ?? {};
    const place = `原始数据 ${row['file']} ${row['sheet']} ${row['cell']}`;
    words(place, `${shown(cells['来源文件'])}#${shown(cells['单元格'])}`, `${row['file']}#${row['cell']}`);
    const value = cells['数值'];
    if (row['value'] === '') words(place, shown(value), '—');
    else check(place, Number(value?.v) === Number(row['value']) ? '' : `${value?.v}, expected ${row['value']}`);
  });
}
