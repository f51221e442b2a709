import { baseOf } from '../text/file-name.ts';
import { withWesternYears } from '../text/name-key.ts';
import { withFullYears } from './full-years.ts';
import { bareYears, yearsIn } from './written-years.ts';

/** Years that the name of a file states; that of a yearbook states none. */
export function yearsOfFile(path: string): readonly number[] {
  const name = baseOf(path);
  if (/年鉴/u.test(name)) return [];
  const written = yearsIn(withFullYears(name));
  if (written.length > 0) return written;
  const bare = bareYears(name);
  return bare.length > 0 ? bare : yearsInside(name);
}

/** A year between words: 卫生资源2023终; not the digits of a date or of a number. */
function yearsInside(name: string): readonly number[] {
  const found = name.normalize('NFKC').match(/(?<=[\u4e00-\u9fff])20[0-4]\d(?=[\u4e00-\u9fff])(?!号)/gu) ?? [];
  return [...new Set(found.map(Number))];
}

/** 统计年鉴2023 for data of 2023: its figures are mostly of the year before; empty for none and for the book of the next year. */
export function yearbookOf(text: string, edition: number): string {
  const years = /年鉴/u.test(text) ? (withWesternYears(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []) : [];
  const printed = [...new Set(years)].map(Number);
  return printed.length > 0 && !printed.includes(edition + 1) ? `年鉴 ${printed.join('、')}（出版年）` : '';
}
