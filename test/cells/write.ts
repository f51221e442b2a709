import { type BookType, type CellObject, utils, type WorkSheet } from '@e965/xlsx';
import { encodeGb18030 } from '../demonstration/write/gb18030.ts';
import { written } from '../demonstration/write/library.ts';
import { still } from '../demonstration/write/still.ts';
import { biff5 } from './biff5.ts';
import type { Case, CaseSheet, Entry } from './case.ts';
import { hostile } from './hostile.ts';
import { html } from './html.ts';
import { mergesOf } from './merges.ts';

/** The bytes of a case in its format; the same on every run. */
export function bytesOf(one: Case): Uint8Array {
  const [sheet] = one.sheets;
  if (sheet === undefined) throw new Error(`${one.file} 没有工作表`);
  const harmful = hostile(one.format, () => still(library(one, 'xlsx')));
  if (harmful !== null) return harmful;
  switch (one.format) {
    case 'xlsx':
      return still(library(one, 'xlsx'));
    case 'xls':
    case 'et':
      return library(one, 'biff8');
    case 'xlml':
      return library(one, 'xlml');
    case 'biff5':
      return biff5(one.sheets);
    case 'html':
      return new TextEncoder().encode(html(one.sheets, 'utf-8'));
    case 'html-gbk':
      return encodeGb18030(html(one.sheets, 'gb2312'));
    case 'csv':
      return new TextEncoder().encode(delimited(sheet, ','));
    case 'csv-bom':
      return new TextEncoder().encode(`\ufeff${delimited(sheet, ',')}`);
    case 'csv-gb18030':
      return encodeGb18030(delimited(sheet, ','));
    case 'txt-gb18030':
      return encodeGb18030(delimited(sheet, '\t'));
    case 'tsv':
    case 'txt':
      return new TextEncoder().encode(delimited(sheet, '\t'));
    default:
      throw new Error(`不认识的格式 ${one.format}`);
  }
}

function library(one: Case, bookType: BookType): Uint8Array {
  const workbook = utils.book_new();
  for (const sheet of one.sheets) utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  workbook.Workbook = { Sheets: one.sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return written(workbook, { bookType, bookSST: true });
}

function worksheet(sheet: CaseSheet): WorkSheet {
  const made: WorkSheet = {};
  let width = 1;
  sheet.rows.forEach((row, r) => {
    row.forEach((entry, c) => {
      const cell = cellOf(entry);
      if (cell !== null) made[utils.encode_cell({ r, c })] = cell;
      width = Math.max(width, c + 1);
    });
  });
  made['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(sheet.rows.length, 1) - 1, c: width - 1 } });
  made['!merges'] = mergesOf(sheet).map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return made;
}

function cellOf(entry: Entry): CellObject | null {
  if (entry.kind === 'text') return { t: 's', v: entry.text };
  if (entry.kind === 'number')
    return { t: 'n', v: entry.value, ...(entry.format === undefined ? {} : { z: entry.format }) };
  if (entry.kind === 'error') return { t: 'e', v: entry.code };
  if (entry.kind !== 'formula') return null;
  return entry.value === undefined ? { t: 'n', f: entry.formula } : { t: 'n', v: entry.value, f: entry.formula };
}

/** Text of a sheet with `separator` between cells and CRLF after each row; a merged cell is written once. */
function delimited(sheet: CaseSheet, separator: string): string {
  const quoted = (value: string) =>
    value.includes(separator) || /["\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return sheet.rows.map((row) => `${row.map((entry) => quoted(printed(entry))).join(separator)}\r\n`).join('');
}

export function printed(entry: Entry): string {
  if (entry.kind === 'text') return entry.text;
  if (entry.kind === 'number') return entry.printed;
  if (entry.kind === 'formula') return entry.value === undefined ? '' : String(entry.value);
  return '';
}
