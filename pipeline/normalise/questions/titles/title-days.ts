import { nameKey } from '../../text/name-key.ts';
import { daySpan } from '../../years/day-spans.ts';
import { looseMonths } from '../../years/loose-months.ts';
import { monthAlone } from '../../years/loose-part.ts';
import { withMonthsInDigits } from '../../years/part-label.ts';
import { earlyDay } from '../names/file-name.ts';

/** A month or a day before the end of the year with which a title begins or ends, 11月朝阳区妇幼健康情况, or a month in its middle. */
export function dayIn(title: string, edition: number): readonly string[] {
  const key = withMonthsInDigits(nameKey(title));
  const day = atEdge.test(key) ? earlyDay(title, edition) : undefined;
  return [day ?? (monthAlone(title) || (monthsIn.exec(key)?.[0] ?? looseMonths(title, edition)))].filter(
    (word) => word !== '',
  );
}

/** 25.11 as the name of a sheet, which only the year of the folder tells from the number of a table. */
export function spanIn(sheet: string, edition: number): readonly string[] {
  const span = daySpan(sheet, edition);
  if (span !== '') return daySpan(sheet, null) !== '' ? [] : [span];
  // 1-11 may be the number of a table, which is asked about where the other sheets are known.
  const isNumber = /^\(?0?1-\d{1,2}\)?$/u.test(nameKey(sheet));
  return [isNumber ? '' : looseMonths(sheet, edition)].filter((word) => word !== '');
}

/** （1—9） at the end of a title, months without their word; （1—2） may be two pages. */
const monthsIn = /(?<=\()0?1-(?:0?[5-9]|1[01])(?=\)$)/u;

const atEdge =
  /^(?:\d{1,2}月|20\d{4}(?:\d\d)?(?!\d))|(?<![年\d-])(?:\d{1,2}月份?[底末]?|20\d{4}(?:\d\d)?)$|(?<![年\d-])\d{1,2}月(?:2[89]|3[01])日\)?$/u;
