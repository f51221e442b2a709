import type { Book } from './page.ts';
import { csv } from './write/csv.ts';
import { xls } from './write/xls.ts';
import { xlsx } from './write/xlsx.ts';

/** The file of a book, in the format that its name's extension says. */
export async function bytesOf(book: Book): Promise<Uint8Array> {
  if (book.file.endsWith('.csv')) return csv(book);
  return book.file.endsWith('.xls') ? xls(book) : xlsx(book);
}
