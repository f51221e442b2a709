import type { Figures } from '../figures.ts';
import { type Item, printed, sourceLine } from '../item.ts';
import { head, type Page, page, text } from '../page.ts';
import { derived, growth } from '../rates.ts';

interface Options {
  readonly name: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly years: readonly number[];
  readonly notes?: readonly string[];
  /** 比上年增长（%） behind the last year. */
  readonly growth?: boolean;
}

/** 指标 × 年份: one column for each year. */
export function years(figures: Figures, options: Options): Page {
  const grows = options.growth === true && options.years.length > 1;
  const heads = ['指标', '单位', ...options.years.map((year) => `${year}年`), ...(grows ? ['比上年增长（%）'] : [])];
  const rows = options.items.map((what) => [
    text(what.label, 'label'),
    text(what.unit),
    ...options.years.map((year) => printed(figures, what, year)),
    ...(grows ? [derived(growth(printed(figures, what), printed(figures, what, figures.year - 1)), 2)] : []),
  ]);
  return page({
    name: options.name,
    title: options.title,
    body: [heads.map(head), ...rows],
    notes: [...(options.notes ?? []), sourceLine(figures, options.items, options.years)],
    widths: [36, 10, ...options.years.map(() => 15), ...(grows ? [16] : [])],
  });
}

/** The years of a sheet that ends with the year of its folder and starts no earlier than the table does. */
export function lastYears(figures: Figures, count: number): number[] {
  const start = Math.max(figures.first, figures.year - count + 1);
  return Array.from({ length: figures.year - start + 1 }, (_, index) => start + index);
}
