import { utils, type WorkBook } from '@e965/xlsx';

type Value = number | string;

/**
 * Works out the formulas of a workbook without looking at their cached results: + − × ÷, ≥, brackets, SUM, MIN, MAX, IF
 * and references to cells and ranges, of this or another sheet.
 */
export function evaluator(book: WorkBook): (sheet: string, address: string) => Value {
  const known = new Map<string, Value>();
  const valueAt = (sheet: string, address: string): Value => {
    const key = `${sheet}!${address}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const cell = book.Sheets[sheet]?.[address];
    if (cell === undefined) throw new Error(`${key} is empty`);
    const value = cell.f === undefined ? (cell.v as Value) : worked(String(cell.f), sheet, valueAt);
    known.set(key, value);
    return value;
  };
  return valueAt;
}

const token =
  /\s*(?:('[^']+'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(\d+(?:\.\d+)?)|([A-Z]+)(?=\()|(>=|[-+*/(),]))/y;

function worked(formula: string, sheet: string, valueAt: (sheet: string, address: string) => Value): Value {
  let at = 0;
  let ahead = next();

  function next(): RegExpExecArray | null {
    token.lastIndex = at;
    const found = token.exec(formula);
    if (found === null && formula.slice(at).trim() !== '') throw new Error(`cannot read ${formula} at ${at}`);
    at = token.lastIndex;
    return found;
  }
  function take(): RegExpExecArray {
    if (ahead === null) throw new Error(`${formula} ends too soon`);
    const taken = ahead;
    ahead = next();
    return taken;
  }
  const isSign = (...signs: readonly string[]): boolean => signs.includes(ahead?.[5] ?? '');
  const number = (value: Value): number => {
    if (typeof value !== 'number') throw new Error(`${formula}: ${value} is no number`);
    return value;
  };

  function comparison(): Value[] {
    const left = sum();
    if (!isSign('>=')) return left;
    take();
    return [number(left[0] ?? '') >= number(sum()[0] ?? '') ? 1 : 0];
  }
  function sum(): Value[] {
    let left = product();
    while (isSign('+', '-')) {
      const sign = take()[5] === '+' ? 1 : -1;
      left = [number(left[0] ?? '') + sign * number(product()[0] ?? '')];
    }
    return left;
  }
  function product(): Value[] {
    let left = atom();
    while (isSign('*', '/')) {
      const divides = take()[5] === '/';
      const right = number(atom()[0] ?? '');
      left = [divides ? number(left[0] ?? '') / right : number(left[0] ?? '') * right];
    }
    return left;
  }
  function atom(): Value[] {
    const [, book, address, digits, name, sign] = take();
    if (digits !== undefined) return [Number(digits)];
    if (address !== undefined)
      return cells(book === undefined ? sheet : book.slice(1, -2), address.replaceAll('$', ''));
    if (sign !== '(' && name === undefined) throw new Error(`cannot read ${formula}`);
    if (name !== undefined) take();
    const parts = [comparison()];
    while (isSign(',')) {
      take();
      parts.push(comparison());
    }
    take();
    return name === undefined ? (parts[0] ?? []) : [called(name, parts)];
  }
  function cells(from: string, address: string): Value[] {
    const { s, e } = utils.decode_range(address);
    const rows = Array.from({ length: e.r - s.r + 1 }, (_, row) => s.r + row);
    return rows.map((r) => valueAt(from, utils.encode_cell({ r, c: s.c })));
  }
  function called(name: string, parts: readonly Value[][]): Value {
    if (name === 'IF') return (parts[0]?.[0] === 1 ? parts[1] : parts[2])?.[0] ?? '';
    const numbers = parts.flat().map(number);
    if (name === 'SUM') return numbers.reduce((total, one) => total + one, 0);
    if (name === 'MIN') return Math.min(...numbers);
    if (name === 'MAX') return Math.max(...numbers);
    throw new Error(`${name} is not known`);
  }
  const [result] = comparison();
  if (ahead !== null || result === undefined) throw new Error(`${formula} has a rest`);
  return result;
}
