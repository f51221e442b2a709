import type { Finding } from '../sheet/finding.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import * as say from './contrary-messages.ts';

/** Parts of a year that end with it: a ledger is as of 31 December. */
const last = /四季度|4季度|q4|下半年|12月|全年/iu;

/** What the words around a ledger say by which it is another year's, another area's or not that of the end of the year; null for nothing. */
export function contraryOf({ context, place, dictionary }: Reader): Finding | null {
  const { area, year } = place.folder;
  const stated = context.years.find((each) => each !== year);
  if (stated !== undefined) return say.wrongYear(stated, year);
  const others = context.areas.filter((each) => each !== dictionary.reference);
  const [other] = others.includes(area) ? [] : others;
  if (other !== undefined) return say.wrongArea(other, area);
  // 月报（12月）
  const isLastReport =
    /^[月季]度?报$/u.test(context.part) && context.titles.some((title) => lastMonth.test(nameKey(title)));
  const isAtEnd = context.part === '' || last.test(nameKey(context.part)) || isLastReport;
  return isAtEnd ? null : say.notOfYearEnd(context.part, year);
}

/** 12月, and no other month beside it. */
const lastMonth = /^(?!.*(?<!\d)(?:[1-9]|1[01])月).*(?<!\d)12月(?!\d|前|后|起|上旬|中旬|1?\d日)/u;
