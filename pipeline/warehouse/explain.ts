import type { PlannedProject, PlannedTarget } from '../model/plan.ts';
import { type Database, query } from './database.ts';
import type { View } from './order.ts';
import { ofFolder } from './views.ts';

/** What a promise or a project is computed with. */
export interface Derivation {
  /** `sql/indicators/registered_nurses_per_1000.sql` */
  readonly file: string;
  readonly statement: string;
  /** The dictionary's measures that it reads, also through other views. */
  readonly measures: readonly string[];
}

/** The figure that a promise is held against: 高于…平均, 达到…标准. */
export interface Yardstick extends Derivation {
  readonly title: string;
  readonly area: string;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly origins: readonly string[];
}

/** The SQL file of an indicator and the measures that it reads; null where the register names no indicator. */
export async function derivationOf(
  database: Database,
  views: readonly View[],
  indicator: string,
): Promise<Derivation | null> {
  const view = ofFolder(views, 'indicators').find(({ file }) => file.path === `indicators/${indicator}`);
  if (view === undefined) return null;
  const rows = await query(database, 'SELECT measure FROM measured.needs WHERE indicator = $1 ORDER BY measure', [
    indicator,
  ]);
  return { ...writtenIn(view), measures: rows.map(({ measure }) => String(measure)) };
}

/** The SQL file of a key project. */
export function projectDerivation(
  views: readonly View[],
  plan: string,
  { project }: PlannedProject,
): Derivation | null {
  const view = ofFolder(views, 'projects').find(({ file }) => file.path === `projects/${plan}/${project}`);
  return view === undefined ? null : { ...writtenIn(view), measures: [] };
}

/**
 * Where the yardstick of a promise comes from: of the reference area, else of the plan's own.
 * @param value the yardstick that the verdict used; null when there was none
 */
export async function yardstickOf(
  database: Database,
  views: readonly View[],
  { indicator, reference }: PlannedTarget,
  areas: readonly [own: string, reference: string],
  year: number,
  value: number | null,
): Promise<Yardstick | null> {
  const name = reference === '' ? indicator : reference;
  const derivation = await derivationOf(database, views, name);
  if (value === null || derivation === null) return null;
  const [found] = await query(
    database,
    `SELECT area, value, numerator, denominator, origins, title FROM measured.indicators
     JOIN measured.definitions USING (indicator)
     WHERE indicator = $1 AND area IN ($2, $3) AND year = $4 AND value = $5
     ORDER BY area <> $3 LIMIT 1`,
    [name, ...areas, year, value],
  );
  if (found === undefined) return null;
  const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);
  return {
    ...derivation,
    title: String(found['title']),
    area: String(found['area']),
    value,
    numerator: number(found['numerator']),
    denominator: number(found['denominator']),
    origins: [found['origins'] ?? []].flat().map(String),
  };
}

function writtenIn({ file }: View): { readonly file: string; readonly statement: string } {
  return { file: `sql/${file.path}.sql`, statement: file.statement };
}
