/** Blanks as a page shows them: one for many, none at the ends of lines; nothing where nothing is struck out. */
export function shown(text: string): string {
  return text
    .replace(/（划去：\s*）/g, '')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits that a page raises, as the characters that are raised by themselves: 人口1 → 人口¹. */
export function raised(text: string): string {
  return text.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
}
