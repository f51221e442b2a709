import { pairKeyOf } from '../around/pair-keys.ts';
import type { LabelReader } from '../labels/facets.ts';
import { areasIn } from '../places/areas-in.ts';
import { isProvider, isQuarter } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { isPartOfYear } from '../years/part-label.ts';
import { looksLikeMonth, looksLikeYear } from '../years/year-number.ts';
import type { LabelUse } from './label-use.ts';

/**
 * Whether a column of a long export tells the period of each line: 报告期 over 2024年, 202412, 2024-12-31.
 * @param valued another column says that it has the numbers; without one, bare years may be numbers themselves
 */
export function isPeriods(heading: string, slots: readonly Slot[], valued: boolean, label: LabelReader): boolean {
  if (!asksForPeriod(heading) || slots.length === 0) return false;
  return slots.every(({ kind, text, reading }) => {
    if (kind === 'number' && reading.kind === 'number')
      return valued && (looksLikeYear(Number(reading.decimal)) || looksLikeMonth(reading.decimal));
    return typeof label(text)?.year === 'number' || isPartOfYear(text) || looksLikeMonth(text);
  });
}

/** 年, 数据所属年份 over the years of the lines. */
const isYear = /^(?:数据|统计|指标)?(?:所属)?年(?:份|度)?$/u;

/** Whether a heading asks for the period of each line. */
export function asksForPeriod(heading: string): boolean {
  return pairKeyOf(heading) === 'period' || isYear.test(nameKey(heading));
}

/** 202412 as a clerk would write it: 2024年12月, which may be the month or the end of the year. */
export function periodUse(slot: Slot, label: LabelReader): LabelUse {
  const [, year, month] = /^(\d{4})(\d{2})$/u.exec(slot.text) ?? [];
  const text = year === undefined ? slot.text : `${year}年${Number(month)}月`;
  const facets = month === '12' ? { year: Number(year) } : label(text);
  return { text, facets, slot };
}

const office =
  /(?:卫生健康|卫健|卫生计生|卫计|统计|疾控|疾病预防控制|妇幼保健|医保|医疗保障|公安|民政|急救|老龄)[\u4e00-\u9fa5]{0,6}?(?:委员会|委|局|分局|中心|院)$/u;

/** Names of offices below 填报单位, each of which reports for an area that it names; null where one of them is anything else. */
export function bodiesIn(heading: string, slots: readonly Slot[], dictionary: Dictionary): LabelReader | null {
  if (pairKeyOf(heading) !== 'body' || slots.length === 0) return null;
  const areaOf = (text: string) => {
    const [area, ...others] = areasIn(text, dictionary);
    const isOffice = office.test(text) && !isProvider(text) && !isQuarter(text);
    return isOffice && others.length === 0 ? area : undefined;
  };
  if (!slots.every(({ text }) => areaOf(text) !== undefined)) return null;
  return (text) => {
    const area = areaOf(text);
    return area === undefined ? null : { area };
  };
}
