import type { State } from '../../model/observation.ts';
import type { Cell } from '../../model/workbook.ts';
import { withoutMarks } from '../text/footnote-marks.ts';
import { nameKey, withoutBlanks } from '../text/name-key.ts';
import { type Decimal, decimalOf, decimals, shift } from './decimal.ts';
import { isDateFormat, isShortened, isUnseen, shiftedPoint, shownIn } from './number-format.ts';
import type { Units } from './unit.ts';

/**
 * What a cell holds. `unit` is the one written in the cell, as a key of the unit register; `decimals` are the printed
 * ones; `marks` those of footnotes.
 */
export type Reading =
  | {
      readonly kind: 'number';
      readonly decimal: Decimal;
      readonly decimals: number;
      readonly unit: string | null;
      readonly marks: readonly string[];
    }
  | { readonly kind: 'state'; readonly state: State }
  | {
      readonly kind: 'fault';
      readonly fault: Fault;
      readonly text: string;
      /** What is shown instead of the stored number, which is a power of ten of it. */
      readonly scaled?: { readonly shown: NumberRead; readonly stored: Decimal };
    };

/** What a cell with a number holds. */
export type NumberRead = Extract<Reading, { kind: 'number' }>;

/** Why a cell with something in it gives no number. */
export type Fault = 'uncalculated' | 'error' | 'boolean' | 'date' | 'shown' | 'words' | 'malformed';

/** Written for 不适用: dashes, a stroke, 无, n/a. */
const noSuch = /^[-—–－―─−]+$|^[/／\\]$|^(无|不适用|n\/?a)$/iu;
/** … stands for a figure smaller than half of the printed unit. */
const tooSmall = /^(…+|\.{3,}|⋯+)$/u;
/** 21 500: thousands kept apart by one kind of blank, and nothing that is no whole group behind them. */
const spaced = /^[+-]?[1-9]\d{0,2}([ \u00a0\u2009\u202f\u3000])\d{3}(?:\1\d{3})*(?![\d,]|\s*\d)/u;
const wide: Readonly<Record<string, string>> = {
  '．': '.',
  '，': ',',
  '－': '-',
  '−': '-',
  '–': '-',
  '＋': '+',
  '％': '%',
  '／': '/',
};

/** Reads one cell. A stored number counts as stored; what is shown gives the printed decimals and must agree with it. */
export function readCell(cell: Cell | null, units: Units): Reading {
  if (cell === null) return { kind: 'state', state: 'missing' };
  // 19,840. is what #,##0.## shows of a whole number.
  const shown = typeof cell.value === 'number' ? cell.text.trim().replace(/(\d)\.(?!\d)/u, '$1') : cell.text.trim();
  if (cell.error !== undefined) return fault('error', cell.error);
  if (cell.value instanceof Date) return fault('date', shown);
  if (typeof cell.value === 'boolean') return fault('boolean', shown === '' ? String(cell.value) : shown);
  if (cell.value === null) {
    if (cell.formula === true) return fault('uncalculated', shown);
    return readText(shown, units);
  }
  if (typeof cell.value === 'string') return readText(cell.value, units);
  return stored(cell.value, shown, cell.format ?? '', units);
}

function stored(value: number, told: string, format: string, units: Units): Reading {
  const shown = shownIn(told, format);
  if (!Number.isFinite(value)) return fault('malformed', shown);
  if (isDateFormat(format)) return fault('date', shown);
  if (isUnseen(value, format) || (value !== 0 && shown === '' && /^(?:"")?(?:;(?:"")?){2,3}$/u.test(format)))
    return fault('shown', `空白（存储 ${value}）`);
  const share = format.replace(/"[^"]*"|\\./gu, '').includes('%');
  const decimal = decimalOf(share ? Number((value * 100).toPrecision(15)) : value);
  const own: Reading = { kind: 'number', decimal, decimals: decimals(decimal), unit: share ? '%' : null, marks: [] };
  if (shown === '' || /^#+$/u.test(shown) || shown === String(value)) return own;
  if (isShortened(shown, value)) return own;
  const negative = value < 0 ? /^\((\d.*)\)$/u.exec(shown.replace(/[（）\s]/gu, '')) : null;
  const seen = shiftedPoint(value, format) ?? shown;
  const text = readText(negative === null ? seen : `-${negative[1]}`, units);
  if (text.kind === 'state' && value === 0) return own;
  if (text.kind !== 'number') return fault('shown', `${seen}（存储 ${decimal}）`);
  if (share && text.unit !== '%') return own;
  const tolerance = 0.5000001 * 10 ** -text.decimals;
  const scale = scaleOf(text.unit, units);
  if (scale > 0 && Math.abs(Number(shift(text.decimal, scale)) - value) <= tolerance * 10 ** scale)
    return { ...own, decimal: shift(decimal, -scale), decimals: text.decimals, unit: text.unit, marks: text.marks };
  if (Math.abs(Number(text.decimal) - Number(decimal)) > tolerance) {
    const found = { kind: 'fault', fault: 'shown', text: `${seen}（存储 ${decimal}）` } as const;
    return text.unit === null ? { ...found, scaled: { shown: text, stored: decimal } } : found;
  }
  return { ...own, decimals: text.decimals, unit: share ? '%' : text.unit, marks: text.marks };
}

/** Powers of ten of a unit such as 万, 万人; 0 for others. */
function scaleOf(unit: string | null, units: Units): number {
  const exponents = new Set((unit === null ? [] : (units.get(unit) ?? [])).map(({ exponent }) => exponent));
  const [only = 0] = exponents;
  return exponents.size === 1 && unit !== null && /^[千百]?[万亿千百]/u.test(unit) ? only : 0;
}

/** A number as most are written, with nothing around it. */
const bare = /^\d+(?:\.\d+)?$/u;

/** Reads a number written as text, with a unit or a footnote sign behind it if any. */
function readText(raw: string, units: Units): Reading {
  if (bare.test(raw)) {
    const decimal = raw.replace(/^0+(?=\d)/u, '');
    return { kind: 'number', decimal, decimals: decimals(decimal), unit: null, marks: [] };
  }
  const text = raw
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .trim()
    .replace(/^'/u, '')
    .replace(/^=?["“]([^"“”]*)["”]$/u, '$1');
  if (text === '') return { kind: 'state', state: 'missing' };
  const { rest, marks } = withoutMarks(text);
  if (noSuch.test(withoutBlanks(rest))) return { kind: 'state', state: 'not_applicable' };
  if (tooSmall.test(rest)) return { kind: 'state', state: 'below_unit' };
  const plain = rest
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．，－−–＋％／]/gu, (sign) => wide[sign] ?? sign)
    .trim()
    .replace(spaced, (digits) => digits.replace(/\s/gu, ''));
  // Sign, digits with or without thousands, then a unit: -1,234.5 万人.
  const match = /^([+-]?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?!\d)\s*(\D.*|\/.*)?$/u.exec(plain);
  const digits = match?.[2]?.replace(/,/gu, '');
  const unit = match?.[3] === undefined ? null : nameKey(match[3]).replace(/^\((.*)\)$/u, '$1');
  if (match === null || match[1] === '+' || digits === undefined || (unit !== null && !units.has(unit))) {
    return fault(/[\da-z０-９]/iu.test(text) ? 'malformed' : 'words', text);
  }
  const positive = (digits.startsWith('.') ? `0${digits}` : digits).replace(/^0+(?=\d)/u, '');
  const decimal = match[1] === '-' && Number(positive) !== 0 ? `-${positive}` : positive;
  return { kind: 'number', decimal, decimals: decimals(decimal), unit, marks };
}

function fault(kind: Fault, text: string): Reading {
  return { kind: 'fault', fault: kind, text };
}
