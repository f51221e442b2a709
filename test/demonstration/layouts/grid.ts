import type { Figures } from '../figures.ts';
import { type Item, item, printed, sourceLine } from '../item.ts';
import { head, type Merge, type Page, page, text } from '../page.ts';

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
  /** The `甲 乙 1 2` row of an official form under the heading. */
  readonly codes?: boolean;
}

/** 类别 × 指标 with two merged heading rows. */
export function grid(figures: Figures, options: Options): Page {
  const { columns, categories } = options;
  const cells = (category: Category): Item[] =>
    columns.map((column) => item(column.measure, column.unit, column.label, category.member));
  const years = columns.map((column) => column.year);
  const top = [
    head(options.corner),
    ...columns.map((column, index) => head(column.group === columns[index - 1]?.group ? '' : column.group)),
  ];
  const second = [head(''), ...columns.map((column) => head(column.label))];
  const codes = [head('甲'), ...columns.map((_, index) => head(String(index + 1)))];
  const rows = categories.map((category) => [
    text(category.label, 'label'),
    ...cells(category).map((cell, index) => printed(figures, cell, years[index])),
  ]);
  return page({
    name: options.name,
    title: options.title,
    above: options.above ?? [],
    body: [top, second, ...(options.codes ? [codes] : []), ...rows],
    merges: [{ top: 0, left: 0, bottom: 1, right: 0 }, ...groups(columns)],
    notes: [...(options.notes ?? []), sourceLine(figures, categories.flatMap(cells), years)],
    widths: [26, ...columns.map(() => 20)],
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
