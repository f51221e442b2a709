import { decimalLiteral, roundToDecimals, shiftPoint, withThousands } from '../decimal.ts';
import type { Printed } from '../model/report.ts';

/** A number as a cell holds it. */
interface StoredNumber {
  readonly value: number;
  readonly numFmt: string;
}

interface Shape {
  readonly plus: boolean;
  readonly grouped: boolean;
  readonly decimals: number;
  /** The cell holds a share and shows percent. */
  readonly share: boolean;
  readonly suffix: string;
}

const printedForm = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([^\d"]*)$/;

/**
 * The cell value and number format that make a spreadsheet show exactly the printed text. The full value is kept wherever
 * a spreadsheet, which rounds a tie away from zero on 15 digits, shows that text; a value so close to a tie that programs
 * differ, or a negative one that would show as -0, is stored as printed. Null when no number format gives the text.
 */
export function storedNumber({ value, text }: Printed): StoredNumber | null {
  const [, sign, whole = '', fraction = '', suffix = ''] = printedForm.exec(text) ?? [];
  if (value === null || sign === undefined) return null;
  const shape = { plus: sign === '+', grouped: whole.includes(','), decimals: fraction.length, suffix, share: false };
  const printed = Number(`${sign}${whole.replaceAll(',', '')}${fraction === '' ? '' : `.${fraction}`}`);
  const asShare = { ...shape, share: true, suffix: suffix.slice(1) };
  const shapes = suffix.startsWith('%') ? [asShare, shape] : [shape];
  const kept = shapes.find((candidate) => spreadsheetShows(value, candidate) === text);
  if (kept) return { value, numFmt: numberFormat(kept) };
  const near = shapes.find((candidate) => Math.abs(shown(value, candidate) - printed) <= 0.51 * 10 ** -fraction.length);
  if (!near) return null;
  const literal = decimalLiteral(printed);
  return { value: Number(near.share ? shiftPoint(literal, -2) : literal), numFmt: numberFormat(near) };
}

/**
 * A number format that keeps its numbers off the rule at their right by the width of a bracket. An indent would do in Excel;
 * LibreOffice forgets it behind a cell that differs in nothing but its format.
 */
export function offTheRule(numFmt: string): string {
  return numFmt.replace(/;(?=(?:[^"]*"[^"]*")*[^"]*$)|$/g, (end) => `_)${end}`);
}

/** The value of a number whose cell holds it in full, so that a formula may work with the cell; else null. */
export function wholeValue(printed: Printed): number | null {
  return printed.value !== null && storedNumber(printed)?.value === printed.value ? printed.value : null;
}

function numberFormat({ plus, grouped, decimals, share, suffix }: Shape): string {
  const digits = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const body = `${digits}${share ? '%' : ''}${suffix === '' ? '' : `"${suffix}"`}`;
  return plus ? `+${body};-${body};${body}` : body;
}

/** What a spreadsheet shows for a value, null where programs may differ. */
function spreadsheetShows(value: number, { plus, grouped, decimals, share, suffix }: Shape): string | null {
  const literal = shiftPoint(decimalLiteral(Number(value.toPrecision(15))), share ? 2 : 0);
  const rounded = roundToDecimals(literal, decimals);
  if (value < 0 && !rounded.startsWith('-')) return null;
  const unit = 10 ** -decimals;
  if (Math.abs(Math.abs(Number(literal) - Number(rounded)) - unit / 2) < unit * 1e-6) return null;
  const text = grouped ? withThousands(rounded) : rounded;
  return `${plus && value > 0 ? '+' : ''}${text}${share ? '%' : ''}${suffix}`;
}

function shown(value: number, { share }: Shape): number {
  return share ? value * 100 : value;
}
