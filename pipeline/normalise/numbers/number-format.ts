/** What Excel shows for formats that move the point by a literal one (0!.0,"万" shows 26987 as 2.7万); null for others. */
export function shiftedPoint(value: number, format: string): string | null {
  const [, places = '', commas = '', words = ''] =
    /^[#,]*0(?:!\.|\\\.|"\.")(0+)(,*)((?:"[^"]*"|\\.|!.|_.)*)$/u.exec(format) ?? [];
  if (places === '' || value < 0) return null;
  const digits = String(Math.round(value / 1000 ** commas.length)).padStart(places.length + 1, '0');
  const literal = words.replace(/_./gu, '').replace(/["\\!]/gu, '');
  return `${digits.slice(0, -places.length)}.${digits.slice(-places.length)}${literal}`;
}

/** 3.01E+06 for 3013400: the cell shows fewer digits than it stores. */
export function isShortened(shown: string, value: number): boolean {
  const [, digits = '', exponent = ''] = /^-?\d(?:\.(\d+))?e([+-]?\d+)$/iu.exec(shown) ?? [];
  return exponent !== '' && Math.abs(Number(shown) - value) <= 0.5000001 * 10 ** (Number(exponent) - digits.length);
}

/** Whether a number format shows a date. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  return /[ymd年月日]/iu.test(bare) && !/general/iu.test(bare);
}

/**
 * What a cell shows, where the library that reads it does not know the format: the $ of [$-804] is none, 0‰ shows its sign, and
 * so do 0"*" and 0\*, of which the library takes the star for a filling.
 */
export function shownIn(text: string, format: string): string {
  const plain = /\[\$-[\da-f]+\]/iu.test(format) ? text.replace('$', '') : text;
  if (!/\d$/u.test(plain)) return plain;
  const [, quoted, escaped] = /^[^;]*(?:"(\*+)"|\\(\*))(?:;|$)/u.exec(format) ?? [];
  return `${plain}${format.includes('‰') ? '‰' : ''}${quoted ?? escaped ?? ''}`;
}

/** Whether a format keeps a number from being seen: ;;; and the white letters of [White]0. */
export function isUnseen(value: number, format: string): boolean {
  const sections = format.replace(/"[^"]*"|\\./gu, (literal) => '_'.repeat(literal.length)).split(';');
  if (sections.some((section) => /\[[<>=]/u.test(section))) return false;
  const own = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  return /\[(?:white|白色|colou?r ?2|颜色 ?2)\]/iu.test(own);
}
