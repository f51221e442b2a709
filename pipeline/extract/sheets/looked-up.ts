import type { CellObject } from '@e965/xlsx';
import { noResult } from '../xlsx/sheet-xml.ts';
import { type Area, area, cellAt, places, type Surroundings, sizeOf } from './formula-areas.ts';

type Found = CellObject['v'] | null;

/**
 * The number of SUMIF and SUMIFS over words, of VLOOKUP and of INDEX with MATCH of an exact word and of IF by one cell, as a spreadsheet computes them; null for any
 * other formula, for words that are numbers or patterns, and where a cell that counts holds no number.
 */
export function lookedUp(formula: string, where: Surroundings): number | null {
  const plainText = formula.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
  const [, name = '', inside = ''] = /^=?\s*(SUMIFS?|VLOOKUP|INDEX|IF|IFERROR)\((.*)\)\s*$/su.exec(plainText) ?? [];
  const parts = argumentsIn(inside);
  if (parts === null) return null;
  const [first = '', second = '', third = '', fourth] = parts;
  if (name === 'IFERROR') return parts.length === 2 ? lookedUp(first, where) : null;
  if (name === 'IF') return parts.length === 3 ? chosen(first, second, third, where) : null;
  if (name === 'SUMIF') return parts.length === 3 ? sumOf(third, [[first, second]], where) : null;
  if (name === 'SUMIFS') return parts.length % 2 === 1 ? sumOf(first, pairsOf(parts.slice(1)), where) : null;
  if (name === 'INDEX') return parts.length === 2 ? indexed(first, second, where) : null;
  const isExact = parts.length === 4 && /^(?:0|FALSE|)$/u.test(fourth ?? '');
  return isExact ? found(wordOf(first, where), area(second, where), Number(third), where) : null;
}

function pairsOf(parts: readonly string[]): readonly (readonly [keys: string, word: string])[] {
  return parts.flatMap((keys, at) => (at % 2 === 0 ? [[keys, parts[at + 1] ?? ''] as const] : []));
}

function sumOf(sums: string, tests: readonly (readonly [string, string])[], where: Surroundings): number | null {
  const values = area(sums, where);
  const wanted = tests.flatMap(([cells, text]) => {
    const [keys, word] = [area(cells, where), wordOf(text, where)];
    return keys === null || word === null ? [] : [{ keys, word }];
  });
  const [shape] = wanted.map(({ keys }) => keys);
  if (values === null || shape === undefined || wanted.length < tests.length) return null;
  if (wanted.some(({ keys }) => sizeOf(keys) !== sizeOf(shape)) || !where.may(sizeOf(shape) * wanted.length))
    return null;
  let sum = 0;
  for (const [row, column] of places(shape)) {
    const isMeant = wanted.every(({ keys, word }) =>
      isWord(cellAt(keys.sheet, keys.first.row + row, keys.first.column + column), word),
    );
    if (!isMeant) continue;
    const { t = 'z', v } = cellAt(values.sheet, values.first.row + row, values.first.column + column) ?? {};
    if (t === 'e' || v === noResult) return null;
    sum += t === 'n' && typeof v === 'number' ? v : 0;
  }
  return sum;
}

/** INDEX(C2:C9,MATCH("甲街道",A2:A9,0)). */
function indexed(values: string, match: string, where: Surroundings): number | null {
  const [word = '', keys = '', kind = '', ...more] =
    argumentsIn(/^\s*MATCH\((.*)\)\s*$/su.exec(match)?.[1] ?? '') ?? [];
  const [from, among, text] = [area(values, where), area(keys, where), wordOf(word, where)];
  if (from === null || among === null || text === null || !/^(?:0|FALSE)$/u.test(kind.trim()) || more.length > 0)
    return null;
  const isLine = ({ first, last }: Area) => first.column === last.column;
  if (!isLine(from) || !isLine(among) || !where.may(sizeOf(among))) return null;
  const at = places(among).findIndex(([row]) =>
    isWord(cellAt(among.sheet, among.first.row + row, among.first.column), text),
  );
  if (at < 0 || from.first.row + at > from.last.row) return null;
  const { t, v } = cellAt(from.sheet, from.first.row + at, from.first.column) ?? {};
  return t === 'n' && typeof v === 'number' ? v : null;
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
