const footnotes = /[\u2460-\u2487\u00b9\u00b2\u00b3\u2070-\u2079*＊※†‡△▲]/gu;
const blanks = /[\s\u200b-\u200d\u2060\ufeff]/gu;
/** The code of a line in a statistical form: A 医院, A1 综合医院. Without a blank it is a name: A医院. */
const code = /^\s*([A-Z]\d{0,2})(?:\s+|[、.]\s*)(?=[\u4e00-\u9fff#])/u;
const dashes = /[‐‑‒–—―−－﹣~～〜]/gu;
const quotes = /[“”"'‘’`]/gu;
const ordinal = '[一二三四五六七八九十]+';

/** Serial numbers and signs that stand before a name: 一、（一）1. 1.1 (1) 01 其中： # and dashes of indentation. */
const prefixes: readonly RegExp[] = [
  /^求和项:/u,
  /^附?表\d+([-.]\d+)*[:、.]?/u,
  new RegExp(`^${ordinal}[、.)]`, 'u'),
  new RegExp(`^\\(${ordinal}\\)`, 'u'),
  /^\d{1,2}(\.\d{1,2})*[、.)]/u,
  /^\d{1,2}(\.\d{1,2})+(?=\D)/u,
  /^\(\d{1,2}\)/u,
  /^0\d{1,2}(?=[\u4e00-\u9fff])(?![年月日号岁周季时点分天])/u,
  /^[a-z]\d{2,3}(?=[\u4e00-\u9fff])/u,
  /^[a-z]\d{0,2}\.(?=[\u4e00-\u9fff#])/u,
  /^其中:?(?=.)/u,
  /^#+/u,
  /^-+(?=\D)/u,
];

/**
 * The form in which names are compared: full-width and half-width alike, no blanks, line breaks, quotes or footnote
 * signs, one kind of dash and of bracket, small letters.
 */
export function nameKey(text: string): string {
  // Numbers seldom come back, and would push the names out.
  if (isNumber.test(text)) return text;
  const kept = keys.get(text);
  if (kept !== undefined) return kept;
  const key = keyOf(text);
  if (keys.size >= mostKeys) keys.clear();
  if (text.length <= 60) keys.set(text, key);
  return key;
}

const isNumber = /^\d+(?:\.\d+)?$/u;

/** The same few thousand texts come back for every table. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

/** A text of which no step below changes anything, as most names and numbers are. */
const isKey = /^(?!.*[一二][零九])[\d\u4e00-\u9fffa-z,.:;()%/]*$/u;

function keyOf(text: string): string {
  if (isKey.test(text)) return text;
  return withWesternYears(text)
    .replace(footnotes, '')
    .normalize('NFKC')
    .replace(code, '$1.')
    .replace(blanks, '')
    .replace(quotes, '')
    .replace(dashes, '-')
    .replace(/-+/gu, '-')
    .replace(/[〔【［[]/gu, '(')
    .replace(/[〕】］\]]/gu, ')')
    .toLowerCase();
}

/** The text without blanks, line breaks and characters of no width. */
export function withoutBlanks(text: string): string {
  return text.replace(blanks, '');
}

/** 二〇二三年 → 2023年. */
export function withWesternYears(text: string): string {
  return text.replace(/[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=\s*年)/gu, (year) =>
    [...year].map((digit) => '〇一二三四五六七八九'.indexOf(/[○零]/u.test(digit) ? '〇' : digit)).join(''),
  );
}

/** No name of a register is nearly as long; a longer text is a remark, and trying all its forms would take for ever. */
const longestName = 200;

/** Whether a key is short enough to be tried as a name. */
export function mayBeName(key: string): boolean {
  return key.length <= longestName;
}

/**
 * The key itself, then every form that is left when serial numbers and signs before the name are taken off; none for
 * a text too long to be a name.
 */
export function nameForms(key: string): readonly string[] {
  if (!mayBeName(key)) return [];
  const forms = [key];
  for (const form of forms) {
    for (const prefix of prefixes) {
      const rest = form.replace(prefix, '');
      if (rest !== '' && !forms.includes(rest)) forms.push(rest);
    }
  }
  return forms;
}
