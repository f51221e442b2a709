import type { Measure } from '../../registers/vocabulary.ts';

/** Up to a month of the year: 11月底导出, not 2026年5月导出, when the year of the data is over. */
const upToMonth =
  /(?:(?<!\d)(\d{4})年)?((?<![\d.-])(?:[5-9]|1[01])月份?(?:[底末初]|\d{1,2}日)?(?:导出|取数|提取|下载|采集))/u;

/** 七普, but not what was worked out from it year by year. */
const census = /^(?!.*(?:推算|抽样)).*?(第[一二三四五六七八九十]+次(?:全国)?人口普查|[五六七八九]普)/u;
const decade = 10;

/** The words of a source by which its figures are those up to a month of the year, or of a census of another year; null for none. */
export function timeOfSource(key: string, year: number, measures: Iterable<Measure>): string | null {
  const [, of, month] = upToMonth.exec(key) ?? [];
  if (month !== undefined && Number(of ?? year) === year) return month;
  const isOfPeople = [...measures].some(({ name }) => /人口$/u.test(name));
  return isOfPeople && year % decade !== 0 ? (census.exec(key)?.[1] ?? null) : null;
}
