import type { Figures } from '../figures.ts';
import { type Item, printed, sourceLine } from '../item.ts';
import { type Box, count, head, type Page, page, text } from '../page.ts';
import { derived, difference, type Rate, rateRows } from '../rates.ts';

interface Options {
  readonly name: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** 序号 column in front. */
  readonly serial?: boolean;
  /** 上年 column behind, with the figures of the year before. */
  readonly previous?: boolean;
  readonly valueHead?: string;
  /** Rates below the figures. */
  readonly rates?: readonly Rate[];
  /** 增减 column behind 上年. */
  readonly change?: boolean;
  readonly notes?: readonly string[];
  readonly hidden?: boolean;
}

/** 指标 | 单位 | 数值, with 序号 and 上年 where asked. */
export function list(figures: Figures, options: Options): Page {
  const { items, serial = false, previous = false, rates = [] } = options;
  const change = previous && options.change === true;
  const heads = [
    ...(serial ? ['序号'] : []),
    '指标名称',
    '计量单位',
    options.valueHead ?? (previous ? '本年' : '数值'),
    ...(previous ? ['上年'] : []),
    ...(change ? ['增减'] : []),
  ];
  const rows = items.map((what, index): Box[] => [
    ...(serial ? [count(index + 1)] : []),
    text(what.label, 'label'),
    text(what.unit),
    printed(figures, what),
    ...(previous ? [printed(figures, what, figures.year - 1)] : []),
    ...(change ? [changed(figures, what)] : []),
  ]);
  const below = rateRows(
    figures,
    rates,
    previous,
    (index) => (serial ? [count(items.length + index + 1)] : []),
    () => [],
  );
  return page({
    name: options.name,
    title: options.title,
    body: [heads.map(head), ...rows, ...below],
    notes: [
      ...(options.notes ?? []),
      sourceLine(figures, items, previous ? [figures.year - 1, figures.year] : [figures.year]),
    ],
    widths: [...(serial ? [6] : []), 46, 12, 16, ...(previous ? [16] : []), ...(change ? [12] : [])],
    hidden: options.hidden ?? false,
  });
}

function changed(figures: Figures, what: Item): Box {
  return derived(difference(printed(figures, what), printed(figures, what, figures.year - 1)), 0);
}
