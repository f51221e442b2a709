import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../pipeline/cache.ts';
import { check } from '../../pipeline/check.ts';
import { makeForms } from '../../pipeline/forms.ts';
import type { Report } from '../../pipeline/model/report.ts';
import type { Cell, Workbook } from '../../pipeline/model/workbook.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../pipeline/normalise/registers/dictionary.ts';
import type { Options } from '../../pipeline/options.ts';
import { chooseEditions, readRegisters } from '../../pipeline/read.ts';
import { writeData } from '../../pipeline/report/data/data.ts';
import { renderHtml } from '../../pipeline/report/html/html.ts';
import { reportOf } from '../../pipeline/report/report.ts';
import { renderScreen } from '../../pipeline/report/screen/screen.ts';
import { writeSubmission } from '../../pipeline/report/submission/submission.ts';
import { writeWorkbook } from '../../pipeline/report/workbook.ts';
import { run } from '../../pipeline/run.ts';
import type { Surroundings } from '../../pipeline/surroundings.ts';
import { evaluate } from '../../pipeline/warehouse/evaluate.ts';
import { withWarehouse } from '../../pipeline/with-warehouse.ts';

/** Measures, not tests: one very long table, the three commands on the demonstration, and each kind of output of one report. */
const rows = 20_000;
const output = mkdtempSync(join(tmpdir(), 'bench-'));
const templatesDir = 'templates';

const optionsOf = (rest: Partial<Options>): Options => ({
  plans: [],
  raw: 'raw',
  output,
  strict: false,
  quiet: true,
  help: false,
  ...rest,
});

const surroundingsOf = (progress: Surroundings['progress']): Surroundings => ({
  sqlDir: 'sql',
  templatesDir,
  cacheDir: cacheFolder(process.cwd()),
  now: () => new Date(),
  progress,
});

const silent = surroundingsOf(() => {});

async function measure<Result>(name: string, task: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await task();
  report(name, start);
  return result;
}

async function wholeRun(): Promise<void> {
  let last = '';
  let since = performance.now();
  const mark = (stage: string): void => {
    if (stage === last) return;
    if (last !== '') report(`  ${last}`, since);
    last = stage;
    since = performance.now();
  };
  const stages = surroundingsOf((stage, detail) => mark(stage === '编制报告' ? `编制报告 ${detail}` : stage));
  await measure('npm run pipeline 全程', async () => {
    await run(optionsOf({}), stages);
    mark('');
  });
}

function longTable(): number {
  const cell = (text: string): Cell => ({ text, value: text });
  const body = Array.from({ length: rows }, (_, index) => [cell('注册护士数'), cell('人'), cell(String(1000 + index))]);
  const workbook: Workbook = {
    file: 'raw/朝阳区/2023/长表.csv',
    sheets: [{ name: '长表', hidden: false, merges: [], rows: [[cell('指标'), cell('单位'), cell('数值')], ...body] }],
  };
  const dictionary = readDictionary('sql/reference', 'sql/reference');
  return normalise(workbook, { area: '朝阳区', year: 2023 }, dictionary).observations.length;
}

/** The report of the first edition that is due. */
async function oneReport(): Promise<Report> {
  const options = optionsOf({});
  const reading = readRegisters(options, silent).readFiles();
  const [edition] = chooseEditions(reading, options);
  if (edition === undefined) throw new Error('没有到期的报告');
  return withWarehouse(reading, [edition], silent, async ({ database, problems }) =>
    reportOf(edition, await evaluate(database, edition, problems), [], true),
  );
}

async function outputsOf(one: Report): Promise<void> {
  mkdirSync(join(output, 'data'), { recursive: true });
  await measure('  PDF 的版面（不含打印）', () => renderHtml(one, { templatesDir, printedOn: '' }));
  await measure('  report.html', () => renderScreen(one, { templatesDir, sourceRoot: '' }));
  await measure('  数据册.xlsx', () => writeWorkbook(one, join(output, '数据册.xlsx'), { sourceRoot: '' }));
  await measure('  报送表.xlsx', () => writeSubmission(one, join(output, '报送表.xlsx')));
  await measure('  data/', () => writeData(one.data, join(output, 'data')));
}

function report(name: string, since: number): void {
  const seconds = ((performance.now() - since) / 1000).toFixed(2).padStart(7);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(6);
  console.log(`${seconds} 秒 ${memory} MB  ${name}`);
}

console.log('     用时  内存峰值  （不含浏览器；峰值从开始时算起）');
try {
  await measure(`读取 ${rows} 行的表`, longTable);
  await measure('npm run check 全程', () => check(optionsOf({}), silent));
  await measure('npm run forms 全程（一个规划）', () =>
    makeForms(optionsOf({ plans: ['chaoyang_145'], year: 2025 }), silent),
  );
  const one = await measure('一份报告的数据和文字', oneReport);
  await outputsOf(one);
  await wholeRun();
} finally {
  rmSync(output, { recursive: true });
}
