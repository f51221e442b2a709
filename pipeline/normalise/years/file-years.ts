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

/** A year behind words: 卫生资源2023终, 卫生资源2023v2, 卫生资源-2023; not the digits of a date, of a number or of an edition. */
function yearsInside(name: string): readonly number[] {
  const found = plainName(name).match(/(?<=[\u4e00-\u9fff][\s_-]?)20[0-4]\d(?![\d号版]|[-—–－~～至./]\s?\d)/gu) ?? [];
  return [...new Set(found.map(Number))];
}

/** The years of days, months and versions in digits: 妇幼20231231, 202312, 妇幼2023-1; of the day of dispatch, mostly. */
export function yearsDated(name: string): readonly number[] {
  const found = plainName(name).matchAll(
    /(?<!\d)(20[0-4]\d)(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?|[-./]\d{1,2})(?!\d)/gu,
  );
  return [...new Set([...found].map(([, year]) => Number(year)))];
}

/** Without the numbers of documents: 〔2021〕95号, 2021-95号. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/[〔([]\d{4}[〕)\]]第?\d+号|\d{4}-\d+号/gu, '');
}

/** 统计年鉴2023 for data of 2023: its figures are mostly of the year before; empty for none and for the book of the next year. */
export function yearbookOf(text: string, edition: number): string {
  const years = /年鉴/u.test(text) ? (withWesternYears(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []) : [];
  const printed = [...new Set(years)].map(Number);
  return printed.length > 0 && !printed.includes(edition + 1) ? `年鉴 ${printed.join('、')}（出版年）` : '';
}
