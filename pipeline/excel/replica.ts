import type { Cell as ExcelCell, Worksheet } from 'exceljs';
import type { CellRange } from '../model/workbook.ts';
import { storable } from './cell.ts';
import { setWidths } from './columns.ts';
import { hyperlinkTarget } from './link.ts';
import { setUpPrint } from './print.ts';
import type { Book } from './sheet.ts';
import { borders, fonts, verdictColours } from './style.ts';
import { brokenLines, displayWidth } from './width.ts';

/** A cell of a replica: what the source shows, a smaller line below it, and a ground. */
export interface ReplicaCell {
  readonly text: string;
  readonly below?: string;
  readonly tone?: keyof typeof verdictColours;
  readonly align?: 'right';
  /** Words of the replica itself, not of the source. */
  readonly isNote?: true;
  /** `#sheet` of the same book. */
  readonly link?: string;
}

/** A sheet with every cell of another at its own address, and remarks beside and below. */
export interface Replica {
  readonly name: string;
  /** `grid[r][c]` stands in row r and column c counted from A1. */
  readonly grid: readonly (readonly (ReplicaCell | null)[])[];
  /** Within the source's part; none may overlap. */
  readonly merges: readonly CellRange[];
  /** Columns from here on are as wide as they may be. */
  readonly margin: number;
}

const narrowest = 7;
const widest = 26;
const widestMargin = 60;
const lineHeight = 14;
const remark = { ...fonts.body, color: { argb: 'FF1F4E79' } };
const smaller = { ...remark, size: 8 };

/** Writes a replica; a text that stands alone on its line runs over the source's columns behind it. */
export function writeReplica(worksheet: Worksheet, replica: Replica, book: Book): void {
  const { name, grid, merges } = replica;
  const ranges = [...merges, ...roomForTexts(replica)];
  const ends = new Map(ranges.flatMap(({ top, left, right }) => (right > left ? [[`${top}:${left}`, right]] : [])));
  const widths = widthsOf(replica, ends);
  setWidths(worksheet, widths);
  grid.forEach((cells, at) => {
    const row = worksheet.getRow(at + 1);
    const lines = cells.map((cell, column) => {
      if (cell === null) return 1;
      const end = ends.get(`${at}:${column}`);
      fill(row.getCell(column + 1), cell, end !== undefined);
      const width = widths.slice(column, (end ?? column) + 1).reduce((sum, one) => sum + one, -1);
      return brokenLines(cell.text, width) + (cell.below === undefined ? 0 : brokenLines(cell.below, width));
    });
    row.height = Math.min(400, Math.max(1, ...lines) * lineHeight + 4);
  });
  for (const { top, left, bottom, right } of ranges) worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  worksheet.views = [{ state: 'normal', showGridLines: true }];
  setUpPrint(worksheet, book, name, { width: widths.reduce((sum, width) => sum + width, 0) });
}

/** From each text that stands alone on its line to the end of the source's part. */
function roomForTexts({ grid, merges, margin }: Replica): readonly CellRange[] {
  const held = new Set(
    merges.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)),
  );
  return grid.flatMap((cells, row) => {
    const [left, ...others] = cells.slice(0, margin).flatMap((cell, column) => (cell === null ? [] : [column]));
    if (left === undefined || others.length > 0 || left >= margin - 1 || held.has(row)) return [];
    const { tone, isNote } = cells[left] ?? {};
    return tone === undefined && isNote !== true ? [{ top: row, left, bottom: row, right: margin - 1 }] : [];
  });
}

function widthsOf({ grid, margin }: Replica, ends: ReadonlyMap<string, number>): readonly number[] {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const texts = grid.flatMap((row, at) => {
      const cell = row[column];
      return cell == null || ends.has(`${at}:${column}`) ? [] : [...cell.text.split('\n'), cell.below ?? ''];
    });
    const wanted = Math.max(0, ...texts.map(displayWidth)) + 2;
    return Math.max(narrowest, Math.min(column < margin ? widest : widestMargin, wanted));
  });
}

function fill(target: ExcelCell, { text, below, tone, align, isNote, link }: ReplicaCell, isSpread: boolean): void {
  const font = link !== undefined ? fonts.link : isNote === true ? remark : fonts.body;
  target.font = font;
  target.alignment = { horizontal: align ?? 'left', vertical: 'middle', wrapText: true };
  target.value =
    below === undefined || below === ''
      ? storable(text)
      : {
          richText: [
            { font, text: storable(text) },
            { font: smaller, text: storable(`\n${below}`) },
          ],
        };
  if (link !== undefined) target.value = { text: storable(text), hyperlink: hyperlinkTarget(link) };
  if (tone !== undefined) target.fill = verdictColours[tone].fill;
  if (isNote !== true && !isSpread) target.border = borders;
}
