import type { Figures } from '../figures.ts';
import { type Item, item, printed, sourceLine } from '../item.ts';
import { head, type Merge, type Page, page, text } from '../page.ts';
import { type Rate, ratePrinted } from '../rates.ts';

/** A measure of a year as a column; columns with the same `group` next to each other stand under one merged heading. */
interface Column {
  readonly measure: string;
  readonly unit: string;
  readonly year: number;
  /** Upper heading as printed. */
  readonly group: string;
  /** Lower heading as printed. */
  readonly label: string;
}

/** A category as a row: member of a dimension (empty for the total) and printed name. */
export interface Category {
  readonly member: string;
  readonly label: string;
}

interface Options {
  readonly name: string;
  readonly title: string;
  readonly corner: string;
  readonly categories: readonly Category[];
  readonly columns: readonly Column[];
  readonly above?: readonly string[];
  readonly notes?: readonly string[];
  /** Columns of a rate behind the others, one for each year, under one heading. */
  readonly rate?: { readonly what: Rate; readonly years: readonly { readonly year: number; readonly label: string }[] };
  /** The `甲 乙 1 2` row of an official form under the heading. */
  readonly codes?: boolean;
}

/** 类别 × 指标 with two merged heading rows. */
export function grid(figures: Figures, options: Options): Page {
  const { columns, categories } = options;
  const rates = options.rate?.years ?? [];
  const cells = (category: Category): Item[] =>
    columns.map((column) => item(column.measure, column.unit, column.label, category.member));
  const years = columns.map((column) => column.year);
  const top = [
    head(options.corner),
    ...columns.map((column, index) => head(column.group === columns[index - 1]?.group ? '' : column.group)),
    ...rates.map((_, index) => head(index === 0 ? `${options.rate?.what.label}（${options.rate?.what.unit}）` : '')),
  ];
  const second = [head(''), ...columns.map((column) => head(column.label)), ...rates.map(({ label }) => head(label))];
  const codes = [head('甲'), ...[...columns, ...rates].map((_, index) => head(String(index + 1)))];
  const rows = categories.map((category) => [
    text(category.label, 'label'),
    ...cells(category).map((cell, index) => printed(figures, cell, years[index])),
    ...rates.flatMap(({ year }) =>
      options.rate === undefined ? [] : [ratePrinted(figures, options.rate.what, year, category.member)],
    ),
  ]);
  return page({
    name: options.name,
    title: options.title,
    above: options.above ?? [],
    body: [top, second, ...(options.codes ? [codes] : []), ...rows],
    merges: [
      { top: 0, left: 0, bottom: 1, right: 0 },
      ...groups(columns),
      ...(rates.length > 1
        ? [{ top: 0, left: columns.length + 1, bottom: 0, right: columns.length + rates.length }]
        : []),
    ],
    notes: [...(options.notes ?? []), sourceLine(figures, categories.flatMap(cells), years)],
    widths: [26, ...columns.map(() => 20), ...rates.map(() => 14)],
  });
}

/** The year of the folder and the one before it, as far as the area's table has the measure. */
export function twoYears(figures: Figures, measure: string): number[] {
  return [figures.year - 1, figures.year].filter((year) => figures.at(measure, '', year) !== null);
}

function groups(columns: readonly Column[]): Merge[] {
  const merges: Merge[] = [];
  columns.forEach((column, index) => {
    if (column.group === columns[index - 1]?.group) return;
    let right = index;
    while (columns[right + 1]?.group === column.group) right += 1;
    if (right > index) merges.push({ top: 0, left: index + 1, bottom: 0, right: right + 1 });
  });
  return merges;
}
