import { noResult } from '../xlsx/sheet-xml.ts';
import { type Area, area, argumentsIn, cellAt, isWord, type Surroundings, sizeOf, wordOf } from './formula-areas.ts';
import { matched } from './matched-cells.ts';

/**
 * The number of SUMIF, of VLOOKUP of an exact word and of IF by one cell, and of those that count, add or find matching cells,
 * as a spreadsheet computes them; null for any other formula, for words that are numbers or patterns, and where a cell that counts holds no number.
 */
export function lookedUp(formula: string, where: Surroundings): number | null {
  const plainText = formula.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
  const [, name = '', inside = ''] = /^=?\s*(?:_xlfn\.)?([A-Z]+)\((.*)\)\s*$/su.exec(plainText) ?? [];
  const parts = argumentsIn(inside);
  if (parts === null) return null;
  const [first = '', second = '', third = '', fourth] = parts;
  if (name === 'IFERROR') return parts.length === 2 ? lookedUp(first, where) : null;
  if (name === 'IF') return parts.length === 3 ? chosen(first, second, third, where) : null;
  if (name === 'SUMIF') return parts.length === 3 ? matched('SUMIFS', [third, first, second], where) : null;
  if (name !== 'VLOOKUP') return matched(name, parts, where);
  const isExact = parts.length === 4 && /^(?:0|FALSE|)$/u.test(fourth ?? '');
  return isExact ? found(wordOf(first, where), area(second, where), Number(third), where) : null;
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
