import type { CaseSheet } from './case.ts';
import { mergesOf } from './merges.ts';
import { printed } from './write.ts';

/** Tables as a reporting system exports them under the name .xls. */
export function html(sheets: readonly CaseSheet[], charset: string): string {
  const tables = sheets.map((sheet) => `<table border="1">\r\n${rowsOf(sheet)}</table>`);
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>\r\n<body>\r\n${tables.join('<br>\r\n')}\r\n</body></html>\r\n`;
}

function rowsOf(sheet: CaseSheet): string {
  const merges = mergesOf(sheet);
  return sheet.rows
    .map((row, r) => {
      const cells = row.map((entry, c) => {
        if (entry.kind === 'left' || entry.kind === 'above') return '';
        const merge = merges.find(({ top, left }) => top === r && left === c);
        const wide = merge === undefined || merge.right === c ? '' : ` colspan="${merge.right - c + 1}"`;
        const tall = merge === undefined || merge.bottom === r ? '' : ` rowspan="${merge.bottom - r + 1}"`;
        return `<td${wide}${tall}>${escaped(printed(entry)) || '&nbsp;'}</td>`;
      });
      return `<tr>${cells.join('')}</tr>\r\n`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>').replaceAll('　', '&#12288;');
}
