/** A decimal number as text: optional `-`, digits, optional `.` and digits; never an exponent. */
export type Decimal = string;

/**
 * The shortest decimal text of a stored number; 15 significant digits, as a spreadsheet keeps them, and without the last of
 * them where they only come of adding up: 52.1920000000001 is 52.192.
 */
export function decimalOf(value: number): Decimal {
  const kept = Number(value.toPrecision(15));
  const plain = Number(value.toPrecision(12));
  const text = String(!Number.isInteger(kept) && digits(kept) >= 14 && digits(plain) <= 10 ? plain : kept);
  const match = /^(-?\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (match === null) return text;
  return shift(match[2] === undefined ? `${match[1]}` : `${match[1]}.${match[2]}`, Number(match[3]));
}

/** Significant digits as written. */
function digits(value: number): number {
  return String(value).replace(/e.*$/u, '').replace(/[-.]/gu, '').replace(/^0+/u, '').length;
}

/** Moves the decimal point: shift('345.2', 4) is '3452000', exactly. */
export function shift(decimal: Decimal, places: number): Decimal {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const padded = places >= 0 ? fraction.padEnd(places, '0') : fraction;
  const digits = (places < 0 ? whole.padStart(1 - places, '0') : whole) + padded;
  const point = (places < 0 ? Math.max(whole.length, 1 - places) : whole.length) + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/u, '');
  const right = digits.slice(point);
  return `${negative ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/** Digits after the decimal point as written. */
export function decimals(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

/** True when something other than zeros stands after the decimal point. */
export function hasFraction(decimal: Decimal): boolean {
  return /\.\d*[1-9]/u.test(decimal);
}
