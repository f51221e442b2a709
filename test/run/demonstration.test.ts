import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../pipeline/cache.ts';
import { type RunResult, run } from '../../pipeline/run.ts';
import { readCsv } from './csv.ts';
import { pdfPages } from './pdf-text.ts';

const editions = ['chaoyang_145/midterm-2023', 'chaoyang_145/final-2025', 'miyun_155/midterm-2028'] as const;
const first = mkdtempSync(join(tmpdir(), 'run-'));
const second = mkdtempSync(join(tmpdir(), 'run-'));
let result: RunResult;

async function runInto(output: string): Promise<RunResult> {
  return run(
    { plans: [], raw: 'raw', output, strict: false, quiet: true, help: false },
    {
      sqlDir: 'sql',
      templatesDir: 'templates',
      cacheDir: cacheFolder(process.cwd()),
      now: () => new Date('2029-03-01T00:00:00Z'),
      progress: () => {},
    },
  );
}

beforeAll(async () => {
  result = await runInto(first);
  await runInto(second);
}, 300_000);

describe('演示数据的整个运行', () => {
  it('默认做出三份正式报告，没有强制问题', () => {
    expect(
      result.made.map(({ folder, draft }) => [folder.slice(first.length + 1).replaceAll('\\', '/'), draft]),
    ).toEqual(editions.map((edition) => [edition, false]));
    expect(result.problems.filter(({ severity }) => severity === 'stop')).toEqual([]);
  });

  it('每个指标的值和结论与另行独立计算的一致', () => {
    const expected = readCsv('test/demonstration/expected-verdicts.csv');
    expect(expected.length).toBeGreaterThan(100);
    for (const row of expected) {
      const table = row['list'] === 'commitment' ? 'commitments' : 'indicators';
      const found = readCsv(join(first, `${row['plan']}/${row['report']}-${row['year']}/data/${table}.csv`)).find(
        ({ seq, year }) => seq === row['seq'] && year === row['year'],
      );
      const place = `${row['plan']} ${row['report']} ${row['list']} ${row['seq']}`;
      expect(`${place} ${found?.['verdict']}`).toBe(`${place} ${row['verdict']}`);
      if (row['value'] !== '') expect(Number(found?.['value']), place).toBeCloseTo(Number(row['value']), 5);
      else expect(found?.['value'], place).toBe('');
    }
  });

  it('每个重点项目的结论与另行独立判断的一致', () => {
    const expected = readCsv('test/demonstration/expected-projects.csv');
    expect(expected).toHaveLength(27);
    for (const row of expected) {
      const found = readCsv(join(first, `${row['plan']}/${row['report']}-${row['year']}/data/projects.csv`)).find(
        ({ seq, year }) => seq === row['seq'] && year === row['year'],
      );
      expect(`${row['plan']} ${row['seq']} ${found?.['verdict_zh']}`).toBe(
        `${row['plan']} ${row['seq']} ${row['verdict']}`,
      );
    }
  });

  it('三份报告合起来出现全部十五种指标结论和全部十二种项目结论', () => {
    const verdicts = new Set<string>();
    const projects = new Set<string>();
    for (const edition of editions) {
      for (const row of readCsv(join(first, edition, 'data/indicators.csv'))) verdicts.add(row['verdict'] ?? '');
      for (const row of readCsv(join(first, edition, 'data/projects.csv'))) projects.add(row['verdict_zh'] ?? '');
    }
    expect(verdicts.size).toBe(15);
    expect(projects.size).toBe(12);
  });

  it.each(editions)('%s：再运行一次，data/ 逐字节相同', (edition) => {
    const names = readdirSync(join(first, edition, 'data')).sort();
    expect(names).toHaveLength(10);
    for (const name of names) {
      const same = readFileSync(join(first, edition, 'data', name)).equals(
        readFileSync(join(second, edition, 'data', name)),
      );
      expect(`${name} ${same}`).toBe(`${name} true`);
    }
  });
});

describe.each(editions)('%s 的输出', (edition) => {
  const [plan = ''] = edition.split('/');
  const year = edition.slice(-4);
  const indicators = () => readCsv(join(first, edition, 'data/indicators.csv')).filter((row) => row['year'] === year);

  it('列出规划的全部指标和项目，PDF 有每一项的名称、结论和数值', async () => {
    const pages = await pdfPages(join(first, edition, 'report.pdf'));
    const text = pages.join('');
    expect(indicators()).toHaveLength(plan === 'chaoyang_145' ? 28 : 23);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(first, edition, '数据册.xlsx'));
    const printed = printedResults(workbook);
    const rows = indicators();
    for (const row of rows) {
      const name = (row['name'] ?? '').replace(/\s/g, '');
      const inBook = printed.get(row['seq'] ?? '');
      expect(text, name).toContain(name);
      expect(inBook?.verdict).toBe(row['verdict_zh']);
      const sentence = sentenceOf(text, year, fullName(row, rows));
      expect(sentence, name).toContain(`“${row['verdict_zh']}”`);
      if (row['value'] === '') {
        expect(sentence).toMatch(/^没有数据/);
        continue;
      }
      expect(Math.abs(Number(inBook?.value) - Number(row['value'])), name).toBeLessThan(0.0051);
      const figure = /^为(-?[\d.]+)/.exec(sentence)?.[1] ?? 'NaN';
      const halfStep = 0.5 * 10 ** -(figure.split('.')[1]?.length ?? 0);
      expect(Math.abs(Number(figure) - Number(row['value'])), `${name} ${figure}`).toBeLessThanOrEqual(halfStep + 1e-9);
    }
    for (const row of readCsv(join(first, edition, 'data/projects.csv'))) {
      expect(text).toContain((row['name'] ?? '').replace(/\s/g, ''));
    }
  });

  it('每一页和每张工作表都印有“演示数据”', async () => {
    const pages = await pdfPages(join(first, edition, 'report.pdf'));
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach((page, index) => {
      expect(`第 ${index + 1} 页 ${page.includes('演示数据')}`).toBe(`第 ${index + 1} 页 true`);
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(first, edition, '数据册.xlsx'));
    for (const sheet of workbook.worksheets) {
      const words = [1, 2, 3, 4].map((row) => JSON.stringify(sheet.getRow(row).values)).join('');
      expect(`${sheet.name} ${words.includes('演示数据')}`).toBe(`${sheet.name} true`);
    }
  });

  it('run.json 记录全部承诺已评估、全部规则已执行', () => {
    const record = JSON.parse(readFileSync(join(first, edition, 'run.json'), 'utf8'));
    expect(record.promises.evaluated).toBe(record.promises.declared);
    expect(record.checks.run).toBe(record.checks.declared);
    expect(record.checks.declared).toBeGreaterThan(10);
    expect(record.outputs.map(({ file }: { file: string }) => file)).toContain('report.pdf');
  });
});

/** The name as a sentence has it: a part names its whole first. */
function fullName(row: Readonly<Record<string, string>>, rows: readonly Readonly<Record<string, string>>[]): string {
  const name = (row['name'] ?? '').replace(/\s/g, '').replace(/^其中：/, '');
  const parent = rows.find(({ seq }) => seq === row['parent']);
  return parent === undefined ? name : `${parent['name']}（${name}）`;
}

/** What the PDF says about an indicator in the data year after its name, up to its verdict. */
function sentenceOf(text: string, year: string, name: string): string {
  const said = `${year}年${name}`;
  const starts = [...text.matchAll(new RegExp(`${said.replace(/[（）]/g, '.')}(?=为|没有数据)`, 'g'))];
  const start = starts[0]?.index;
  if (start === undefined) throw new Error(`PDF 没有说到 ${said}`);
  return text.slice(start + said.length, text.indexOf('”', text.indexOf('评估结论为“', start)) + 1);
}

/** seq → value and verdict of the data year, from the sheet 分年结果. */
function printedResults(workbook: ExcelJS.Workbook): ReadonlyMap<string, { value: unknown; verdict: unknown }> {
  const sheet = workbook.getWorksheet('分年结果');
  if (sheet === undefined) throw new Error('没有工作表 分年结果');
  let headings: string[] = [];
  const results = new Map<string, { value: unknown; verdict: unknown }>();
  sheet.eachRow((row) => {
    const cells = (row.values as unknown[]).map((cell) => cell ?? '');
    if (cells.includes('评估结论')) headings = cells.map(String);
    else if (headings.length > 0) {
      const cell = (name: string): unknown => cells[headings.indexOf(name)];
      if (cell('类别') !== '主要指标') return;
      results.set(String(cell('序号')), { value: cell('数值'), verdict: cell('评估结论') });
    }
  });
  return results;
}
