import type { Figures } from '../figures.ts';
import { type Item, item, printed, sourceLine } from '../item.ts';
import { type Box, head, type Page, page, text } from '../page.ts';
import { derived } from '../rates.ts';
import type { Category } from './grid.ts';

interface Options {
  readonly name: string;
  readonly title: string;
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly categories: readonly Category[];
  readonly notes?: readonly string[];
  /** 占比（%） of each category in a line below. */
  readonly shares?: boolean;
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
      ...(options.shares === true ? [[text('占比（%）', 'label'), ...items.map((what) => share(figures, what))]] : []),
    ],
    notes: [...(options.notes ?? []), sourceLine(figures, items)],
    widths: [34, ...options.categories.map(() => 16)],
  });
}

function share(figures: Figures, { measure, breakdown }: Item): Box {
  const [part, total] = [figures.at(measure, breakdown), figures.at(measure)];
  return derived(part === null || total === null ? null : (part / total) * 100, 1);
}
