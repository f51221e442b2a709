import { spotOf } from '../../model/workbook.ts';
import { type Corner, plainValue } from './plain-values.ts';

const ref = '\\$?[A-Z]{1,3}\\$?\\d{1,7}';

const digits = '\\d{1,15}(?:\\.\\d{1,15})?%?';
/** 2%, D3 or D3/100 as what is added to one. */
const growth = `(?:${digits}|${ref}%?)(?:/100)?`;
const factor = `(?:${digits}|\\(${digits}[+-]${growth}\\))(?:\\^\\d{1,2})?`;
const sole = new RegExp(
  `^(?:(?:ROUND|ROUNDUP|ROUNDDOWN|MROUND|INT|TRUNC)\\()?\\(?(?:${factor}\\*)?\\+?(${ref})(?:[*/+-]${factor}|[+-]\\1\\*${growth})*\\)?(?:,-?\\d+)?\\)?$`,
);
const longest = 200;

/**
 * The one cell of its own sheet that a formula takes, as it is, with numbers written in the formula or with growth from another
 * cell: C3, C3*1.02, ROUND(C3*(1+D3),0), IF(C3>0,C3*1.02,0), 表1!C3 on 表1; null for others.
 */
export function soleSource(formula: string, sheet = ''): Corner | null {
  if (formula.length > longest) return null;
  const [, source] = sole.exec(plainly(withoutSheet(formula, sheet))) ?? [];
  return source === undefined ? null : spotOf(source.replaceAll('$', ''));
}

/** Formulas that pick or add by a word or a cell, of which some can be computed. */
const looksUp = /^\s*(?:IFERROR\(\s*)?(?:_xlfn\.)?(?:SUMIFS?|COUNTIFS?|COUNTA|SUM|INDEX|[VHX]LOOKUP|SUMPRODUCT|IF)\(/;

/** Whether a formula is plain, looks something up, or takes one cell of one sheet, be it another. */
export function isToldApart(formula: string): boolean {
  if (looksUp.test(formula) && formula.length <= longest) return true;
  return plainValue(formula) !== null || soleSource(formula, sheetNamed(formula)) !== null;
}

/** The other sheet of the workbook of which a formula takes one cell, as it is or with numbers: 2024年 of '2024年'!C3; null for others. */
export function soleSheet(formula: string, sheet: string): string | null {
  const named = sheetNamed(formula);
  return named === '' || named === sheet || soleSource(formula, named) === null ? null : named;
}

/** The first sheet that a formula names; empty for none. */
function sheetNamed(formula: string): string {
  const [, quoted, bare] = /^[^!]*?(?:'((?:[^']|'')+)'|([^\s!'(),*+/^=-]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? bare ?? '';
}

/** Without the name of its own sheet before a cell: 表1!C3, '2027 年'!C3. */
function withoutSheet(formula: string, sheet: string): string {
  if (sheet === '' || !formula.includes('!')) return formula;
  const plain = formula.replaceAll(`'${sheet.replaceAll("'", "''")}'!`, '');
  return plain
    .split(`${sheet}!`)
    .reduce((before, behind) => before + (/[\p{L}\p{N}_.'!\]]$/u.test(before) ? `${sheet}!` : '') + behind);
}

/** Without blanks and the functions that only say a product, a power or when to compute: PRODUCT(C3,2) as C3*2. */
function plainly(formula: string): string {
  return formula
    .replace(/\s+/g, '')
    .replace(/^[=+]+/, '')
    .replace(/^IF\([^(),"]*,(.+),(?:[\d.]*|""|&quot;&quot;)\)$/, '$1')
    .replace(/^IFERROR\((.+),(?:[\d.]*|""|&quot;&quot;)\)$/, '$1')
    .replace(/POWER\(([\d.]+),[\d.]+\)/g, '$1')
    .replace(/PRODUCT\(([^(),:]+),([^(),:]+)\)/g, '$1*$2');
}
