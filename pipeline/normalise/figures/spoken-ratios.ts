import type { PrintedRatio } from '../../model/observation.ts';
import { address } from '../../model/workbook.ts';
import { type SpokenNumber, spokenNumbers } from '../notes/spoken-numbers.ts';
import { decimals } from '../numbers/decimal.ts';
import { isProvider } from '../places/providers.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Reader } from '../tables/reader.ts';
import { scopeIn } from '../words/scope.ts';
import { waysOf } from './derived-ways.ts';
import { measuredValue } from './value.ts';

/** What a text speaks of where it does not say so itself. */
export interface Spoken {
  readonly area: string | null;
  readonly year: number | null;
  /** Measures of the figures that it stands with, of one breakdown: 筛查率 is that of one of them. */
  readonly measures: ReadonlySet<Measure>;
  readonly breakdown: string;
  /** Titles and the like, which may narrow what a number is of. */
  readonly titles: readonly string[];
}

type Known = Pick<Reader, 'dictionary' | 'label' | 'context' | 'place'>;

const unstated = { asked: false, line: '', labels: [], remarked: [] };

/** The numbers that a text states, to be compared with the figures; none where it is not clear of what they are. */
export function spokenRatios(
  slot: Pick<Slot, 'row' | 'column' | 'text'>,
  about: Spoken,
  known: Known,
): readonly PrintedRatio[] {
  const { dictionary, label, place } = known;
  const titles = about.titles.filter(
    (title) => !slot.text.includes(title) && spokenNumbers(title, dictionary, label).length === 0,
  );
  return spokenNumbers(slot.text, dictionary, label).flatMap((spoken) => {
    const own = typeof spoken.area === 'object' ? place.folder.area : spoken.area;
    const area = own ?? about.area;
    const year = spoken.year ?? about.year;
    if (area === null || year === null) return [];
    const at = { area, year, edition: place.folder.year };
    const origin = { file: place.file, sheet: place.sheet, cell: address(slot.row, slot.column) };
    return waysIn(spoken, { ...about, titles }, at, known).map((way) => ({ ...way, ...at, origin }));
  });
}

function waysIn(
  spoken: SpokenNumber,
  about: Spoken,
  at: { readonly area: string; readonly year: number },
  known: Known,
): readonly Omit<PrintedRatio, 'area' | 'year' | 'origin' | 'edition'>[] {
  const { facets, reading } = spoken;
  const { measure } = facets;
  const own = [...(reading.unit === null ? [] : [reading.unit]), ...(facets.units ?? [])];
  if (measure !== undefined) {
    if (own.length === 0 || about.breakdown !== '' || isNarrowed(spoken, about, measure, known)) return [];
    const value = measuredValue(reading, measure, { ...unstated, labels: [own] }, known.context, known.dictionary);
    if ('found' in value) return [];
    const { name, unit } = measure;
    const number = { per: 1, value: value.value, resolution: value.resolution, unit };
    const base = { baseMeasure: name, baseArea: at.area, baseYear: at.year, baseBreakdown: '', averaged: false };
    return [{ subject: name, kind: '数', measure: name, breakdown: '', ...base, ...number }];
  }
  const rates = (facets.derived ?? []).filter(({ kind }) => kind === '比率');
  const numerators = new Set(rates.flatMap(({ numerator }) => numerator ?? []));
  const open = numerators.size > 1 || rates.some(({ beside }) => beside);
  const near = [...numerators].filter((each) => !open || about.measures.has(each));
  const [numerator] = near;
  if (numerator === undefined || near.length > 1 || isNarrowed(spoken, about, numerator, known)) return [];
  if (decimals(reading.decimal) === 0 && reading.unit === null && reading.decimal !== '0') return [];
  const figure = { ...at, measure: numerator, breakdown: about.breakdown };
  const ways = rates.filter((way) => way.numerator === numerator);
  return waysOf(ways, { figure, reading, own, stated: unstated, total: false }, [], known);
}

/** Whether a title, or what the sentence says before, keeps a number to a part of what its measure counts. */
function isNarrowed({ before }: SpokenNumber, { titles }: Spoken, measure: Measure, { dictionary }: Known): boolean {
  return (
    before.some((piece) => isProvider(piece)) ||
    [...titles, ...before].some((text) => scopeIn(text, measure, new Set(), dictionary) !== null)
  );
}
