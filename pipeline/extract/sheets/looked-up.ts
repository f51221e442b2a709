import type { CellObject, WorkSheet } from '@e965/xlsx';
import { spotOf } from '../../model/workbook.ts';
import type { Corner } from '../shared/plain-values.ts';
import { noResult } from '../xlsx/sheet-xml.ts';

type Found = CellObject['v'] | null;

/** Where a formula looks: the rows of its own sheet, or of another by its name, and how to compute what is plain. */
export interface Surroundings {
  readonly own: WorkSheet;
  readonly others: Readonly<Record<string, WorkSheet | undefined>>;
  readonly plain: (formula: string) => number | null;
  /** Counts cells that are looked at; false when there have been enough. */
  readonly may: (cells: number) => boolean;
}

/**
 * The number of SUMIF over one word, of VLOOKUP of an exact word and of IF by one cell, as a spreadsheet computes them; null for any
 * other formula, for words that are numbers or patterns, and where a cell that counts holds no number.
 */
export function lookedUp(formula: string, where: Surroundings): number | null {
  const plainText = formula.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
  const [, name = '', inside = ''] = /^=?\s*(SUMIF|VLOOKUP|IF|IFERROR)\((.*)\)\s*$/su.exec(plainText) ?? [];
  const parts = argumentsIn(inside);
  if (parts === null) return null;
  const [first = '', second = '', third = '', fourth] = parts;
  if (name === 'IFERROR') return parts.length === 2 ? lookedUp(first, where) : null;
  if (name === 'IF') return parts.length === 3 ? chosen(first, second, third, where) : null;
  if (name === 'SUMIF')
    return parts.length === 3 ? sumOf(area(first, where), wordOf(second, where), area(third, where), where) : null;
  const isExact = parts.length === 4 && /^(?:0|FALSE|)$/u.test(fourth ?? '');
  return isExact ? found(wordOf(first, where), area(second, where), Number(third), where) : null;
}

interface Area {
  readonly sheet: WorkSheet;
  readonly first: Corner;
  readonly last: Corner;
}

function sumOf(keys: Area | null, word: string | null, values: Area | null, { may }: Surroundings): number | null {
  if (keys === null || values === null || word === null || !may(sizeOf(keys))) return null;
  let sum = 0;
  for (const [row, column] of places(keys)) {
    if (!isWord(cellAt(keys.sheet, keys.first.row + row, keys.first.column + column), word)) continue;
    const { t = 'z', v } = cellAt(values.sheet, values.first.row + row, values.first.column + column) ?? {};
    if (t === 'e' || v === noResult) return null;
    sum += t === 'n' && typeof v === 'number' ? v : 0;
  }
  return sum;
}

function found(word: string | null, table: Area | null, at: number, { may }: Surroundings): number | null {
  if (word === null || table === null || !(at >= 1) || !may(table.last.row - table.first.row + 1)) return null;
  for (let row = table.first.row; row <= table.last.row; row += 1) {
    if (!isWord(cellAt(table.sheet, row, table.first.column), word)) continue;
    const column = table.first.column + at - 1;
    const { t, v } = (column > table.last.column ? undefined : cellAt(table.sheet, row, column)) ?? {};
    return t === 'n' && typeof v === 'number' ? v : null;
  }
  return null;
}

/** IF(C3>0,C3+D3,0) and IF(C3="","",C3). */
function chosen(condition: string, yes: string, no: string, where: Surroundings): number | null {
  const [, cell = '', sign = '', other = ''] =
    /^([^<>="]+)(<>|>=|<=|=|>|<)("[^"]*"|-?[\d.]+)$/u.exec(condition.trim()) ?? [];
  const place = cell === '' ? null : area(cell, where);
  if (place === null || sizeOf(place) !== 1) return null;
  const { t = 'z', v = '' } = cellAt(place.sheet, place.first.row, place.first.column) ?? {};
  const isText = other.startsWith('"');
  if (t === 'e' || v === noResult || (!isText && typeof v !== 'number' && v !== '')) return null;
  if (isText && !/^(?:=|<>)$/u.test(sign)) return null;
  const [left, right] = isText
    ? [String(v).toLowerCase(), other.slice(1, -1).toLowerCase()]
    : [Number(v), Number(other)];
  const holds = {
    '=': left === right,
    '<>': left !== right,
    '>': left > right,
    '<': left < right,
    '>=': left >= right,
    '<=': left <= right,
  };
  const branch = (holds[sign as keyof typeof holds] ? yes : no).trim();
  return /^-?\d+(?:\.\d+)?$/u.test(branch) ? Number(branch) : where.plain(branch);
}

/** A word to look for: written in quotes, or in one cell; null for a number, a pattern or a comparison. */
function wordOf(text: string, where: Surroundings): string | null {
  const quoted = /^"([^"]*)"$/u.exec(text.trim())?.[1];
  const place = quoted === undefined ? area(text, where) : null;
  const value: Found =
    quoted ??
    (place !== null && sizeOf(place) === 1 ? cellAt(place.sheet, place.first.row, place.first.column)?.v : null);
  return typeof value === 'string' && value.trim() !== '' && !/^[<>=]|[*?~]|^[\d\s.,%/:-]+$/u.test(value)
    ? value.toLowerCase()
    : null;
}

function isWord(cell: CellObject | undefined, word: string): boolean {
  return cell?.t === 's' && typeof cell.v === 'string' && cell.v.toLowerCase() === word;
}

/** 明细!$A$2:$B$9, A:A, C3. */
function area(text: string, { own, others }: Surroundings): Area | null {
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

function cellAt(sheet: WorkSheet, row: number, column: number): CellObject | undefined {
  return (sheet['!data'] as readonly (readonly (CellObject | undefined)[] | undefined)[])[row]?.[column];
}

function sizeOf({ first, last }: Area): number {
  return (last.row - first.row + 1) * (last.column - first.column + 1);
}

function places(area: Area): readonly (readonly [row: number, column: number])[] {
  const width = area.last.column - area.first.column + 1;
  return Array.from({ length: Math.max(0, sizeOf(area)) }, (_, at) => [Math.floor(at / width), at % width] as const);
}

/** What stands between the commas of a formula that are in no brackets or quotes; null for unclosed ones. */
function argumentsIn(text: string): readonly string[] | null {
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
