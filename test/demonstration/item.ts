import type { Figures } from './figures.ts';
import { type Box, number } from './page.ts';

/** One printed figure: which measure it is and how the office writes it. */
export interface Item {
  readonly measure: string;
  readonly breakdown: string;
  readonly label: string;
  readonly unit: string;
  /** Printed value of the year's own column where it differs from the figure table. */
  readonly printed?: { readonly [year: number]: number };
}

const factors: { readonly [unit: string]: number } = { 万人: 10_000, 万人次: 10_000 };
const formats: { readonly [unit: string]: string } = {
  万人: '#,##0.0',
  万人次: '#,##0.00',
  岁: '0.00',
  '%': '0.00',
  分钟: '0.0',
  '人/万人': '0.00',
};

/**
 * @param measure name in the dictionary
 * @param unit printed unit; 万人 and 万人次 print the figure divided by 10,000
 * @param label printed name, the dictionary's own when left out
 */
export function item(measure: string, unit: string, label: string = measure, breakdown = ''): Item {
  return { measure, breakdown, label, unit };
}

/** The number cell of an item, in its printed unit. */
export function printed(figures: Figures, what: Item, year: number = figures.year): Box {
  const value = what.printed?.[year] ?? figures.at(what.measure, what.breakdown, year);
  const factor = factors[what.unit] ?? 1;
  const scaled = value === null ? null : Math.round((value / factor) * 1e6) / 1e6;
  return number(scaled, formats[what.unit] ?? '#,##0');
}

/** 资料来源 line of a sheet: which of its figures are quoted, which are worked back from a printed rate, which are invented. */
export function sourceLine(
  figures: Figures,
  items: readonly Item[],
  years: readonly number[] = [figures.year],
): string {
  const known = figures.sources.filter(
    (source) =>
      years.includes(Number(source.year)) &&
      items.some((what) => what.measure === source.measure && what.breakdown === source.breakdown),
  );
  const name = ({ measure, breakdown, year }: (typeof known)[number]): string =>
    `${Number(year) === figures.year ? '' : `${year}年`}${measure}${breakdown === '' ? '' : `（${breakdown}）`}`;
  const lines = known.map((source) =>
    source.kind === '引用'
      ? `${name(source)}引自${source.source}`
      : `${name(source)}由${source.source}所载“${source.printed}”反推，计数为演示值`,
  );
  return `资料来源：${[...lines, lines.length > 0 ? '其余为演示值' : '演示值'].join('；')}。`;
}
