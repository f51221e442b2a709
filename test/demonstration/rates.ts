import type { Figures } from './figures.ts';
import { type Box, number, text } from './page.ts';

/** A rate that the office computed from its own figures and printed below or beside them. */
export interface Rate {
  readonly label: string;
  readonly unit: string;
  readonly per: number;
  readonly decimals: number;
  readonly measure: string;
  readonly base: string;
}

/** A rate per 100, with two decimals unless said otherwise. */
export function rate(label: string, measure: string, base: string, unit = '%', per = 100, decimals = 2): Rate {
  return { label, unit, per, decimals, measure, base };
}

/** The number cell of a rate. */
export function ratePrinted(figures: Figures, what: Rate, year = figures.year, breakdown = ''): Box {
  const over = figures.at(what.measure, breakdown, year);
  const under = figures.at(what.base, breakdown, year);
  return derived(over === null || under === null ? null : (over / under) * what.per, what.decimals);
}

/** A computed number, rounded as the office rounds it. */
export function derived(value: number | null, decimals: number): Box {
  const format = decimals === 0 ? '#,##0' : `0.${'0'.repeat(decimals)}`;
  const rounded = value === null ? null : Math.round(value * 10 ** decimals + Math.sign(value) * 1e-7) / 10 ** decimals;
  return { ...number(rounded, format), derived: true };
}

/** What a cell of figures is less than, or over, another one in percent; null where one is blank. */
export function growth({ value: now }: Box, { value: before }: Box): number | null {
  return typeof now !== 'number' || typeof before !== 'number' ? null : (now / before - 1) * 100;
}

export function difference({ value: now }: Box, { value: before }: Box): number | null {
  return typeof now !== 'number' || typeof before !== 'number' ? null : now - before;
}

/** Rows of rates under a list: name, unit, this year and the year before where asked. */
export function rateRows(
  figures: Figures,
  rates: readonly Rate[],
  previous: boolean,
  before: (index: number) => readonly Box[],
  behind: (index: number) => readonly Box[],
): Box[][] {
  return rates.map((what, index) => [
    ...before(index),
    text(what.label, 'label'),
    text(what.unit),
    ...behind(index),
    ratePrinted(figures, what),
    ...(previous ? [ratePrinted(figures, what, figures.year - 1)] : []),
  ]);
}
