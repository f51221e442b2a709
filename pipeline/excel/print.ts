import type { Worksheet } from 'exceljs';
import { marksOf } from '../model/marks.ts';
import { address } from '../model/workbook.ts';
import type { Book } from './sheet.ts';

/** The marks as sentences, for the head of every sheet. */
export function markLines(book: Book): readonly string[] {
  return [
    ...(book.demonstration ? ['【演示数据】数字为演示而编，不反映真实情况，不得引用。'] : []),
    ...(book.draft ? ['【草稿】尚有强制性问题未处理，不得发布。'] : []),
  ];
}

/** What A4 landscape holds at a size that can be read, in half-width characters; a wider sheet goes on A3. */
const widestOnA4 = 230;
/** What A3 landscape holds likewise; a wider sheet takes two pages side by side, its first columns on both. */
const widestOnA3 = 360;
/** What A4 portrait holds likewise. */
const widestUpright = 120;
const paper = { a3: 8, a4: 9 } as const;

/** A4 landscape, upright for a narrow sheet, A3 for a very wide one; one page wide (two where it would be too small), the heading row on each page, page numbers below. */
export function setUpPrint(
  worksheet: Worksheet,
  book: Book,
  sheetName: string,
  {
    headingRow = null,
    width = 0,
    frozenColumns = 0,
  }: { readonly headingRow?: number | null; readonly width?: number; readonly frozenColumns?: number },
): void {
  const mark = marksOf(book).join(' · ');
  const right = mark === '' ? '' : `&R&"黑体,常规"&KC00000${mark}`;
  worksheet.headerFooter.oddHeader = `&L&9${literal(` ${book.title}`)}${right}`;
  worksheet.headerFooter.oddFooter = `&L&9${literal(` ${sheetName}`)}&C&9 第 &P 页，共 &N 页${right}`;
  Object.assign(worksheet.pageSetup, {
    paperSize: width > widestOnA4 ? paper.a3 : paper.a4,
    orientation: width > 0 && width <= widestUpright ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: width > widestOnA3 ? 2 : 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.65, bottom: 0.65, header: 0.3, footer: 0.3 },
    ...(headingRow === null ? {} : { printTitlesRow: `${headingRow}:${headingRow}` }),
    ...(width > widestOnA3 && frozenColumns > 0 ? { printTitlesColumn: `A:${lettersOf(frozenColumns)}` } : {}),
  });
}

/** The letters of a column, counted from 1. */
function lettersOf(column: number): string {
  return address(0, column - 1).replace(/\d+$/, '');
}

function literal(text: string): string {
  return text.replaceAll('&', '&&');
}
