import { nameKey } from '../text/name-key.ts';

const century = 100;
/** 6 to 11: months up to which figures are counted; numbers of tables seldom run so far from 1. */
const late = '(?:0?[6-9]|1[01])';
/** No part of a longer number or date, nor the number of a table: 表1-11, 附表25.11; 卫生表25.1-11 and 卫生表1-11 have a name before what may be a time. */
const before = '(?<![\\da-z./:-]|[图附第版件])(?<!(?:^|[附续_()-])表)';
const behind = '(?![\\d.%‰/a-z-]|岁|周|月龄|[万亿元人个张倍次名米千克天版号年])';

/** Months without their word, in letters, or cumulated, as a name or a title may have them. */
const months = [
  `${before}(?<!(?:^|[附续第_()\\d-])表)0?1[-至到]${late}${behind}`,
  `${before}(?:0?1-)?(?:0?[2-9]|1[01])m(?![a-z\\d²])`,
  '(?<![a-z])m0?1-m?(?:0?[2-9]|1[01])(?!\\d)',
  '(?<![a-z])ytd',
  '(?<![\\da-z.])1-[23]q(?![a-z\\d])',
  '(?<![a-z])(?:jan(?:uary|\\.)?-)?(?:jun[e.]?|jul[y.]?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?)(?![a-z-])',
  '(?<!\\d)0101-(?:0[1-9]|1[01])[0-3]\\d(?!\\d)',
  '累计[至到]?(?:0?[2-9]|1[01])月',
  '(?<![\\d.])(?:0?[69]\\.30|0?[578]\\.31|10\\.31|11\\.30)日?(?![\\d.])',
  '(?:^|\\()(?:0?[5-9]|1[01])月\\d{1,2}日(?=$|\\))',
].map((source) => new RegExp(source, 'u'));

/**
 * Months of a part of a year that are written as a name or a title seldom is: 1~11, 11M, Jan-Nov, YTD, （7月1日）, 25.1-11, 2511 in 2025; empty
 * for none. Used only to ask.
 * @param edition the year of the data
 */
export function looseMonths(text: string, edition: number): string {
  const key = nameKey(text).replace(/(?<=\d)[.]{2}(?=\d)/gu, '-');
  // Tables of a year are sent in the next one.
  if (key.includes(String(edition + 1))) return '';
  const short = String(edition % century).padStart(2, '0');
  const dated = new RegExp(
    `${before}${short}(?:(?:年|[.-])(?:0?1[-至到])?(?:0?[6-9]|1[01])|(?:0[6-9]|1[01]))(?:[.-](?:30|31))?(?![\\d%/a-z月]|[万亿元人个张次名])`,
    'u',
  );
  // 1~11 of 表1~11 are months, or eleven tables; with a dash it is the number of one.
  const tilde = /表0?1[~～〜](?:0?[6-9]|1[01])(?!\d)/u.exec(text.normalize('NFC'))?.[0].slice(1);
  return tilde ?? [dated, ...months].flatMap((pattern) => pattern.exec(key)?.[0] ?? [])[0]?.replace(/[()]/gu, '') ?? '';
}
