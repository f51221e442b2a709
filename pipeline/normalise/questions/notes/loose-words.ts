import { isFurniture } from '../../around/furniture.ts';
import { saidIn } from '../../around/said.ts';
import { answersSigner } from '../../around/signature.ts';
import type { LabelReader } from '../../labels/facets.ts';
import { oncePer } from '../../memory/once-per.ts';
import { type Note, noteNames } from '../../notes/notes.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import type { Table } from '../../tables/table.ts';
import { nameKey } from '../../text/name-key.ts';
import { isPartOfYear } from '../../years/part-label.ts';

/** A sheet of words has more lines than anybody writes below a table. */
const mostLines = 200;

/**
 * Words around a table that are no notes: lines behind its last number (统计范围：区属医疗机构), 备注：… beside other words, and what
 * stands on the line of the headings but apart from them, over no numbers.
 */
export function looseWords({ grid, table, notes, label, context, dictionary }: Reader): readonly Note[] {
  const { last, lines, inline } = wordsOf(grid);
  const end = table.body.findLastIndex(({ row }) => grid.rows[row]?.some(isRead));
  const own = table.body.slice(end + 1).flatMap(({ row }) => cellsOf(grid.rows[row] ?? []));
  const below = table.body[end]?.row === last ? lines : [];
  const noteRows = new Set(notes.all.map(({ row }) => row));
  const isAlone = (row: number) => cellsOf(grid.rows[row] ?? []).length === 1;
  // A name below the units or the numbers, where none of the lines has its name.
  const names = new Set(table.body.slice(0, end + 1).map(({ row }) => cellsOf(grid.rows[row] ?? [])[0]?.column));
  const isAside = (row: number, column: number) =>
    isAlone(row) && !names.has(column) && row > (table.body[end]?.row ?? 0);
  // 注： alone, over lines that may be names too.
  const opening =
    [...own, ...below].find(({ row, text }) => isAlone(row) && opens.test(text.trim()))?.row ??
    Number.POSITIVE_INFINITY;
  const closing = [...own, ...below].filter(
    ({ row, column, kind, text }) =>
      !noteRows.has(row) &&
      kind === 'text' &&
      !isAnswer(row, column, grid) &&
      (isWords(text, label) ||
        (isAlone(row) && isPeople(text, dictionary)) ||
        isAside(row, column) ||
        row > opening ||
        (isAlone(row) && (isElsewhere(text, context.areas, label) || isLimit(text, grid, table, label)))) &&
      !isPairs(text),
  );
  return [
    ...closing.map(({ text, row, column }) => ({ text, marks: [], row, column })),
    ...inline.filter(({ row }) => !noteRows.has(row)),
    ...apartFrom(table, grid)
      .filter(({ text }) => isWords(text, label) && !isPairs(text))
      .map(({ text, row, column }) => ({ text, marks: [], row, column })),
  ];
}

/** The words on the lines of the headings that blank columns part from the table, with no number below them. */
function apartFrom({ headers, body }: Table, grid: Grid): readonly Slot[] {
  const lines = body.map(({ row }) => grid.rows[row] ?? []);
  const last = Math.max(...lines.map((row) => row.findLastIndex(isRead)));
  const rows = [...headers.map((row) => grid.rows[row] ?? []), ...lines];
  const isBlank = (column: number) => rows.every((row) => (row[column]?.kind ?? 'blank') === 'blank');
  const gap = grid.rows[headers[0] ?? 0]?.findIndex((_, column) => column > last && isBlank(column)) ?? -1;
  if (last < 0 || gap < 0) return [];
  return headers.flatMap((row) =>
    cellsOf(grid.rows[row] ?? []).filter(({ kind, column }) => kind === 'text' && column > gap),
  );
}

/** The row of the last number of a sheet, the words behind it, and what stands behind 备注： in the middle of a line. */
const wordsOf = oncePer((grid: Grid) => {
  const last = grid.rows.findLastIndex((row) => row.some(isRead));
  const lines = grid.rows.slice(last + 1, last + 1 + mostLines).flatMap((row) => cellsOf(row));
  const inline = grid.rows.flatMap((row) =>
    cellsOf(row).flatMap(({ kind, text, row: at, column }): readonly Note[] => {
      const words = kind === 'text' ? remark.exec(text)?.[1] : undefined;
      return words === undefined ? [] : [{ text: words, marks: [], row: at, column }];
    }),
  );
  return { last, lines, inline: inline.slice(0, mostLines) };
});

const opens = /^[(（【]?(?:注|备注|说明|附注|注释)\s*[:：]?[)）】]?$/u;

const remark = new RegExp(`(?:^|[\\s　(（])${noteNames}\\s*[:：]\\s*(\\S.*?)[)）]?$`, 'su');

function isRead({ kind }: Slot): boolean {
  return kind !== 'text' && kind !== 'blank';
}

/** No label, unless it stands in brackets or is that of a year: （目标值）, 2022年 below the figures. */
function isWords(text: string, label: LabelReader): boolean {
  const facets = label(text);
  return facets === null || facets.year !== undefined || /^[（(].+[）)]$/u.test(text.trim());
}

/** （全市） or 上半年: another place or a part of the year, by itself. */
function isElsewhere(text: string, own: readonly string[], label: LabelReader): boolean {
  const area = label(text)?.area;
  return isPartOfYear(text) || (typeof area === 'string' && !own.includes(area));
}

/**
 * 三级医院 or 计划数 by itself, below a table that has no kinds of institutions and no plans: no line of it whose number is missing,
 * but what all of it is of.
 */
function isLimit(text: string, grid: Grid, { headers, body }: Table, label: LabelReader): boolean {
  const own = label(text.replace(/^其中[:：]/u, ''));
  if (own === null || own.measure !== undefined || own.total !== undefined) return false;
  const rows = [...headers, ...body.map(({ row }) => row)].map((row) => grid.rows[row] ?? []);
  const others = rows
    .filter((row) => cellsOf(row).length > 1)
    .flatMap((row) => cellsOf(row).map((slot) => label(slot.text)));
  if (own.ignored !== undefined) return others.every((facets) => facets?.ignored === undefined);
  const dimensions = own.members?.map(({ dimension }) => dimension) ?? [];
  return (
    dimensions.length > 0 &&
    others.every((facets) => facets?.members?.every(({ dimension }) => !dimensions.includes(dimension)) ?? true)
  );
}

/** 户籍人口 by itself: of whom the figures are, more than a name whose number is missing. */
function isPeople(text: string, { titleWords }: Dictionary): boolean {
  return /^(?:人口|地域)的/u.test(titleWords.get(nameKey(text).replace(/数$/u, ''))?.reason ?? '');
}

/** 张三 in the cell behind 制表人：. */
function isAnswer(row: number, column: number, { rows }: Grid): boolean {
  const before = cellsOf(rows[row]?.slice(0, column) ?? []).at(-1);
  const own = rows[row]?.[column]?.text ?? '';
  return before !== undefined && answersSigner(before.text, own);
}

/** 制表人：张三, 第1页. */
function isPairs(text: string): boolean {
  return isFurniture(text) || saidIn(text).titles.length === 0;
}
