import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The figures of one area and year, as the sheets of that year print them. */
export interface Figures {
  readonly area: string;
  readonly year: number;
  /** Value in the measure's own unit; null where the department has none. A missing total is the sum of its parts. */
  at(measure: string, breakdown?: string, year?: number): number | null;
  /** First year that the area's table has. */
  readonly first: number;
  /** Of every year of the area. */
  readonly sources: readonly Source[];
}

/** Where a figure comes from: 引用 = printed there as it stands, 反推 = a count chosen so that the printed rate results. */
interface Source {
  readonly area: string;
  readonly year: string;
  readonly measure: string;
  readonly breakdown: string;
  readonly printed: string;
  readonly kind: string;
  readonly source: string;
}

export type Record = { readonly [column: string]: string };

const folder = new URL('./figures/', import.meta.url);

/** Rows of a table in `figures/`. */
export function table(name: string): Record[] {
  return parse(readFileSync(new URL(name, folder)), { bom: true, columns: true });
}

/** The figures of an area, ready to be asked for a year. */
export function figuresOf(area: string): (year: number) => Figures {
  const rows = table(`${area}.csv`);
  const years = Object.keys(rows[0] ?? {})
    .map(Number)
    .filter(Number.isFinite);
  const sources = table('引用与反推.csv').filter((row) => row['area'] === area) as unknown as Source[];
  const cell = (measure: string, breakdown: string, year: number): number | null => {
    const printed =
      rows.find((row) => row['measure'] === measure && row['breakdown'] === breakdown)?.[String(year)] ?? '';
    return printed === '' ? null : Number(printed);
  };
  const sum = (measure: string, year: number): number | null => {
    const parts = rows.filter((row) => row['measure'] === measure && row['breakdown'] !== '');
    const values = parts.map((row) => row[String(year)] ?? '').filter((printed) => printed !== '');
    return values.length === 0 ? null : values.reduce((total, printed) => total + Number(printed), 0);
  };
  return (year) => ({
    area,
    year,
    first: Math.min(...years),
    sources,
    at: (measure, breakdown = '', of = year) =>
      cell(measure, breakdown, of) ?? (breakdown === '' ? sum(measure, of) : null),
  });
}
