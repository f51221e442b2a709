import type { CellObject, WorkSheet } from '@e965/xlsx';
import { spotOf } from '../../model/workbook.ts';
import type { Corner } from '../shared/plain-values.ts';

/** Where a formula looks: the rows of its own sheet, or of another by its name, and how to compute what is plain. */
export interface Surroundings {
  readonly own: WorkSheet;
  readonly others: Readonly<Record<string, WorkSheet | undefined>>;
  readonly plain: (formula: string) => number | null;
  /** Counts cells that are looked at; false when there have been enough. */
  readonly may: (cells: number) => boolean;
}

/** A rectangle of cells of one sheet. */
export interface Area {
  readonly sheet: WorkSheet;
  readonly first: Corner;
  readonly last: Corner;
}

/** A word to look for: written in quotes, or in one cell; null for a number, a pattern or a comparison. */
export function wordOf(text: string, where: Surroundings): string | null {
  const quoted = /^"([^"]*)"$/u.exec(text.trim())?.[1];
  const place = quoted === undefined ? area(text, where) : null;
  const value =
    quoted ??
    (place !== null && sizeOf(place) === 1 ? cellAt(place.sheet, place.first.row, place.first.column)?.v : null);
  return typeof value === 'string' && value.trim() !== '' && !/^[<>=]|[*?~]|^[\d\s.,%/:-]+$/u.test(value)
    ? value.toLowerCase()
    : null;
}

/** Whether a cell has a word, whatever its letters' case. */
export function isWord(cell: CellObject | undefined, word: string): boolean {
  return cell?.t === 's' && typeof cell.v === 'string' && cell.v.toLowerCase() === word;
}

/** 明细!$A$2:$B$9, A:A, C3. */
export function area(text: string, { own, others }: Surroundings): Area | null {
  const [, quoted, bare, from = '', to] =
    /^\s*(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d{0,7})(?::(\$?[A-Z]{1,3}\$?\d{0,7}))?\s*$/u.exec(
      text,
    ) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare ?? '';
  const sheet = name === '' ? own : Object.hasOwn(others, name) ? others[name] : undefined;
  if (from === '' || sheet?.['!data'] === undefined) return null;
  const [start, end] = [from, to ?? from].map((each) => each.replaceAll('$', '')) as [string, string];
  const isWhole = !/\d/u.test(start) && !/\d/u.test(end) && to !== undefined;
  if (!isWhole && !(/\d/u.test(start) && /\d/u.test(end))) return null;
  const [first, last] = isWhole ? [spotOf(`${start}1`), spotOf(`${end}1`)] : [spotOf(start), spotOf(end)];
  const rows = Math.max(0, sheet['!data'].length - 1);
  return { sheet, first, last: { ...last, row: isWhole ? rows : Math.min(last.row, rows) } };
}

/** The cell at a place of a sheet; undefined where nothing is kept. */
export function cellAt(sheet: WorkSheet, row: number, column: number): CellObject | undefined {
  return (sheet['!data'] as readonly (readonly (CellObject | undefined)[] | undefined)[])[row]?.[column];
}

/** How many cells there are. */
export function sizeOf({ first, last }: Area): number {
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}

/** All places of an area, counted from its corner. */
export function places(area: Area): readonly (readonly [row: number, column: number])[] {
  const width = area.last.column - area.first.column + 1;
  return Array.from({ length: Math.max(0, sizeOf(area)) }, (_, at) => [Math.floor(at / width), at % width] as const);
}

/** What stands between the commas of a formula that are in no brackets or quotes; null for unclosed ones. */
export function argumentsIn(text: string): readonly string[] | null {
  const parts = [''];
  let [depth, isQuoted] = [0, false];
  for (const letter of text.slice(0, longest)) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === '(') depth += 1;
    if (!isQuoted && letter === ')') depth -= 1;
    if (letter === ',' && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return depth === 0 && !isQuoted && text.length <= longest ? parts : null;
}

const longest = 500;

/** Whether two ranges have as many rows and columns. */
export function isAlike(one: Area, other: Area): boolean {
  const isOfRows = one.last.row - one.first.row === other.last.row - other.first.row;
  return isOfRows && one.last.column - one.first.column === other.last.column - other.first.column;
}

/** The cell of a range at a place that counts from its first. */
export function cellOf({ sheet, first }: Area, row: number, column: number): CellObject | undefined {
  return cellAt(sheet, first.row + row, first.column + column);
}
