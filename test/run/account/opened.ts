import type { WorkBook } from '@e965/xlsx';
import { openBook } from '../workbook-figures.ts';

const books = new Map<string, WorkBook>();

/** A workbook that several tests read, opened once. */
export function openedBook(path: string): WorkBook {
  const book = books.get(path) ?? openBook(path);
  books.set(path, book);
  return book;
}
