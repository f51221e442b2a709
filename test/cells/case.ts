import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One cell of a case as it is to be written. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'left' }
  | { readonly kind: 'above' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly printed: string; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly value?: number }
  | { readonly kind: 'error'; readonly code: number };

export interface CaseSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Entry[])[];
}

/** A small file as a department sends it, and what its cells mean. */
export interface Case {
  /** Name of the case file, without its numbers. */
  readonly family: string;
  /** The shape, habit or fault that the file is about. */
  readonly about: string;
  readonly area: string;
  readonly year: number;
  /** Name with extension; the extension chooses the writer unless `format` does. */
  readonly file: string;
  readonly format: string;
  readonly sheets: readonly CaseSheet[];
  /** Lines for `truth.ts`. */
  readonly truth: string;
}

const folder = new URL('./cases/', import.meta.url);
export const filesFolder = fileURLToPath(new URL('./files/', import.meta.url));
const errors: Readonly<Record<string, number>> = { '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#N/A': 42 };

/** Every case of `cases/`, by name. A file of that folder holds several, each begun by a line `＝＝ about`. */
export function readCases(): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      parseCases(readFileSync(new URL(name, folder), 'utf8'), name.replace(/^\d+-|(-\d+)?\.txt$/gu, '')),
    );
}

export function parseCases(text: string, family = ''): readonly Case[] {
  return text
    .split(/^＝＝ */mu)
    .slice(1)
    .map((block) => ({ family, ...parseCase(block) }));
}

/** `about`, then `文件：朝阳区/2023/名称.xlsx`, sheets begun by `〔名称〕` (`〔名称 隐藏〕`) with `｜` between cells, then `真值：`. */
function parseCase(block: string): Omit<Case, 'family'> {
  const [about = '', place = '', ...rest] = block.split('\n');
  const found = /^文件：(.+?)\/(\d{4})\/(\S+\.(\w+))(?: +按 +(\S+))?$/u.exec(place);
  if (found === null) throw new Error(`“${about}”没有文件行：${place}`);
  const [, area = '', year = '', file = '', extension = '', format = extension] = found;
  const at = rest.findIndex((line) => line.startsWith('真值：'));
  if (at < 0) throw new Error(`“${about}”没有真值`);
  const sheets: { name: string; hidden: boolean; rows: Entry[][] }[] = [];
  for (const line of rest.slice(0, at)) {
    const head = /^〔(.+?)( 隐藏)?〕$/u.exec(line);
    if (head !== null) sheets.push({ name: head[1] ?? '', hidden: head[2] !== undefined, rows: [] });
    else if (sheets.length > 0) sheets.at(-1)?.rows.push(line === '' ? [] : line.split('｜').map(entryOf));
    else if (line !== '') throw new Error(`“${about}”的工作表没有名称：${line}`);
  }
  return { about, area, year: Number(year), file, format, sheets, truth: rest.slice(at + 1).join('\n') };
}

/** `25188`, `0.98{0.00%}`, `'25188` (text), `=B2+B3→5`, `=B2+B3` (no cached value), `#DIV/0!`, `<` and `^` (merged), `\n` (line break). */
function entryOf(source: string): Entry {
  const text = source.replace(/^ +| +$/gu, '');
  if (text === '') return { kind: 'empty' };
  if (text === '<') return { kind: 'left' };
  if (text === '^') return { kind: 'above' };
  const code = errors[text];
  if (code !== undefined) return { kind: 'error', code };
  const formula = /^=(.+?)(?:→(-?[\d.]+))?$/u.exec(text);
  if (formula !== null) {
    const value = formula[2] === undefined ? {} : { value: Number(formula[2]) };
    return { kind: 'formula', formula: formula[1] ?? '', ...value };
  }
  const number = /^(-?\d+(?:\.\d+)?)(?:\{(.+)\})?$/u.exec(text);
  if (number !== null) {
    const printed = number[1] ?? '';
    const format = number[2] === undefined ? {} : { format: number[2] };
    return { kind: 'number', value: Number(printed), printed, ...format };
  }
  return { kind: 'text', text: text.replace(/^'/u, '').replaceAll('\\n', '\n') };
}
