import { month } from './month-and-day.ts';

/** Words before a number of years, and what follows 年 in a length of time: 近10年, 工龄28年, 20年来. */
const lengths = '近|满|前|后|第|来|去|共|约|超|达|龄|限|逾|每|这';
const short = new RegExp(
  `(?<![\\d.]|${lengths})(?:([1-4]\\d)\\s*[-—–－~～至]\\s*)?([1-4]\\d)\\s*年(?![龄代期制来以间内前后限资])`,
  'gu',
);

const point = '(?:1[0-2]|0?[1-9])(?:\\2(?:[12]\\d|3[01]|0?[1-9]))?';
/** 25.1-25.11, 25.1.1—25.11.30: a month or day of one year up to one of the same year or the next. */
const points = new RegExp(
  `(?<![\\d./a-z表图附第版])([2-4]\\d)([./])(${point})([-—–~～至到]+)([2-4]\\d)\\2(${point})(?![\\d./%‰a-z]|岁|周|[万亿元人个张倍])`,
  'giu',
);

/** 密云区28年 and 25—28年 with the century that every year of data has: 密云区2028年, 2025—2028年; 25.1-25.11 as 2025.1-2025.11. */
export function withFullYears(text: string): string {
  const spans = text.replace(points, (found: string, ...[first, sign, from, to, last, till]: readonly string[]) =>
    Number(last) - Number(first) === 0 || Number(last) - Number(first) === 1
      ? `20${first}${sign}${from}${to}20${last}${sign}${till}`
      : found,
  );
  if (!spans.includes('年')) return spans;
  return spans
    .replace(/['’‘](?=\d{2}\s*年)/gu, '')
    .replace(short, (_, first: string | undefined, last: string) =>
      first === undefined ? `20${last}年` : `20${first}-20${last}年`,
    );
}

const edge = '(?:^|(?<=[(:])|(?<=[\\u4e00-\\u9fff])(?<![表图附件第版号为话码]))';
const last = '(?=$|\\)|[\\u4e00-\\u9fff](?<![岁周类级项万亿元人个张家例次名号转]))';
/**
 * 25.1-11 and 2501-2511 before words or none, and 25.11 of a month in which no table of a whole year is sent, alone, in brackets
 * or at the end.
 */
const shortSpans = new RegExp(
  `${edge}([2-4]\\d)(?:\\.(${month})-(${month})月?${last}|(0[1-9]|1[0-2])-([2-4]\\d)(0[1-9]|1[0-2])${last}|\\.(0?[5-9]|1[01])(?=$|\\)))`,
  'gu',
);

/**
 * A key with the months of a year that stands in two digits before a point as those of the year: 25.1-11 → 2025.1-11.
 * @param edition the year of the data, or null: no other year but the one before it is meant
 */
export function withShortYear(key: string, edition: number | null): string {
  return key.replace(shortSpans, (found: string, ...[first, from, to, begin, last, end, till]: readonly string[]) => {
    const year = 2000 + Number(first);
    if (edition !== null && edition - year !== 0 && edition - year !== 1) return found;
    if (till !== undefined) return edition === year ? `${year}.${till}` : found;
    if (from !== undefined) return `${year}.${from}-${to}`;
    return Number(last) - Number(first) === 0 || Number(last) - Number(first) === 1
      ? `${year}.${begin}-20${last}.${end}`
      : found;
  });
}
