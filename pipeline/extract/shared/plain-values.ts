import { spotOf } from '../../model/workbook.ts';

/** A cell, zero-based. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet; of its own where `sheet` is empty. */
export interface Cells {
  readonly sheet: string;
  readonly first: Corner;
  readonly last: Corner;
}

/** What a formula computes that only takes, adds, takes away and rounds cells. */
export type PlainValue =
  | { readonly kind: 'cell'; readonly cells: Cells }
  /** SUM and AVERAGE pass over words; SUBTOTAL also over subtotals and what is filtered out. */
  | { readonly kind: 'sum' | 'subtotal'; readonly ranges: readonly Cells[] }
  | { readonly kind: 'mean'; readonly ranges: readonly Cells[] }
  | {
      readonly kind: 'terms';
      readonly terms: readonly { readonly minus: boolean; readonly value: PlainValue | null }[];
    }
  | { readonly kind: 'round'; readonly value: PlainValue; readonly digits: number }
  | { readonly kind: 'int'; readonly value: PlainValue };

const longest = 500;
const deepest = 8;
const token =
  /\s*((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])|[A-Z]+(?=\()|\d+|""|&quot;&quot;|[-+*/(),:])/uy;

/** A formula as what it computes: SUM(C3:C9), C3+C4-C5, 明细!B4, ROUND(C3,0), IFERROR(SUM(明细!B2:B9),0), C3*1; null for others. */
export function plainValue(formula: string): PlainValue | null {
  if (formula.length > longest) return null;
  const tokens = tokensIn(formula.trim().replace(/^=/, ''));
  if (tokens === null) return null;
  let at = 0;
  const take = (expected: string) => tokens[at] === expected && ++at > 0;
  const terms = (depth: number): PlainValue | null => {
    const found: { minus: boolean; value: PlainValue | null }[] = [];
    for (let isFirst = true; ; isFirst = false) {
      const minus = tokens[at] === '-';
      if (!(take('-') || take('+') || isFirst)) break;
      const isZero = !isFirst && take('0');
      const value = isZero ? null : factor(depth);
      if (value === null && !isZero) return null;
      while (tokens[at] === '*' || tokens[at] === '/') if (!(++at > 0 && take('1'))) return null;
      found.push({ minus, value });
    }
    const [only, ...others] = found;
    return others.length === 0 && only?.minus === false ? only.value : { kind: 'terms', terms: found };
  };
  const factor = (depth: number): PlainValue | null => {
    const word = tokens[at] ?? '';
    if (depth > deepest) return null;
    if (word === '(') return take('(') ? closed(terms(depth + 1)) : null;
    if (/\d$/.test(word)) {
      const cells = range();
      return cells === null || cells.isRange ? null : { kind: 'cell', cells: cells.cells };
    }
    at += 1;
    if (!take('(')) return null;
    if (word === 'SUM' || word === 'SUMPRODUCT') return ranges('sum', word === 'SUM');
    if (word === 'AVERAGE') return ranges('mean', true);
    if (word === 'SUBTOTAL') return (take('9') || take('109')) && take(',') ? ranges('subtotal', true) : null;
    const value = terms(depth + 1);
    if (value === null) return null;
    if (word === 'INT') return closed({ kind: 'int', value });
    if (!take(',')) return null;
    if (word === 'IFERROR') return take('0') || take('""') || take('&quot;&quot;') ? closed(value) : null;
    const isLeft = take('-');
    const digits = tokens[at] ?? '';
    if (word !== 'ROUND' || !/^\d$/.test(digits)) return null;
    at += 1;
    return closed({ kind: 'round', value, digits: isLeft ? -Number(digits) : Number(digits) });
  };
  const closed = (value: PlainValue | null) => (take(')') ? value : null);
  const range = () => {
    const first = cellIn(tokens[at] ?? '');
    at += 1;
    const isRange = take(':');
    const last = isRange ? cellIn(tokens[at++] ?? '') : first;
    if (first === null || last === null || (isRange && last.sheet !== '')) return null;
    return { isRange, cells: { sheet: first.sheet, first: first.corner, last: last.corner } };
  };
  const ranges = (kind: 'sum' | 'subtotal' | 'mean', isList: boolean): PlainValue | null => {
    const found: Cells[] = [];
    do {
      const next = range();
      if (next === null) return null;
      found.push(next.cells);
    } while (isList && take(','));
    return closed(kind === 'mean' ? { kind, ranges: found } : { kind, ranges: found });
  };
  const value = terms(0);
  return at === tokens.length ? value : null;
}

function tokensIn(formula: string): readonly string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const [, found] = token.exec(formula) ?? [];
    if (found === undefined) return null;
    tokens.push(found);
  }
  return tokens;
}

function cellIn(text: string): { readonly sheet: string; readonly corner: Corner } | null {
  const end = text.lastIndexOf('!');
  const sheet = text.slice(0, Math.max(0, end)).replace(/^'|'$/g, '').replaceAll("''", "'");
  const place = text.slice(end + 1).replaceAll('$', '');
  return /^[A-Z]{1,3}\d{1,7}$/.test(place) ? { sheet, corner: spotOf(place) } : null;
}
