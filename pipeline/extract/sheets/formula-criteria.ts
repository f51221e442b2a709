import type { CellObject } from '@e965/xlsx';
import { noResult } from '../xlsx/sheet-xml.ts';
import { isWord, type Surroundings, wordOf } from './formula-areas.ts';

export type Test = (cell: CellObject | undefined) => boolean;

/** A criterion: a word, a pattern (*医院) or a comparison with a number (">=200"); null for another, as a number may be a word too. */
export function testOf(text: string, where: Surroundings): Test | null {
  const word = wordOf(text, where);
  if (word !== null) return (cell) => isWord(cell, word);
  const quoted = /^"([^"]*)"$/u.exec(text.trim())?.[1] ?? text.trim();
  const [, sign = '', digits] = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/u.exec(quoted) ?? [];
  if (digits !== undefined) {
    const other = Number(digits);
    return (cell) => typeof cell?.v === 'number' && cell.t === 'n' && compared(cell.v, sign, other);
  }
  if (!/[*?]/u.test(quoted) || /[~<>=]|^\(|\)$/u.test(quoted) || !text.trim().startsWith('"')) return null;
  const source = quoted
    .replace(/[\\^$.|+()[\]{}]/gu, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${source}$`, 'isu');
  return (cell) => cell?.t === 's' && typeof cell.v === 'string' && cell.v !== noResult && pattern.test(cell.v);
}

function compared(left: number, sign: string, right: number): boolean {
  if (sign === '>') return left > right;
  if (sign === '<') return left < right;
  return sign === '>=' ? left >= right : left <= right;
}

/** A comparison knows no patterns. */
export function testOfWord(text: string, where: Surroundings): Test | null {
  const word = wordOf(text, where);
  return word === null ? null : (cell) => isWord(cell, word);
}
