import type { Derivation, Layout, Measure, Member } from '../registers/vocabulary.ts';
import type { YearLabel } from '../years/year-label.ts';

/** What one label says. A label that says nothing known is `null` where labels are read. */
export interface Facets {
  readonly measure?: Measure;
  /** The measure was named by an alias, not by its standard name. */
  readonly alias?: true;
  /** Members of that name; the measure tells which dimension is meant. */
  readonly members?: readonly Member[];
  readonly total?: 'all' | 'sub';
  readonly year?: YearLabel;
  /** 2022年（修订）: the year is said with a version of its figures. */
  readonly version?: true;
  /** 上年（2022年）: what the label says beside the year in figures. */
  readonly told?: 'current' | 'previous';
  /** A registered area, or the area of the folder (全区). */
  readonly area?: string | { readonly own: true };
  readonly units?: readonly string[];
  readonly layout?: Layout;
  /** Start of an age band whose end only its neighbours tell (`5～`). */
  readonly ageFrom?: number;
  readonly ignored?: string;
  /** How the numbers of an ignored label follow from figures. */
  readonly derived?: readonly Derivation[];
}

/** Whether a label is a unit and nothing else. */
export function isOnlyUnits(facets: Facets | null): boolean {
  return facets?.units !== undefined && Object.keys(facets).length === 1;
}

/** Reads one label as it stands in a cell; `null` when it says nothing known. */
export type LabelReader = (text: string) => Facets | null;
