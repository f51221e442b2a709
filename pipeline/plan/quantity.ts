/** A printed number with the decimals it was printed with. */
export interface Quantity {
  readonly value: number;
  readonly digits: number;
}

/** Why a text could not be read, as part of a Chinese sentence. */
export interface Refusal {
  readonly reason: string;
}

/** Every dash that people type for a minus sign or between the two ends of a range. */
export const dash = '[-‐‑‒–—―−]';

const chineseDigits = '一二三四五六七八九十';
const quantityForm = new RegExp(`^(${dash}|负|\\+)?(\\d+(?:\\.\\d+)?|[${chineseDigits}两])(.*)$`);

/**
 * Half-width text without separators of thousands and without blanks: `≥ ６５％` → `≥65%`.
 * A blank between two digits stays: `6 5` is no number.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** One spelling for each unit: `／10万`, `1/十万` → `1/10万`. */
export function canonicalUnit(unit: string): string {
  return plainText(unit)
    .replace('十万', '10万')
    .replace(/^1?\/10万$/, '1/10万');
}

/** What a unit multiplies by, beside the words for what is counted: %, ‰, 1/10万, or the 万 of 万人; blank for none. */
export function scaleOf(unit: string): string {
  return /^(?:%|‰|\d+\/.*|[百千]?[万亿]+)/u.exec(canonicalUnit(unit))?.[0] ?? '';
}

/**
 * Reads a number and the unit behind it; a number without a unit is in the unit expected.
 * @param text a text without anything else, as `plainText` gives it
 * @param units spellings that may follow the number
 */
export function readQuantity(text: string, units: readonly string[]): Quantity | Refusal {
  const [, sign = '', number = '', printed = ''] = quantityForm.exec(text) ?? [];
  if (number === '') return { reason: `“${text}”不是数字` };
  if (printed !== '' && !units.some((unit) => canonicalUnit(unit) === canonicalUnit(printed))) {
    return { reason: `数字后的“${printed}”与计量单位“${units[0] ?? ''}”不符` };
  }
  const size = Number.isNaN(Number(number)) ? fromChinese(number) : Number(number);
  const negative = sign !== '' && sign !== '+' && size !== 0;
  return { value: negative ? -size : size, digits: number.split('.')[1]?.length ?? 0 };
}

function fromChinese(digit: string): number {
  return digit === '两' ? 2 : chineseDigits.indexOf(digit) + 1;
}
