import type { Origin } from '../model/observation.ts';

const workbook = /\.(?:xlsx|xlsm|xls|et)$/i;
const reference = /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/;

/** What may not stand in a link as it is. Chinese stays: a spreadsheet program reads the bytes of an escape in its own code page. */
const reserved = /[%#? <>[\]^`{}"|]/g;

/** Path from the workbook to a source file, as part of a cell; null root: no link. */
export function sourceLink(root: string | null, file: string): { link?: string } {
  return root === null || file === '' ? {} : { link: root === '' ? file : `${root}/${file}` };
}

/** The link to a cell of a source file: it opens a workbook at the cell; a CSV file, or a place that is no cell, opens at its top. */
export function originLink(root: string | null, { file, sheet, cell }: Origin): { link?: string; at?: string } {
  const { link } = sourceLink(root, file);
  if (link === undefined) return {};
  return workbook.test(file) && sheet !== '' && reference.test(cell)
    ? { link, at: `'${sheet.replaceAll("'", "''")}'!${cell}` }
    : { link };
}

/** A link as the workbook library takes it: `#sheet` inside the book, else a path; `settleLinks` makes the place of its fragment. */
export function hyperlinkTarget(link: string, at?: string): string {
  if (link.startsWith('#')) return `'${link.slice(1).replaceAll("'", "''")}'!A1`;
  const drive = /^[A-Za-z]:\//.test(link) ? 'file:///' : '';
  const path = link.replace(reserved, encodeURIComponent);
  const fragment = at === undefined ? '' : `#${encodeURIComponent(at).replaceAll('!', '%21').replaceAll("'", '%27')}`;
  return `${drive}${path}${fragment}`;
}
