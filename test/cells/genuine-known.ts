import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { account } from './account.ts';
import { genuine, names, plainNumbers, rowsOf, yearHeading } from './genuine.ts';
import { dictionaryWith, isOwnMeasure } from './genuine-registers.ts';
import { type PlainFigure, plainSeries, unitOf } from './genuine-series.ts';
import { readFile } from './read.ts';
import type { Family } from './tally.ts';
import { type Expectation, keyOf, type Truth } from './truth.ts';

/** A published table, what a person reads in it, and where it would be filed. */
export interface Published {
  readonly family: string;
  readonly path: string;
  /** `null` where the file does not say what its numbers count. */
  readonly figures: readonly PlainFigure[] | null;
  /** The unit stands in the file. */
  readonly isPrinted: boolean;
  readonly area: string;
}

const folderYear = 2025;

/** The published tables: those of the nation under 全国, those of provinces and cities under 北京市. */
export function publishedTables(): readonly Published[] {
  return Object.entries(names)
    .filter(([place]) => place.startsWith('cn-yearbook/'))
    .flatMap(([place, family]) =>
      readdirSync(join(genuine, place))
        .sort()
        .map((file): Published => {
          const rows = rowsOf(join(genuine, place, file)) ?? [];
          const isPrinted = !place.endsWith('scrape-utf8');
          const isNational = !isPrinted || rows[0]?.[0]?.trim() === '数据库：年度数据';
          const area = isNational ? '全国' : '北京市';
          return { family, path: join(genuine, place, file), figures: plainSeries(rows), isPrinted, area };
        }),
    );
}

/** 石家庄 → 石家庄市: the name that a city is registered under. */
function standardName(place: string): string {
  return /[省市区]$/u.test(place) ? place : `${place}市`;
}

/** The dictionary with all measures of these tables and with the areas that these names of places stand for. */
function dictionaryOf(tables: readonly Published[], places: readonly string[]) {
  const measures = tables.flatMap(({ figures, isPrinted }) =>
    (figures ?? []).map((figure): [string, string] => [figure.measure, unitOf(figure, isPrinted).unit]),
  );
  return dictionaryWith(
    new Map(measures),
    [...new Set(['全国', ...places])].map((place) => [place === '全国' ? place : standardName(place), place]),
  );
}

export function placesIn(tables: readonly Published[]): readonly string[] {
  return [...new Set(tables.flatMap(({ figures }) => (figures ?? []).map(({ place }) => place)))].filter(Boolean);
}

/** The families of published tables, read with a dictionary that knows these places. */
export function knownFamilies(
  tables: readonly Published[],
  places: readonly string[],
  folder: (table: Published) => string = ({ area }) => area,
): readonly Family[] {
  const dictionary = dictionaryOf(tables, places);
  return [...new Set(tables.map(({ family }) => family))].map((name) => ({
    name,
    files: tables
      .filter(({ family }) => family === name)
      .map((table) => {
        const read = readFile(table.path, folder(table), folderYear, dictionary);
        const sheet = read.workbook?.sheets[0]?.name ?? '';
        return {
          file: table.path.slice(genuine.length + 1),
          cells: account(read, truthOf(table, folder(table), sheet, places)),
        };
      }),
  }));
}

function truthOf(
  { path, figures, isPrinted, area }: Published,
  folder: string,
  sheet: string,
  places: readonly string[],
): Truth {
  const truth = new Map<string, Expectation>();
  const headings = yearHeading(rowsOf(path) ?? []);
  for (const cell of plainNumbers(path)?.keys() ?? [])
    truth.set(keyOf(sheet, cell), headings.has(cell) ? { kind: 'layout' } : { kind: 'asked', codes: [] });
  for (const figure of figures ?? []) {
    const { cell, measure, place, year, value } = figure;
    // A measure of the project's own dictionary in a file without units, a place that nobody registered, another area's table.
    const isOpen = (!isPrinted && isOwnMeasure(measure)) || (place !== '' && !places.includes(place));
    const isForeign = area === '全国' && folder !== '全国';
    if (isOpen || isForeign) continue;
    const converted = value * unitOf(figure, isPrinted).factor;
    const state = converted === 0 ? 'zero' : 'reported';
    const where = place === '' ? folder : standardName(place);
    const truly = { area: where, year, measure, breakdown: '', value: converted, state, tolerance: 0 } as const;
    truth.set(keyOf(sheet, cell), { kind: 'figure', figure: truly, also: [] });
  }
  return truth;
}
