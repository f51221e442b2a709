/** A text without the footnote marks at its end (and *, ※ at its start), and the marks: `1` for ①, ¹, [1] and 注1, else the sign itself. */
export interface Marked {
  readonly rest: string;
  readonly marks: readonly string[];
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const circled = '[\\u2460-\\u2487]';
const numbered = '(?:注|附注|见注|注释)?\\d{1,2}';

/** Marks as they stand at the end; the raised 2 and 3 behind a metre belong to the unit. */
const endings: readonly RegExp[] = [
  new RegExp(`(${circled})$`, 'u'),
  new RegExp(`[(（[［【〔]\\s*(${circled}|[${raised}]{1,2}|[*＊※†‡]{1,3})\\s*[)）\\]］】〕]$`, 'u'),
  new RegExp(`(?<![mM米㎡])([${raised}]{1,2})[)）]?$`, 'u'),
  new RegExp(`[[［【〔]\\s*(${numbered})\\s*[\\]］】〕]$`, 'u'),
  /[(（]\s*((?:见|附)?注(?:释)?\s*\d{0,2})\s*[)）]$/u,
  /(?<=\S)\s*((?:见)?注\s*\d{1,2})$/u,
  /([*＊]{1,3}|[※†‡△▲])$/u,
];
const beginning = /^([*＊]{1,3}|[※†‡])(?=[^*＊※†‡])/u;

const mayEnd = /[\u2460-\u2487⁰¹²³⁴-⁹*＊※†‡△▲\]］】〕)）]$|注\s*\d{1,2}$|^[*＊※†‡]/u;

/** Takes the marks off; a text that is nothing but marks has none. */
export function withoutMarks(text: string): Marked {
  let rest = text.trim();
  if (!mayEnd.test(rest)) return { rest, marks: [] };
  const marks: string[] = [];
  for (let found = endOf(rest); found !== null; found = endOf(rest)) {
    marks.unshift(plainMark(found.mark));
    rest = rest.slice(0, found.at).replace(/[,，、\s]+$/u, '');
  }
  const lead = beginning.exec(rest);
  if (lead !== null) {
    marks.push(plainMark(lead[1] ?? ''));
    rest = rest.slice(lead[0].length).trim();
  }
  return rest === '' ? { rest: text.trim(), marks: [] } : { rest, marks };
}

/** No mark is longer; the patterns would try every place of a long text. */
const longestMark = 60;

function endOf(text: string): { readonly mark: string; readonly at: number } | null {
  const before = Math.max(0, text.length - longestMark);
  const tail = text.slice(before);
  for (const pattern of endings) {
    const match = pattern.exec(tail);
    if (match !== null) return { mark: match[1] ?? '', at: before + match.index };
  }
  return null;
}

/** One way to write each mark: ① ¹ [1] 注1 are `1`, a bare 注 is 注. */
export function plainMark(mark: string): string {
  const digits = mark.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(raised.indexOf(digit)));
  const number = /\d{1,2}/u.exec(digits.normalize('NFKC'))?.[0];
  if (number !== undefined) return String(Number(number));
  return mark.includes('注') ? '注' : mark.normalize('NFKC');
}
