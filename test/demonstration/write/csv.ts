import type { Book, Box } from '../page.ts';
import { encodeGb18030 } from './gb18030.ts';

/** A one-sheet book as CSV: numbers with thousands separators as an office's export prints them. */
export function csv(book: Book): Uint8Array {
  const lines = (book.pages[0]?.rows ?? []).map((row) => row.map((cell) => quoted(shown(cell))).join(','));
  const content = `${lines.join('\r\n')}\r\n`;
  return book.encoding === 'gb18030' ? encodeGb18030(content) : new TextEncoder().encode(`\ufeff${content}`);
}

function shown(cell: Box): string {
  if (typeof cell.value !== 'number') return cell.value ?? '';
  const decimals = cell.format?.split('.')[1]?.length ?? 0;
  const [whole = '', fraction] = cell.value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
