import { read, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { quietly } from './quietly.ts';
import { corrupt, type Refusal } from './shared/refusal.ts';
import { type NotedSheet, sheetsOf, type Untold } from './sheets/sheets.ts';

// Workbooks before Excel 97 hold their Chinese in GBK.
set_cptable(codepages);

const options = {
  dense: true,
  nodim: true,
  cellFormula: true,
  cellNF: true,
  // Without it the library does not tell which rows and columns are hidden.
  cellStyles: true,
  cellHTML: false,
  dateNF: 'yyyy/m/d',
} as const;

/** Reading it puts the library's number formats back: an .xls would be read with those of the .xls before it where it lacks its own. */
const blank = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>';

/**
 * Sheets of a spreadsheet that has been made safe to read. Whatever the library throws means a file that it cannot read.
 * @param untold of each sheet: what the library does not tell of its cells
 */
export function sheetsByLibrary(
  content: Uint8Array | string,
  untold: readonly Untold[],
): readonly NotedSheet[] | Refusal {
  let workbook: WorkBook;
  try {
    workbook = quietly(() => {
      read(blank, { type: 'string' });
      return typeof content === 'string'
        ? read(content, { ...options, type: 'string' })
        : read(Buffer.from(content.buffer, content.byteOffset, content.byteLength), { ...options, type: 'buffer' });
    });
  } catch {
    return corrupt('内部结构无法解析');
  }
  return sheetsOf(workbook, untold);
}
