import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Printed, Report } from '../../pipeline/model/report.ts';
import { writeWorkbook } from '../../pipeline/report/workbook.ts';
import { disorder, treeOf } from '../excel/xml-order.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { emptyReport, hardNumbers, hardReport, publishedReport } from './fixtures/report-small.ts';

const names = [
  '封面',
  '目录',
  '总体评价',
  '评估结论',
  '指标完成情况',
  '分年结果',
  '量化承诺',
  '判定依据',
  '判定参数',
  '重点项目',
  '项目判定依据',
  '问题清单',
  '数据来源',
  '来源文件',
  '方法说明',
  '指标解释',
  '数据修订',
  '人工登记',
  '原始数据',
];
const folder = temporaryFolder('workbook');
let bytes: Buffer;
let book: WorkBook;

async function write(report: Report, name: string): Promise<Buffer> {
  const path = join(folder, name);
  await writeWorkbook(report, path, { sourceRoot: '../../..' });
  return readFileSync(path);
}

function sheetOf(workbook: WorkBook, name: string): WorkSheet {
  const sheet = workbook.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows under the heading, as shown: heading → text, with the stored type of each cell. */
function table(workbook: WorkBook, name: string): { text: Record<string, string>; type: Record<string, string> }[] {
  const sheet = sheetOf(workbook, name);
  const range = utils.decode_range(String(sheet['!autofilter']?.ref));
  const columns = Array.from({ length: range.e.c + 1 }, (_, column) => column);
  const at = (row: number, column: number) => sheet[utils.encode_cell({ r: row, c: column })];
  const headings = columns.map((column) => String(at(range.s.r, column)?.v).replaceAll('\n', ''));
  return Array.from({ length: range.e.r - range.s.r }, (_, index) => {
    const cells = columns.map((column) => at(range.s.r + 1 + index, column));
    return {
      text: Object.fromEntries(headings.map((heading, column) => [heading, String(cells[column]?.w ?? '')])),
      type: Object.fromEntries(headings.map((heading, column) => [heading, String(cells[column]?.t ?? '')])),
    };
  });
}

beforeAll(async () => {
  bytes = await write(hardReport, 'book.xlsx');
  book = read(bytes, { cellNF: true, cellText: true, cellFormula: true });
});

describe('writeWorkbook', () => {
  it('has the sheets in their order, none hidden', () => {
    expect(book.SheetNames).toEqual(names);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden ?? 0)).toEqual(names.map(() => 0));
  });

  it('shows each number of the indicator sheets as the report prints it', () => {
    for (const [name, promises] of [
      ['指标完成情况', hardReport.indicators],
      ['量化承诺', hardReport.commitments],
    ] as const) {
      const rows = table(book, name);
      expect(rows.length).toBe(promises.length);
      promises.forEach((promise, index) => {
        const row = rows[index];
        const year = (wanted: number): Printed =>
          promise.years.find((result) => result.year === wanted)?.value ?? { value: null, text: '—' };
        const expected: Record<string, Printed> = {
          基期值: promise.baseline.value,
          '2021年': year(2021),
          '2022年': year(2022),
          '2023年': year(2023),
          时序进度: promise.current.tau,
          完成进度: promise.current.progress,
          进度比: promise.current.paceRatio,
          实现程度: promise.attainment,
          差距: promise.gap,
          年均需变化: promise.yearlyNeeded,
          趋势外推值: promise.projected,
        };
        for (const [heading, printed] of Object.entries(expected)) {
          expect(row?.text[heading], `${promise.name} ${heading}`).toBe(printed.text);
          expect(row?.type[heading], `${promise.name} ${heading}`).toBe(printed.value === null ? 's' : 'n');
        }
        expect(row?.text['指标']).toBe(promise.name);
        expect(row?.text['目标值（原文）']).toBe(promise.target.text);
        expect(row?.text['评估结论']).toBe(promise.current.verdictZh);
      });
    }
  });

  it('shows each number of each year as the report prints it', () => {
    const results = [...hardReport.indicators, ...hardReport.commitments].flatMap((promise) => promise.years);
    const rows = table(book, '分年结果');
    expect(
      rows.map(({ text }) => [text['数值'], text['分子'], text['分母'], text['区间下限'], text['进度比R']]),
    ).toEqual(
      results.map((result) => [
        result.value.text,
        result.numerator.text,
        result.denominator.text,
        result.intervalLow.text,
        result.paceRatio.text,
      ]),
    );
    const hard = rows.filter(({ text }) => text['指标']?.startsWith('@修约') && text['年份'] === '2023');
    expect(hard.map(({ text }) => text['数值'])).toEqual(hardNumbers.map(([, text]) => text));
    expect(new Set(hard.map(({ type }) => type['数值']))).toEqual(new Set(['n']));
  });

  it('counts every verdict and adds up', () => {
    const rows = table(book, '总体评价').map(({ text }) => text);
    const own = rows.filter((row) => row['类别'] === '主要指标' && row['评估结论'] !== '合计');
    expect(own.map((row) => [row['评估结论'], row['合计'], row['约束性'], row['预期性']])).toEqual(
      hardReport.counts.map(({ verdictZh, total, binding, expected }) => [
        verdictZh,
        ...[total, binding, expected].map(String),
      ]),
    );
    const sum = rows.find((row) => row['类别'] === '主要指标' && row['评估结论'] === '合计');
    expect([sum?.['合计'], sum?.['约束性'], sum?.['预期性']]).toEqual(['25', '6', '19']);
  });

  it('follows each figure to its cells', () => {
    const rows = table(book, '数据来源').filter(({ text }) => text['指标'] === '@修约0' && text['年份'] === '2023');
    expect(rows.map(({ text }) => [text['来源文件'], text['工作表'], text['单元格'], text['分母']])).toEqual([
      ['raw/朝阳区/2023/卫生 资源#1.xlsx', '床位', 'C7', '3,442,000'],
      ['raw/朝阳区/2023/人口.csv', '—', 'B2', '3,442,000'],
    ]);
  });

  it('lists every problem and says how many there are', () => {
    const rows = table(book, '问题清单');
    expect(rows.map(({ text }) => text['代码'])).toEqual(hardReport.problems.map(({ code }) => code));
    const sheet = sheetOf(book, '问题清单');
    expect(Object.values(sheet).some((cell) => cell?.v === '共16条（强制5条，核实6条，提示5条），全部列出。')).toBe(
      true,
    );
  });

  it('lists every signed judgement with who made it and when', () => {
    const rows = table(book, '人工登记').map(({ text }) => [
      text['类别'],
      text['对象'],
      text['内容'],
      text['登记人'],
      text['日期'],
    ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(
      hardReport.records.map(({ kind, subject, text, name, date }) => [kind, subject, text, name, date]),
    );
  });

  it('keeps zero, nothing and full precision in the raw data', () => {
    const rows = table(book, '原始数据');
    expect(rows.map(({ text, type }) => [text['数值'], type['数值'], text['状态']])).toEqual([
      ['23,158', 'n', '有数'],
      ['0', 'n', '零'],
      ['—', 's', '不足最小单位'],
      ['-1.62', 'n', '有数'],
      ['79.318276', 'n', '有数'],
    ]);
  });

  it('has formulas only over its own cells, and text that looks like a formula is text', () => {
    const cells = book.SheetNames.flatMap((name) => Object.entries(sheetOf(book, name)))
      .filter(([address]) => !address.startsWith('!'))
      .map(([, cell]) => cell);
    const formulas = cells.flatMap((cell) => (cell.f === undefined ? [] : [String(cell.f)]));
    expect(formulas.length).toBeGreaterThan(50);
    const reference = /('[^'!]+'!)?\$?[A-Z]{1,2}\$?\d+(:\$?[A-Z]{1,2}\$?\d+)?/g;
    for (const formula of formulas) {
      expect(formula.replace(reference, 'x')).toMatch(/^(?:[-+*/(),x\d]|>=|MAX|MIN|IF|SUM)+$/);
      for (const [, sheet] of formula.matchAll(/'([^'!]+)'!/g)) expect(names).toContain(sheet);
    }
    const risky = cells.filter((cell) => typeof cell.v === 'string' && /^[=+\-@]/.test(cell.v));
    expect(new Set(risky.map((cell) => cell.t))).toEqual(new Set(['s']));
    expect(risky.map((cell) => cell.v)).toEqual(
      expect.arrayContaining(['=1+1', '+改正', '-数字', '-1.29‰至-1.86‰', '@修约0']),
    );
    expect(cells.some((cell) => typeof cell.v === 'string' && cell.v.startsWith("=cmd|' /C calc'!A0\n第二行"))).toBe(
      true,
    );
  });

  it('is set up for reading and printing on every sheet', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    for (const sheet of workbook.worksheets) {
      const text = JSON.stringify(sheet.getSheetValues().slice(0, 5));
      expect(text, sheet.name).toContain('【演示数据】');
      expect(text, sheet.name).toContain('【草稿】');
      expect(sheet.headerFooter.oddHeader).toContain('演示数据 · 草稿');
      expect(sheet.headerFooter.oddFooter).toContain('演示数据 · 草稿');
      expect(sheet.headerFooter.oddFooter).toContain('第 &P 页，共 &N 页');
      expect([8, 9]).toContain(sheet.pageSetup.paperSize);
      const across = sheet.columns.reduce((sum, { width }) => sum + (width ?? 9), 0);
      const upright = across <= 120 && sheet.name !== '封面';
      expect(sheet.pageSetup).toMatchObject({
        orientation: upright ? 'portrait' : 'landscape',
        fitToPage: true,
        fitToWidth: across > 360 ? 2 : 1,
        fitToHeight: 0,
      });
      expect(sheet.hasMerges, sheet.name).toBe(false);
      if (sheet.name === '封面') continue;
      const [view] = sheet.views;
      const headingRow = view?.state === 'frozen' ? Number(view.ySplit) : 0;
      expect(sheet.getRow(headingRow).getCell(1).font?.name, sheet.name).toBe('黑体');
      expect(sheet.getRow(headingRow + 1).getCell(1).font?.name, sheet.name).toBe('宋体');
      expect(sheet.pageSetup.printTitlesRow, sheet.name).toBe(`${headingRow}:${headingRow}`);
      const headings = [sheet.getRow(headingRow).values].flat().filter((value) => value !== undefined);
      expect(new Set(headings).size, sheet.name).toBe(headings.length);
    }
  });

  it('never cuts a number and wraps long text in high enough rows', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const problems = workbook.getWorksheet('问题清单');
    const last = problems?.getRow(problems.rowCount);
    expect(last?.height).toBeGreaterThan(150);
    expect(last?.height).toBeLessThanOrEqual(409);
    expect(last?.getCell(7).alignment?.wrapText).toBe(true);
    for (const row of table(book, '分年结果')) {
      expect(workbook.getWorksheet('分年结果')?.getColumn(6).width ?? 0).toBeGreaterThan(row.text['数值']?.length ?? 0);
    }
  });

  it('colours each verdict by its class', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const sheet = workbook.getWorksheet('总体评价');
    const colours = new Map<string, Set<string>>();
    sheet?.eachRow((row) => {
      const count = hardReport.counts.find(({ verdictZh }) => verdictZh === row.getCell(2).value);
      if (!count) return;
      const colour = JSON.stringify(row.getCell(2).fill);
      colours.set(count.verdictClass, (colours.get(count.verdictClass) ?? new Set()).add(colour));
    });
    expect([...colours.keys()].sort()).toEqual(['bad', 'fair', 'gap', 'good']);
    expect([...colours.values()].every((set) => set.size === 1)).toBe(true);
    expect(new Set([...colours.values()].flatMap((set) => [...set])).size).toBe(4);
  });

  it('bears no mark when the data are real and nothing stops publication', async () => {
    const parts = unzipSync(await write({ ...publishedReport, overview: [] }, 'published.xlsx'));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('');
    expect(text).toContain('指标完成情况');
    expect(text).not.toContain('演示');
    expect(text).not.toContain('草稿】');
    expect(text).not.toContain('KC00000');
  });

  it('is a sound package: element order, relationships, links', () => {
    const parts = unzipSync(bytes);
    names.forEach((name, index) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const root = treeOf(xml);
      expect(root.children.length).toBeGreaterThan(5);
      expect(disorder(root), name).toEqual([]);
      const used = [...xml.matchAll(/r:id="(\w+)"/g)].map((match) => match[1]);
      const relations = strFromU8(parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] ?? new Uint8Array());
      expect(
        [...relations.matchAll(/Id="(\w+)"/g)].map((match) => match[1]),
        name,
      ).toEqual(used);
    });
    const contents = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect([...contents.matchAll(/location="([^"]*)"/g)].map((match) => match[1])).toEqual(
      names.slice(2).map((name) => `&apos;${name}&apos;!A1`),
    );
    names.slice(2).forEach((name, index) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 3}.xml`] ?? new Uint8Array());
      expect(xml, name).toContain('<hyperlink ref="A4" location="&apos;目录&apos;!A1"/>');
      expect(sheetOf(book, name)['A4']?.v, name).toBe('返回目录');
    });
    const sources = strFromU8(parts['xl/worksheets/_rels/sheet13.xml.rels'] ?? new Uint8Array());
    expect(sources).toContain(`Target="../../../raw/朝阳区/2023/卫生%20资源%231.xlsx"`);
  });

  it('has no link to a source when it is not told where the sources are', async () => {
    const path = join(folder, 'unlinked.xlsx');
    await writeWorkbook(hardReport, path);
    expect(Object.keys(unzipSync(readFileSync(path))).filter((name) => name.includes('sheet13.xml.rels'))).toEqual([]);
  });

  it('writes the same bytes at another time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const second = await write(hardReport, 'again.xlsx').finally(() => vi.useRealTimers());
    expect(second.equals(bytes)).toBe(true);
  });

  it('keeps every sheet when every list is empty', async () => {
    const empty = read(await write(emptyReport, 'empty.xlsx'));
    expect(empty.SheetNames).toEqual(names);
    expect(table(empty, '原始数据')).toEqual([]);
    expect(Object.values(sheetOf(empty, '问题清单')).some((cell) => cell?.v === '本期没有发现问题。')).toBe(true);
    expect(Object.values(sheetOf(empty, '数据修订')).some((cell) => cell?.v === '本期采用的数据没有修订或更正。')).toBe(
      true,
    );
  });

  it('prints no heading over a table without rows, and says why it is empty', async () => {
    const empty = read(await write(emptyReport, 'empty.xlsx'));
    const written = (name: string) => Object.values(sheetOf(empty, name)).map((cell) => cell?.v);
    for (const [name, heading, note] of [
      ['数据修订', '修订内容', '本期采用的数据没有修订或更正。'],
      ['重点项目', '建设性质', '规划没有列出重点项目。'],
      ['项目判定依据', '判定情况', '规划没有列出重点项目。'],
      ['量化承诺', '评估结论', '规划正文没有登记量化承诺。'],
    ] as const) {
      expect(written(name), name).not.toContain(heading);
      expect(written(name), name).toContain(note);
      expect(sheetOf(empty, name)['!autofilter']).toBeUndefined();
    }
    expect(Object.values(sheetOf(book, '重点项目')).map((cell) => cell?.v)).toContain('建设性质');
  });
});
