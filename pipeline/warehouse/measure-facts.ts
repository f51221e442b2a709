import { type Database, query } from './database.ts';

/** A measure of the dictionary: what is computed from it, and its figures without breakdown. */
export interface MeasureFacts {
  readonly measure: string;
  readonly unit: string;
  readonly department: string;
  /** The indicators that read it, also through other views. */
  readonly indicators: readonly string[];
  readonly figures: readonly {
    readonly area: string;
    readonly year: number;
    readonly value: number;
    /** `file#sheet!cell` */
    readonly origin: string;
  }[];
}

/** Looks up what is known of a measure, by its standard name. */
export async function measureFacts(database: Database, measure: string): Promise<MeasureFacts> {
  const [found = {}] = await query(database, 'SELECT unit, department FROM reference.measures WHERE measure = $1', [
    measure,
  ]);
  const indicators = await query(
    database,
    'SELECT DISTINCT indicator FROM measured.needs WHERE measure = $1 ORDER BY indicator',
    [measure],
  );
  const figures = await query(
    database,
    `SELECT area, year, value, origins[1] AS origin FROM facts.observations
     WHERE measure = $1 AND breakdown = '' ORDER BY area, year`,
    [measure],
  );
  return {
    measure,
    unit: String(found['unit'] ?? ''),
    department: String(found['department'] ?? ''),
    indicators: indicators.map(({ indicator }) => String(indicator)),
    figures: figures.map(({ area, year, value, origin }) => ({
      area: String(area),
      year: Number(year),
      value: Number(value),
      origin: String(origin ?? ''),
    })),
  };
}
