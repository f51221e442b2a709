import ExcelJS from 'exceljs';
import type { Book, Box, Look, Merge, Page } from '../page.ts';
import { still } from './still.ts';

const DATE = new Date(Date.UTC(2026, 0, 1));
const A4: ExcelJS.PaperSize = 9;
/** The type of exceljs leaves A3 out; the file format knows it. */
const A3 = 8 as ExcelJS.PaperSize;
const fonts: { readonly [look in Look]: Partial<ExcelJS.Font> } = {
  title: { name: '宋体', size: 16, bold: true },
  marker: { name: '宋体', size: 10, bold: true, color: { argb: 'FFC00000' } },
  note: { name: '宋体', size: 9, color: { argb: 'FF595959' } },
  plain: { name: '宋体', size: 10 },
  head: { name: '宋体', size: 11, bold: true },
  label: { name: '宋体', size: 11 },
  text: { name: '宋体', size: 11 },
  number: { name: '宋体', size: 11 },
};
const sides: { readonly [look in Look]: ExcelJS.Alignment['horizontal'] } = {
  title: 'center',
  marker: 'center',
  note: 'left',
  plain: 'left',
  head: 'center',
  label: 'left',
  text: 'center',
  number: 'right',
};
const line: ExcelJS.Border = { style: 'thin', color: { argb: 'FF808080' } };
const framed: ReadonlySet<Look> = new Set(['head', 'label', 'text', 'number']);

/** A book as .xlsx; the same book gives the same bytes on every run. */
export async function xlsx(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '演示数据生成程序';
  workbook.created = DATE;
  workbook.modified = DATE;
  for (const page of book.pages) draw(workbook, page);
  return still(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function draw(workbook: ExcelJS.Workbook, page: Page): void {
  const sheet = workbook.addWorksheet(page.name, {
    state: page.hidden ? 'hidden' : 'visible',
    pageSetup: {
      paperSize: page.landscape && page.widths.length > 10 ? A3 : A4,
      orientation: page.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  page.widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  page.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      style(sheet.getCell(r + 1, c + 1), cell);
    });
    sheet.getRow(r + 1).height = height(row, page.widths);
  });
  for (const merge of page.merges) join(sheet, merge);
}

function style(target: ExcelJS.Cell, cell: Box): void {
  target.value = cell.value === '' ? null : cell.value;
  target.font = fonts[cell.look];
  const indent = cell.look === 'label' ? 1 : 0;
  target.alignment = { horizontal: sides[cell.look], vertical: 'middle', wrapText: cell.look !== 'number', indent };
  if (cell.format !== undefined) target.numFmt = cell.format;
  if (cell.look === 'head') target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
  if (framed.has(cell.look)) target.border = { top: line, left: line, bottom: line, right: line };
}

function join(sheet: ExcelJS.Worksheet, { top, left, bottom, right }: Merge): void {
  sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

/** Enough height for wrapped text: a Chinese character is two units of width. */
function height(row: readonly Box[], widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = row.map((cell, index) => {
    const room = row.length === 1 ? whole : (widths[index] ?? whole);
    return Math.ceil((breadth(String(cell.value ?? '')) + 2) / room);
  });
  const step = row[0]?.look === 'title' ? 28 : row[0]?.look === 'note' ? 14 : 20;
  return row[0]?.look === 'title' ? step : step * Math.max(1, ...lines);
}

function breadth(value: string): number {
  return [...value].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
}
