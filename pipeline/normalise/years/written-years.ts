import { withWesternYears } from '../text/name-key.ts';
import { withFullYears } from './full-years.ts';
import { looksLikeYear } from './year-number.ts';

/** A publication bears the year in which it appears. */
export const appears = /年鉴|提要|汇编|手册|公报/u;

/** Distinct years written `2023年` in a running text; a range names all of its ends. */
export function yearsIn(text: string): readonly number[] {
  const found = new Set<number>();
  const plain = plainText(text);
  for (const match of plain.matchAll(/(?<!\d)(\d{4})\s*(?:年|[-—–~～至/]+\s*(?=\d{4}\s*年))/gu)) {
    const year = Number(match[1]);
    if (looksLikeYear(year)) found.add(year);
  }
  return [...found];
}

/** The years of a title or a sheet's name; where none is written `2023年`: 2023.12, 23年 …, 统计表（2023）, 2023… or …2023. */
export function yearsStated(text: string): readonly number[] {
  const written = yearsIn(text);
  if (written.length > 0) return written;
  const dated = [...plainText(text).matchAll(/(?<!\d)(20\d{2})[-./](?:1[0-2]|0?[1-9])(?!\d)/gu)].map((match) =>
    Number(match[1]),
  );
  return [...new Set([...dated, ...bareYears(text), ...yearsIn(withFullYears(plainText(text)))])];
}

/** Years written as bare numbers where they can be nothing else: first, last, alone in or before brackets, beside _, or as both ends of a range. */
export function bareYears(text: string): readonly number[] {
  const plain = plainText(text).trim();
  const alone =
    /(?:^|[(（_])((?:19[5-9]|20[0-4])\d)(?![\d.\-/版])|(?<![\d.\-/])((?:19[5-9]|20[0-4])\d)(?:年?度?[)）]|$|(?=[_(（]))/gu;
  const span = /(?<!\d)((?:19|20)\d{2})\s*[-—–~～至/]\s*((?:19|20)\d{2})(?!\d)/gu;
  const found = [...plain.matchAll(alone), ...plain.matchAll(span)].flatMap((match) => [match[1], match[2]]);
  return [...new Set(found.filter((year) => year !== undefined).map(Number))];
}

/** One form of digits, without the numbers of documents: 〔2021〕95号. */
function plainText(text: string): string {
  return withWesternYears(text)
    .normalize('NFKC')
    .replace(/〔\d{4}〕\s*(第?\d+号)?|[([]\d{4}[)\]]\s*第?\d+号/gu, '');
}
