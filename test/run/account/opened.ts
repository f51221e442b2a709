import { once } from '../once.ts';
import { openBook } from '../workbook-figures.ts';

/** A workbook that several tests read, opened once. */
export const openedBook = once(openBook);
