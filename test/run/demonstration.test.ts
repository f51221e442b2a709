import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../../pipeline/run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { readCsv as csvRows } from './csv.ts';
import { madeEditions, runWith } from './made.ts';
import { once } from './once.ts';
import { rowsUnder, pdfRows as tableRows } from './pdf-tables.ts';
import { pdfPages as pageTexts } from './pdf-text.ts';
import { screenParagraphs } from './screen-figures.ts';
import { compareWorkbooks } from './workbook-faults.ts';
import { openBook, recalculated } from './workbook-figures.ts';

const editions = ['chaoyang_145/midterm-2023', 'chaoyang_145/final-2025', 'miyun_155/midterm-2028'] as const;
const readCsv = once(csvRows);
const pdfRows = once(tableRows);
const pdfPages = once(pageTexts);
// As deep as the first: the workbooks link to the sources by relative paths.
const second = join(temporaryFolder('run'), 'output');
let first: string;
let result: RunResult;

beforeAll(async () => {
  const made = await madeEditions();
  [first, result] = [made.output, made.result];
  await runWith(['--output', second]);
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
    const text = flowing(await pdfPages(join(first, edition, 'report.pdf')));
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

  it('PDF 逐项说明的文字与 report.html 逐字相同', async () => {
    const text = flowing(await pdfPages(join(first, edition, 'report.pdf')));
    const paragraphs = screenParagraphs(join(first, edition, 'report.html'));
    expect(paragraphs.size).toBe(indicators().length);
    for (const [seq, words] of paragraphs)
      expect(`${seq} ${text.includes(words.replace(/\s/g, ''))}`).toBe(`${seq} true`);
  });

  it('PDF 的趋势外推表、项目表中的进展与 data/ 相同', async () => {
    const rows = await pdfRows(join(first, edition, 'report.pdf'));
    for (const cells of rowsUnder(rows, ['指标', '80%预测区间', '年均需变化'])) {
      const row = indicators().find((one) => fullName(one, indicators()) === cells['指标']);
      expect(row?.['target_text']?.replace(/\s/g, ''), cells['指标']).toBe(cells['目标值（原文）']);
      expectPrinted(cells[`${year}年`], row?.['value']);
    }
    const projects = rowsUnder(rows, ['序号', '项目概况']);
    for (const row of readCsv(join(first, edition, 'data/projects.csv')).filter((one) => one['year'] === year)) {
      const cells = projects.find((one) => one['序号'] === row['seq']);
      expectPrinted(cells?.['投资或形象进度'], row['progress_share'], 100);
      expectPrinted(cells?.['时间进度'], row['elapsed_share'], 100);
      if (/\d/.test(cells?.['总投资'] ?? '')) expectPrinted(cells?.['总投资'], row['investment_planned']);
    }
  });

  it('PDF 的附表、分项表和承诺表与 data/ 逐格相同', async () => {
    const rows = await pdfRows(join(first, edition, 'report.pdf'));
    const all = readCsv(join(first, edition, 'data/indicators.csv'));
    const annex = rowsUnder(rows, ['序号', '指标', '进度比', '趋势']);
    const progress = rowsUnder(rows, ['序号', '指标', '基期值', '完成进度']);
    expect([annex.length, progress.length]).toEqual([indicators().length, indicators().length]);
    for (const row of indicators()) {
      const [whole, part] = [annex, progress].map((table) => table.find((cells) => cells['序号'] === row['seq']));
      for (const cells of [whole, part]) {
        expect(cells?.['评估结论']?.slice(1).split('人工评定：')[0], row['name']).toBe(row['verdict_zh']);
        expect(cells?.['目标值（原文）']).toBe(row['target_text']?.replace(/\s/g, ''));
        expectPrinted(cells?.['完成进度'], row['progress'], 100);
        expectPrinted(cells?.[`${year}年`], row['value']);
      }
      expectPrinted(part?.['基期值'], row['baseline_value']);
      expectPrinted(whole?.['进度比'], row['pace_ratio']);
      const earlier = all.filter(
        (one) => one['seq'] === row['seq'] && Number(one['year']) > Number(row['baseline_year']),
      );
      for (const one of earlier) expectPrinted(whole?.[`${one['year']}年`], one['value']);
    }
    const promised = readCsv(join(first, edition, 'data/commitments.csv')).filter((row) => row['year'] === year);
    const commitments = rowsUnder(rows, ['序号', '承诺事项（单位）']);
    expect(commitments).toHaveLength(promised.length);
    for (const row of promised) {
      const cells = commitments.find((one) => one['序号'] === row['seq']);
      expect(cells?.['评估结论']?.slice(1), row['name']).toBe(row['verdict_zh']);
      expectPrinted(cells?.[`${year}年`], row['value']);
      expectPrinted(cells?.['基期值']?.replace('＊', ''), row['baseline_value']);
      expectPrinted(cells?.['完成进度'], row['progress'], 100);
    }
    const built = readCsv(join(first, edition, 'data/projects.csv')).filter((row) => row['year'] === year);
    const projects = rowsUnder(rows, ['序号', '项目概况']);
    expect(projects).toHaveLength(built.length);
    for (const row of built) {
      const cells = projects.find((one) => one['序号'] === row['seq']);
      expect(cells?.['评估结论']?.slice(1), row['name']).toBe(row['verdict_zh']);
      expectPrinted(cells?.['累计完成投资'], row['investment_done']);
    }
  });

  it('总体评价的分类计数与 data/ 相同，约束性单列', async () => {
    const rows = await pdfRows(join(first, edition, 'report.pdf'));
    const counted = indicators().filter((row) => row['parent'] === '');
    const head = rows.findIndex(({ cells }) => cells.at(-1) === '合计' && cells.length > 3);
    const verdicts = rows[head]?.cells ?? [];
    for (const [offset, nature] of [
      [1, ''],
      [2, '约束性'],
      [3, '预期性'],
    ] as const) {
      const cells = rows[head + offset]?.cells ?? [];
      const of = counted.filter((row) => nature === '' || row['nature'] === nature);
      expect(Number(cells.at(-1)), nature).toBe(of.length);
      const shift = cells.length - verdicts.length;
      verdicts.slice(0, -1).forEach((verdict, index) => {
        if (verdict === '') return;
        const count = of.filter((row) => row['verdict_zh'] === verdict.slice(1)).length;
        expect(`${verdict} ${cells[index + shift]}`).toBe(`${verdict} ${count}`);
      });
    }
  });

  it('编制单位撰写的文字印在它的章里，评估说明列入输入文件', async () => {
    const text = flowing((await pdfPages(join(first, edition, 'report.pdf'))).slice(2));
    const causes = text.slice(text.indexOf('七、问题与原因'), text.indexOf('附录一'));
    expect(causes).toContain('以下由编制单位撰写');
    const written = readFileSync(`raw/${plan === 'chaoyang_145' ? '朝阳区' : '密云区'}/${year}/评估说明.md`);
    const [, first30 = ''] = /## 问题与原因\s+(?:###[^\n]*\s+)?(\S{20})/.exec(written.toString('utf8')) ?? [];
    expect(first30).toHaveLength(20);
    expect(causes).toContain(first30);
    const record = JSON.parse(readFileSync(join(first, edition, 'run.json'), 'utf8'));
    expect(record.inputs).toContainEqual({
      file: `raw/${plan === 'chaoyang_145' ? '朝阳区' : '密云区'}/${year}/评估说明.md`,
      bytes: written.length,
      sha256: createHash('sha256').update(written).digest('hex'),
    });
  });

  it('每一页和每张工作表都印有“演示数据”', async () => {
    const pages = await pdfPages(join(first, edition, 'report.pdf'));
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach((page, index) => {
      expect(`第 ${index + 1} 页 ${page.includes('演示数据')}`).toBe(`第 ${index + 1} 页 true`);
    });
    for (const name of ['数据册.xlsx', '报送表.xlsx']) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(first, edition, name));
      for (const sheet of workbook.worksheets) {
        const words = [1, 2, 3, 4].map((row) => JSON.stringify(sheet.getRow(row).values)).join('');
        expect(`${sheet.name} ${words.includes('演示数据')}`).toBe(`${sheet.name} true`);
        expect(sheet.headerFooter.oddHeader, sheet.name).toContain('演示数据');
      }
    }
  });

  it('数据册和报送表的每个数字和结论与 data/ 相同', () => {
    const { compared, faults } = compareWorkbooks(join(first, edition), year);
    expect(compared).toBeGreaterThan(2500);
    expect(faults).toEqual([]);
  });

  it('数据册的公式重算一遍，结果与所存的相同，指标值大多是公式', () => {
    const { formulas, wrong } = recalculated(openBook(join(first, edition, '数据册.xlsx')));
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(1000);
    expect(recalculated(openBook(join(first, edition, '报送表.xlsx'))).wrong).toEqual([]);
  });

  it('两本工作簿再运行一次，逐字节相同', () => {
    for (const name of ['数据册.xlsx', '报送表.xlsx']) {
      const again = readFileSync(join(second, edition, name));
      expect(`${name} ${readFileSync(join(first, edition, name)).equals(again)}`).toBe(`${name} true`);
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

/** The printed figure is the one of data/ at the digits that are printed; a dash where there is none. */
function expectPrinted(printed: string | undefined, value: string | undefined, times = 1): void {
  if (value === '' || value === undefined) {
    expect(printed).toBe('—');
    return;
  }
  const text = printed?.replace(/[%,]/g, '') ?? '';
  const halfStep = 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);
  expect(
    Math.abs(Number(text === '' ? Number.NaN : text) - Number(value) * times),
    `${printed} ${value}`,
  ).toBeLessThanOrEqual(halfStep + 1e-9);
}

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

/** What a cell shows: the cached result of a formula; the reader leaves out a result of 0. */
function plain(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell || 'sharedFormula' in cell)) return cell;
  return 'result' in cell ? (cell.result ?? 0) : 0;
}

/** The text of pages without their marks and numbers, so that a sentence runs on from page to page. */
function flowing(pages: readonly string[]): string {
  return pages.join('').replace(/【演示数据】|—\d+—/g, '');
}

/** seq → value and verdict of the data year, from the sheet 分年结果. */
function printedResults(workbook: ExcelJS.Workbook): ReadonlyMap<string, { value: unknown; verdict: unknown }> {
  const sheet = workbook.getWorksheet('分年结果');
  if (sheet === undefined) throw new Error('没有工作表 分年结果');
  let headings: string[] = [];
  const results = new Map<string, { value: unknown; verdict: unknown }>();
  sheet.eachRow((row) => {
    const cells = (row.values as unknown[]).map((cell) => plain(cell) ?? '');
    if (cells.includes('评估结论')) headings = cells.map(String);
    else if (headings.length > 0) {
      const cell = (name: string): unknown => cells[headings.indexOf(name)];
      if (cell('类别') !== '主要指标') return;
      results.set(String(cell('序号')), { value: cell('数值'), verdict: cell('评估结论') });
    }
  });
  return results;
}
