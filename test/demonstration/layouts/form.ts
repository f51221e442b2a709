import type { Figures } from '../figures.ts';
import { type Item, printed, sourceLine } from '../item.ts';
import { type Box, head, number, type Page, page, text } from '../page.ts';
import { type Rate, rateRows } from '../rates.ts';

interface Options {
  readonly name: string;
  readonly title: string;
  readonly number: string;
  readonly unit: string;
  readonly items: readonly Item[];
  /** 上年 column; the first folder of an area has none. */
  readonly previous: boolean;
  /** Rows that are no dictionary measure: name, unit, figure. */
  readonly extra?: readonly (readonly [string, string, number])[];
  /** Rates below all other rows. */
  readonly rates?: readonly Rate[];
  readonly notes?: readonly string[];
}

/** An official form: 表号, 填报单位, 报告期, the `甲 乙 丙 1 2` row, 本年 and 上年. */
export function form(figures: Figures, options: Options): Page {
  const { previous } = options;
  const code = (index: number): Box => text(String(index + 1).padStart(2, '0'));
  const rows = options.items.map((what, index): Box[] => [
    text(what.label, 'label'),
    text(what.unit),
    code(index),
    printed(figures, what),
    ...(previous ? [printed(figures, what, figures.year - 1)] : []),
  ]);
  const extra = (options.extra ?? []).map(([label, unit, value], index): Box[] => [
    text(label, 'label'),
    text(unit),
    code(options.items.length + index),
    number(value, '0.0'),
    ...(previous ? [number(null)] : []),
  ]);
  const rates = rateRows(
    figures,
    options.rates ?? [],
    previous,
    () => [],
    (index) => [code(rows.length + extra.length + index)],
  );
  const heads = ['指标名称', '计量单位', '代码', '本年', ...(previous ? ['上年'] : [])];
  const codes = ['甲', '乙', '丙', '1', ...(previous ? ['2'] : [])];
  return page({
    name: options.name,
    title: options.title,
    above: [`表号：${options.number}`, `填报单位：${options.unit}`, `报告期：${figures.year}年`],
    body: [heads.map(head), codes.map(head), ...rows, ...extra, ...rates],
    notes: [
      ...(options.notes ?? []),
      sourceLine(figures, options.items, previous ? [figures.year - 1, figures.year] : [figures.year]),
    ],
    widths: [46, 12, 8, 16, ...(previous ? [16] : [])],
  });
}
