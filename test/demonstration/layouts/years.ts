import type { Figures } from '../figures.ts';
import { type Item, printed, sourceLine } from '../item.ts';
import { head, type Page, page, text } from '../page.ts';

interface Options {
  readonly name: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly years: readonly number[];
  readonly notes?: readonly string[];
}

/** 指标 × 年份: one column for each year. */
export function years(figures: Figures, options: Options): Page {
  const heads = ['指标', '单位', ...options.years.map((year) => `${year}年`)];
  const rows = options.items.map((what) => [
    text(what.label, 'label'),
    text(what.unit),
    ...options.years.map((year) => printed(figures, what, year)),
  ]);
  return page({
    name: options.name,
    title: options.title,
    body: [heads.map(head), ...rows],
    notes: [...(options.notes ?? []), sourceLine(figures, options.items, options.years)],
    widths: [36, 10, ...options.years.map(() => 15)],
  });
}

/** The years of a sheet that ends with the year of its folder and starts no earlier than the table does. */
export function lastYears(figures: Figures, count: number): number[] {
  const start = Math.max(figures.first, figures.year - count + 1);
  return Array.from({ length: figures.year - start + 1 }, (_, index) => start + index);
}
