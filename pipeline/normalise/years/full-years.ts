/** Words before a number of years, and what follows 年 in a length of time: 近10年, 工龄28年, 20年来. */
const lengths = '近|满|前|后|第|来|去|共|约|超|达|龄|限|逾|每|这';
const short = new RegExp(
  `(?<![\\d.]|${lengths})(?:([1-4]\\d)\\s*[-—–－~～至]\\s*)?([1-4]\\d)\\s*年(?![龄代期制来以间内前后限资])`,
  'gu',
);

/** 密云区28年 and 25—28年 with the century that every year of data has: 密云区2028年, 2025—2028年. */
export function withFullYears(text: string): string {
  if (!text.includes('年')) return text;
  return text
    .replace(/['’‘](?=\d{2}\s*年)/gu, '')
    .replace(short, (_, first: string | undefined, last: string) =>
      first === undefined ? `20${last}年` : `20${first}-20${last}年`,
    );
}
