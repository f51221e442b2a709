const start = '(?:(?<![a-z\\d])|(?<=(?<![a-z\\d])(?:20)?[2-4]\\d))';
const stop = '(?![a-z\\d])';
const joins = '\\s*[-—–~～至到+、和与&/]\\s*';

const quarters = ['第一季度', '第二季度', '第三季度', '第四季度'];
const halves = ['上半年', '下半年'];
/** What the quarters from the first on are together. */
const upTo = ['', '', '上半年', '前三季度', '全年'];

const spans = new RegExp(`${start}(?:q1${joins}q?([2-4])|h1${joins}h?2)${stop}`, 'giu');
const singles = new RegExp(`${start}(?:q([1-4])|h([12]))${stop}`, 'giu');
/** 1H27, 3Q2027: the year behind; 2h alone may be two hours. */
const turned =
  /(?<![a-z\d])(?:([1-4])q|([12])h)\s*(?=(?:20)?[2-4]\d(?![a-z\d]))|(?<=(?<!\d)20[2-4]\d年?\s?)(?:([1-4])q|([12])h)(?![a-z\d])/giu;

/** Q3, 2027H1, 1H27 and Q1—Q3 as 第三季度, 上半年 and 前三季度; Q1—Q4 is 全年. Other letters stay: H1N1. */
export function withLetteredParts(text: string): string {
  if (!/[qh]/iu.test(text)) return text;
  const single = (_: string, quarter?: string, half?: string) =>
    (quarter === undefined ? halves[Number(half) - 1] : quarters[Number(quarter) - 1]) ?? '';
  const turnedRound = (found: string, ...[one, two, three, four]: readonly string[]) =>
    single(found, one ?? three, two ?? four);
  return text
    .replace(spans, (_, last?: string) => upTo[Number(last ?? '4')] ?? '')
    .replace(singles, single)
    .replace(turned, turnedRound);
}
