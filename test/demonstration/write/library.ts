import { read, type WorkBook, type WritingOptions, write } from '@e965/xlsx';

const blank = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';

/** The bytes of a workbook; reading a blank one makes the library forget the number formats of the one before, which it would write too. */
export function written(workbook: WorkBook, options: WritingOptions): Uint8Array {
  read(blank, { type: 'string' });
  return new Uint8Array(write(workbook, { ...options, type: 'buffer' }));
}
