const to = '(?:\\s*[-—–~～至到]+\\s*)';
/** The hours between which a year lies: 1月1日零时, 12月31日24时. */
const start = '(?:[ 零0]{1,3}[时点]|0{1,2}:00(?::00)?)?';
const end = '(?:24[时点]|24:00(?::00)?|23:59(?::59)?)?';

/** From the first day or month of a year to its last. */
const entire = new RegExp(
  [
    `(?<!\\d)(\\d{4})(?:0101${to}(?:\\1)?1231(?!\\d)`,
    `[年./-]0?1(?:[月./-]?0?1日?${start}|月)?${to}(?:(?:\\1[年./-])?12[月./-]31日?${end}|\\1[年./-]12月?(?![\\d./-])`,
    `(?<=\\d{4}[.]0?1[-—–~～至到]+)12月?(?![\\d./日号周天-])))`,
  ].join('|'),
  'gu',
);

/** All quarters or weeks of a year, 1-4季度, 第1-52周; each of them for itself is 分. */
const allParts = new RegExp(
  `(?<![\\d.分])(?:第?[1一](?:季度?)?${to}第?[4四]季度?|第?0?1周?${to}第?5[23]周(?![岁年龄]))(?![末初]|平均)`,
  'gu',
);

/** A text in which spans of whole years are written as the year: 2025年1月1日至12月31日, 20250101-20251231, 2025年1-4季度. */
export function withEntire(text: string): string {
  return text.normalize('NFKC').replace(entire, '$1年').replace(allParts, '全年');
}
