import type { Figures } from '../figures.ts';
import { item, printed, sourceLine } from '../item.ts';
import { head, type Page, page, text } from '../page.ts';
import type { Category } from './grid.ts';

interface Options {
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly categories: readonly Category[];
  readonly notes?: readonly string[];
}

/** 指标 × 类别: one measure as a row, its categories as columns. */
export function across(figures: Figures, options: Options): Page {
  const items = options.categories.map(({ member, label }) => item(options.measure, options.unit, label, member));
  return page({
    name: options.name,
    title: options.title,
    above: [`单位：${options.unit}`],
    body: [
      [head('指标'), ...options.categories.map(({ label }) => head(label))],
      [text(options.label, 'label'), ...items.map((what) => printed(figures, what))],
    ],
    notes: [...(options.notes ?? []), sourceLine(figures, items)],
    widths: [34, ...options.categories.map(() => 16)],
  });
}
