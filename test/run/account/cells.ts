import { difference, type Rule } from './explain.ts';
import { tight } from './written.ts';

/** A cell that must be this number, in percent where it is printed so, and — or blank for null. */
export function numberCell(value: number | null): readonly Rule[] {
  const check = ([text = '']: readonly string[]): string => {
    if (text === '—' || text === '') return value === null ? '' : `没有数，应为${value}`;
    const bare = text.replace(/[＊%]$/, '');
    return difference(bare, value === null ? null : text.endsWith('%') ? value * 100 : value);
  };
  return [{ kind: '数值', form: /^([\s\S]*)$/g, expected: [], check }];
}

/** A cell that must say exactly this; — or blank stand for nothing. */
export function textCell(wanted: string, kind: Rule['kind'] = '登记原文'): readonly Rule[] {
  const expected = tight(wanted);
  const check = ([text = '']: readonly string[]): string =>
    text === expected || (expected === '' && text === '—') ? '' : `应为${expected}`;
  return [{ kind, form: /^([\s\S]*)$/g, expected: [], check }];
}

/** A cell of words in which every number is one of these, and every longer piece known. */
export function among(values: readonly (number | null)[]): readonly Rule[] {
  const known = values.filter((value) => value !== null);
  const check = ([text = '']: readonly string[]): string =>
    known.some((value) => difference(text.replace(/^-/, ''), Math.abs(value)) === '')
      ? ''
      : `不在${known.join('、')}中`;
  return [{ kind: '数值', form: /(-?\d[\d,]*(?:\.\d+)?)/g, expected: [], check }];
}

/** An interval printed in one cell. */
export function intervalCell(low: number | null, high: number | null): readonly Rule[] {
  const check = ([text = '']: readonly string[]): string => {
    if (low === null || high === null) return /\d/.test(text) ? `${text} 应没有` : '';
    const [, first = '', last = ''] = /^(-?[\d.,]+)(?:至|—)(-?[\d.,]+)$/.exec(text) ?? [];
    return difference(first, low) || difference(last, high);
  };
  return [{ kind: '数值', form: /^([\s\S]*)$/g, expected: [], check }];
}
