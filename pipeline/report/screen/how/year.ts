import type { ReportIndicator, YearResult } from '../../../model/report.ts';
import { exact } from '../../arithmetic/exact.ts';
import { formatCount } from '../../format.ts';
import { same } from './same.ts';

/** (data year－base year)÷(target year－base year); blank where these do not give the report's own share. */
export function tauHow({ baseline, target }: ReportIndicator, { judgedYear, tau }: YearResult): string {
  const share = (judgedYear - baseline.year) / (target.year - baseline.year);
  if (tau.value === null || !same(share, tau.value)) return '';
  return `(${judgedYear}－${baseline.year})÷(${target.year}－${baseline.year})＝${tau.text}`;
}

/** The sums of three years behind a pooled value; blank where they do not give it. */
export function pooledHow({ years, pooled, decimals }: ReportIndicator): string {
  const last = years.slice(-3);
  const sum = (key: 'numerator' | 'denominator'): number =>
    last.reduce((total, year) => total + (year[key].value ?? Number.NaN), 0);
  const [n, d] = [sum('numerator'), sum('denominator')];
  const factor = pooled.value === null ? Number.NaN : Math.round((pooled.value * d) / n);
  if (pooled.value === null || !(factor > 0) || !same((n / d) * factor, pooled.value)) return '';
  const terms = (key: 'numerator' | 'denominator'): string =>
    last.map((year) => formatCount(year[key].value)).join('＋');
  return `${last[0]?.year}—${last[2]?.year}年：(${terms('numerator')})÷(${terms('denominator')})×${factor}＝${exact(pooled.value, decimals)}`;
}
