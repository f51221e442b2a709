import type { CellObject } from '@e965/xlsx';
import { noResult } from '../xlsx/sheet-xml.ts';
import {
  type Area,
  area,
  cellOf,
  isAlike,
  isWord,
  places,
  type Surroundings,
  sizeOf,
  wordOf,
} from './formula-areas.ts';
import { testOf } from './formula-criteria.ts';
import { factorsIn, products } from './matched-products.ts';

/**
 * The number of SUMIFS, COUNTIF, COUNTIFS, COUNTA, SUM, INDEX with MATCH, XLOOKUP, HLOOKUP and SUMPRODUCT over plain ranges;
 * null for any other formula or criterion, and where a cell that counts holds none.
 */
export function matched(name: string, parts: readonly string[], where: Surroundings): number | null {
  const [first = '', second = '', third = '', fourth] = parts;
  switch (name) {
    case 'SUMIFS':
      return parts.length < 3 ? null : added(area(first, where), rowsMatching(parts.slice(1), where), where);
    case 'COUNTIF':
    case 'COUNTIFS':
      return name === 'COUNTIF' && parts.length !== 2 ? null : (rowsMatching(parts, where)?.places.length ?? null);
    case 'COUNTA':
    case 'SUM':
      return ofAll(name, parts, where);
    case 'INDEX':
      return parts.length > 3 ? null : atIndex(area(first, where), second, third, where);
    case 'XLOOKUP':
      return parts.length === 3 ? atIndex(area(third, where), `MATCH(${first},${second},0)`, '', where) : null;
    case 'HLOOKUP':
      return parts.length === 4 && /^(?:0|FALSE|)$/u.test(fourth ?? '')
        ? below(first, area(second, where), third, where)
        : null;
    case 'SUMPRODUCT':
      return parts.length === 1 ? products(factorsIn(first), where) : null;
    default:
      return null;
  }
}

interface Matching {
  readonly shape: Area;
  readonly places: readonly (readonly [row: number, column: number])[];
}

/** The places at which all criteria hold: range, criterion, range, criterion; null where one of them is not plain. */
function rowsMatching(parts: readonly string[], where: Surroundings): Matching | null {
  if (parts.length === 0 || parts.length % 2 !== 0) return null;
  let found: Matching | null = null;
  for (let at = 0; at < parts.length; at += 2) {
    const keys = area(parts[at] ?? '', where);
    const test = testOf(parts[at + 1] ?? '', where);
    if (keys === null || test === null || !where.may(sizeOf(keys))) return null;
    if (found !== null && !isAlike(found.shape, keys)) return null;
    if (places(keys).some(([row, column]) => cellOf(keys, row, column)?.v === noResult)) return null;
    const among: Matching['places'] = found?.places ?? places(keys);
    found = { shape: keys, places: among.filter(([row, column]) => test(cellOf(keys, row, column))) };
  }
  return found;
}

function added(values: Area | null, found: Matching | null, { may }: Surroundings): number | null {
  if (values === null || found === null || !isAlike(values, found.shape) || !may(sizeOf(values))) return null;
  let sum = 0;
  for (const [row, column] of found.places) {
    const number = numberOf(cellOf(values, row, column));
    if (number === null) return null;
    sum += number;
  }
  return sum;
}

/** A number, 0 for a blank or a word, which sums pass over; null where there is no result. */
function numberOf({ t = 'z', v }: CellObject = { t: 'z' }): number | null {
  if (t === 'e' || v === noResult) return null;
  return t === 'n' && typeof v === 'number' ? v : 0;
}

function ofAll(name: string, parts: readonly string[], where: Surroundings): number | null {
  const areas = parts.map((part) => area(part, where));
  const cells: CellObject[] = [];
  for (const each of areas) {
    if (each === null || !where.may(sizeOf(each))) return null;
    cells.push(...places(each).flatMap(([row, column]) => cellOf(each, row, column) ?? []));
  }
  if (cells.some(({ t, v }) => t === 'e' || v === noResult)) return null;
  const numbers = cells.flatMap(({ t, v }) => (t === 'n' && typeof v === 'number' ? [v] : []));
  if (name === 'COUNTA') return cells.filter(({ t, v, f }) => t !== 'z' && (v !== undefined || f !== undefined)).length;
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** INDEX(C2:C9,3), INDEX(A2:D9,MATCH("某某",A2:A9,0),3). */
function atIndex(table: Area | null, row: string, column: string, where: Surroundings): number | null {
  const [down, across] = [positionIn(row, where), column.trim() === '' ? 1 : positionIn(column, where)];
  if (table === null || down === null || across === null) return null;
  const isLine = table.first.row === table.last.row && column.trim() === '';
  const [below, right] = isLine ? [1, down] : [down, across];
  if (table.first.row + below - 1 > table.last.row || table.first.column + right - 1 > table.last.column) return null;
  const { t, v } = cellOf(table, below - 1, right - 1) ?? {};
  return t === 'n' && typeof v === 'number' ? v : null;
}

/** A position that is written, or the first of an exact word: MATCH("某某",A2:A9,0). */
function positionIn(text: string, where: Surroundings): number | null {
  if (/^\s*[1-9]\d*\s*$/u.test(text)) return Number(text);
  const [, sought = '', range = ''] = /^\s*MATCH\(([^,()]+),([^,()]+),(?:0|FALSE)\)\s*$/u.exec(text) ?? [];
  const [word, keys] = [wordOf(sought, where), area(range, where)];
  if (word === null || keys === null || !where.may(sizeOf(keys))) return null;
  if (keys.first.row !== keys.last.row && keys.first.column !== keys.last.column) return null;
  const at = places(keys).findIndex(([row, column]) => isWord(cellOf(keys, row, column), word));
  return at < 0 ? null : at + 1;
}

function below(sought: string, table: Area | null, row: string, where: Surroundings): number | null {
  if (table === null) return null;
  const word = wordOf(sought, where);
  const heads = places({ ...table, last: { ...table.last, row: table.first.row } });
  const found = word === null ? -1 : heads.findIndex(([, column]) => isWord(cellOf(table, 0, column), word));
  return found < 0 ? null : atIndex(table, row, String(found + 1), where);
}
