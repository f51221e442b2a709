import { isCounted } from '../../../model/counted.ts';
import type { PrintedRatio } from '../../../model/observation.ts';
import { address } from '../../../model/workbook.ts';
import { type SpokenNumber, spokenNumbers } from '../../notes/spoken-numbers.ts';
import { decimals } from '../../numbers/decimal.ts';
import { isProvider } from '../../places/providers.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { scopeIn } from '../../words/scope.ts';
import { looksLikeYear } from '../../years/year-number.ts';
import { labelOf } from '../messages/figure-words.ts';
import { measuredValue } from '../values/value.ts';
import { waysOf } from './derived-ways.ts';
import { perOf, scaled } from './printed-number.ts';

/** What a text speaks of where it does not say so itself. */
export interface Spoken {
  readonly area: string | null;
  readonly year: number | null;
  /** Measures of the figures that it stands with, of one breakdown: 筛查率 is that of one of them. */
  readonly measures: ReadonlySet<Measure>;
  /** Null where it stands with a whole table: 同比增长5% is of nothing that it does not name. */
  readonly breakdown: string | null;
  /** Titles and the like that state no number themselves, which may narrow what a number is of. */
  readonly titles: readonly string[];
}

type Known = Pick<Reader, 'dictionary' | 'label' | 'context' | 'place'>;

const unstated = { asked: false, line: '', labels: [], remarked: [], parted: false };

/** The numbers that a text states, to be compared with the figures; none where it is not clear of what they are. */
export function spokenRatios(
  slot: Pick<Slot, 'row' | 'column' | 'text'>,
  about: Spoken,
  known: Known,
): readonly PrintedRatio[] {
  const { dictionary, label, place } = known;
  const titles = about.titles.filter((title) => !slot.text.includes(title));
  const [measure, ...others] = about.measures;
  const beside = about.breakdown === null || measure === undefined || others.length > 0 ? null : { measure };
  return spokenNumbers(slot.text, dictionary, label, beside).flatMap((spoken) => {
    const own = typeof spoken.area === 'object' ? place.folder.area : spoken.area;
    const area = own ?? about.area;
    const newest = spoken.year ?? about.year;
    if (area === null || newest === null) return [];
    const year = spoken.change?.kind === '数' ? (spoken.change.since ?? newest - 1) : newest;
    const at = { area, year, edition: place.folder.year };
    const origin = { file: place.file, sheet: place.sheet, cell: address(slot.row, slot.column) };
    return waysIn(spoken, { ...about, titles }, at, known).map((way) => ({ ...way, ...at, origin }));
  });
}

interface At {
  readonly area: string;
  readonly year: number;
}

type Way = Omit<PrintedRatio, 'area' | 'year' | 'origin' | 'edition'>;

function waysIn(spoken: SpokenNumber, about: Spoken, at: At, known: Known): readonly Way[] {
  const { facets, reading } = spoken;
  const { measure } = facets;
  if (measure !== undefined)
    return isNarrowed(spoken, about, measure, known) ? [] : numbersOf(spoken, measure, about, at, known);
  if (spoken.change !== null) return [];
  const own = unitsOf(spoken);
  const rates = (facets.derived ?? []).filter(({ kind }) => kind === '比率');
  const numerators = new Set(rates.flatMap(({ numerator }) => numerator ?? []));
  const open = numerators.size > 1 || rates.some(({ beside }) => beside);
  const near = [...numerators].filter((each) => !open || about.measures.has(each));
  const [numerator] = near;
  if (numerator === undefined || near.length > 1 || isNarrowed(spoken, about, numerator, known)) return [];
  if (decimals(reading.decimal) === 0 && reading.unit === null && reading.decimal !== '0') return [];
  const figure = { ...at, measure: numerator, breakdown: about.breakdown ?? '' };
  const ways = rates.filter((way) => way.numerator === numerator);
  return waysOf(ways, { figure, reading, own, stated: unstated, total: false }, [], known);
}

/** A number of a measure, or what it has more or less than in an earlier year. */
function numbersOf(spoken: SpokenNumber, measure: Measure, about: Spoken, at: At, known: Known): readonly Way[] {
  const { change, reading } = spoken;
  const breakdown = about.breakdown ?? '';
  if (breakdown !== '' && change?.implied !== true) return [];
  const { name, unit } = measure;
  const common = {
    measure: name,
    breakdown,
    baseMeasure: name,
    baseArea: at.area,
    baseBreakdown: breakdown,
    averaged: false,
  };
  const value = measuredIn(spoken, measure, known);
  if (change?.kind !== '差') {
    if (value === null) return [];
    return [{ ...common, subject: labelOf(name, breakdown), kind: '数', baseYear: at.year, per: 1, ...value, unit }];
  }
  const subject = `${labelOf(name, breakdown)}${change.since === null ? '比上年' : `比${change.since}年`}增减`;
  if ((change.since ?? at.year - 1) >= at.year) return [];
  const since = { ...common, subject, baseYear: change.since ?? at.year - 1 };
  const share = reading.unit === null ? null : perOf(reading.unit, known.dictionary);
  const growths = share === null ? [] : scaled(reading, share);
  return [
    ...growths.map((number): Way => ({ ...since, kind: '增长', ...number, unit: reading.unit ?? '' })),
    ...(value === null ? [] : [{ ...since, kind: '差' as const, per: 1, ...value, unit }]),
  ];
}

/** A spoken number in the unit of its measure; null where it names none and is not plainly a count. */
function measuredIn(spoken: SpokenNumber, measure: Measure, { context, dictionary }: Known) {
  const labels = unitsOf(spoken);
  if (labels.length === 0 && !isPlainCount(spoken, measure)) return null;
  const value = measuredValue(
    spoken.reading,
    measure,
    { ...unstated, labels: labels.length === 0 ? [] : [labels] },
    context,
    dictionary,
  );
  return 'found' in value ? null : { value: value.value, resolution: value.resolution };
}

/** 注册护士数25560, not 全科医生1 or 床位2023. */
function isPlainCount({ reading }: SpokenNumber, { unit }: Measure): boolean {
  return isCounted(unit) && /^-?\d{3,}$/u.test(reading.decimal) && !looksLikeYear(Number(reading.decimal));
}

function unitsOf({ facets, reading }: SpokenNumber): readonly string[] {
  return [...(reading.unit === null ? [] : [reading.unit]), ...(facets.units ?? [])];
}

/** Whether a title, or what the sentence says before, keeps a number to a part of what its measure counts. */
function isNarrowed({ before }: SpokenNumber, { titles }: Spoken, measure: Measure, { dictionary }: Known): boolean {
  return (
    before.some((piece) => isProvider(piece)) ||
    [...titles, ...before].some((text) => scopeIn(text, measure, new Set(), dictionary) !== null)
  );
}
