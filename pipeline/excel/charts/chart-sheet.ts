import type { Worksheet } from 'exceljs';
import { setWidths } from '../columns.ts';
import { markLines, setUpPrint } from '../print.ts';
import type { Book } from '../sheet.ts';
import { fonts } from '../style.ts';
import { writeLines } from '../title.ts';
import { fold } from '../width.ts';
import type { Chart, PlacedChart } from './chart.ts';

/** Charts side by side, all as high as said, in millimetres; a place for one that is not there stays empty. */
export interface ChartRow {
  readonly places: 1 | 2 | 3 | 6;
  readonly height: number;
  readonly charts: readonly Chart[];
}

/** A sheet of charts, in pages of A4 landscape. */
export interface ChartSheet {
  readonly name: string;
  readonly subject: string;
  readonly notes: readonly string[];
  readonly pages: readonly (readonly ChartRow[])[];
}

const gridColumns = 6;
const columnMillimetres = 45;
/** The same in half-width characters of the usual font. */
const gridWidth = Math.round((((columnMillimetres / 25.4) * 96 - 5) / 7) * 100) / 100;
const gap = 2;
const highestRow = 130;

/**
 * Writes the sheet without its charts and says where they are to stand. A row of charts is a row of the sheet where it
 * can be, so that no page break cuts one.
 */
export function writeChartSheet(worksheet: Worksheet, sheet: ChartSheet, book: Book): readonly PlacedChart[] {
  setWidths(worksheet, Array(gridColumns).fill(gridWidth));
  writeLines(worksheet, [`${sheet.name} · ${book.title}`], { font: fonts.title, height: 24 });
  writeLines(worksheet, markLines(book), { font: fonts.mark, height: 18 });
  const notes = sheet.notes.flatMap((note) => fold(note, 150));
  writeLines(worksheet, notes, { font: fonts.note, height: 15 });
  const placed: PlacedChart[] = [];
  sheet.pages.forEach((page, index) => {
    if (index > 0) worksheet.getRow(worksheet.rowCount).addPageBreak();
    for (const row of page) placed.push(...writeRow(worksheet, row));
  });
  worksheet.views = [{ state: 'normal', showGridLines: false }];
  setUpPrint(worksheet, book, sheet.name, {});
  return placed;
}

function writeRow(worksheet: Worksheet, { places, height, charts }: ChartRow): readonly PlacedChart[] {
  const row = worksheet.rowCount;
  const rows = Math.ceil((height + gap) / highestRow);
  for (let index = 0; index < rows; index += 1) {
    worksheet.addRow([]).height = Math.round((((height + gap) / rows) * 72) / 25.4);
  }
  const columns = gridColumns / places;
  return charts.map((chart, index) => ({ chart, row, rows, column: index * columns, columns }));
}
