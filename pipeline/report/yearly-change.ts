import type { Printed, ReportIndicator } from '../model/report.ts';
import { changeVerb, withChangeUnit } from './phrases.ts';
import { printedNumber } from './printed.ts';

/** A change a year with one decimal more than the values; whole things that come out whole stay whole: 2个, not 2.0个. */
export function yearlyChange(value: number | null, decimals: number): Printed {
  const whole = decimals === 0 && Number.isInteger(value);
  return printedNumber(value, whole ? 0 : decimals + 1);
}

/** How much the value has changed a year since the base year; null where the two are not to be compared. */
export function yearlySoFar({ baseline, current, decimals }: ReportIndicator): Printed | null {
  const years = current.year - baseline.year;
  if (current.value.value === null || baseline.value.value === null || years <= 0) return null;
  if (current.verdict === 'not_comparable') return null;
  return yearlyChange((current.value.value - baseline.value.value) / years, decimals);
}

/** 2020年以来年均增加0.015张; blank where that cannot be said. */
export function soFarWords(item: ReportIndicator): string {
  const change = yearlySoFar(item);
  if (change?.value == null) return '';
  const since = `${item.baseline.year}年以来年均`;
  if (Number(change.text) === 0) return `${item.baseline.year}年以来没有明显变化`;
  return `${since}${changeVerb(change.value, item.unit)}${withChangeUnit(change.text, item.unit)}`;
}

/** 今后年均需增加0.075张; blank where nothing is needed or it cannot be said. */
export function neededWords(item: ReportIndicator, year: number): string {
  const { yearlyNeeded, target, gap, unit } = item;
  if (yearlyNeeded.value === null || gap.value === null || gap.value <= 0 || target.year <= year) return '';
  if (Number(yearlyNeeded.text) === 0) return '';
  return `今后年均需${changeVerb(yearlyNeeded.value, unit)}${withChangeUnit(yearlyNeeded.text, unit)}`;
}
