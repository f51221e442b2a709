import type { Taken } from '../../figures/values/taken.ts';
import { isQuarter } from '../../places/providers.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { isPartOfYear, partLeftOut } from '../../years/part-label.ts';
import type { Amount } from './amounts.ts';

/** Also 来广营地区. */
export function isQuarterLike(name: string): boolean {
  return isQuarter(name) || /[\u4e00-\u9fa5]{2}地区\s*$/u.test(name);
}

/** 甲乙类合计, which is a total only together with the heading of a column. */
export function isNamedTotal({ facets, text }: LabelUse): boolean {
  return facets === null && /[合总]计$/u.test(text);
}

/** 全年 beside the months or quarters. */
export function isWholeYear({ facets, text }: LabelUse): boolean {
  return facets?.year === 'current' && /^全年|^1[-—–~～至]12月/u.test(text);
}

/** Months or quarters that leave no month out, and nothing else. */
export function isAllYear(names: readonly string[]): boolean {
  return names.every(isPartOfYear) && partLeftOut(names) === '';
}

/** What is counted, so that parts of it add up. */
export function isCount({ figure }: Taken): boolean {
  return !/[%‰岁]|分钟|天|\//u.test(figure.measure.unit) && !/最少|平均|时间/u.test(figure.measure.name);
}

/** The name of a line or a column as it stands in its cell. */
export function printed(use: LabelUse | undefined): string {
  return use?.slot.cell?.text ?? use?.text ?? '';
}

/** A number with half of its last printed step; null for anything else. */
export function amountOf(slot: Slot | undefined): Amount | null {
  if (slot?.kind !== 'number' || slot.reading.kind !== 'number') return null;
  return { value: Number(slot.reading.decimal), half: 0.5 * 10 ** -slot.reading.decimals };
}
