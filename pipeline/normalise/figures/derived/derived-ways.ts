import type { PrintedRatio } from '../../../model/observation.ts';
import { conversion } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Derivation } from '../../registers/vocabulary.ts';
import type { Reader } from '../../tables/reader.ts';
import { labelOf } from '../messages/figure-words.ts';
import { measuredValue } from '../values/value.ts';
import { type Printed, perOf, scaled, signOf } from './printed-number.ts';

/** What a printed number should be: all of a printed ratio but where it was read. */
type Way = Omit<PrintedRatio, 'area' | 'year' | 'origin' | 'edition'>;
type Known = Pick<Reader, 'dictionary' | 'context'>;

/** All ways in which a printed number may follow from a figure; `earlier` are years beside that a growth may start from. */
export function waysOf(
  derivations: readonly Derivation[],
  printed: Printed,
  earlier: readonly number[],
  known: Known,
): readonly Way[] {
  return derivations.flatMap((derivation) => {
    if (derivation.kind === '比率') return ratesOf(derivation, printed, known.dictionary);
    if (derivation.kind === '比重') return sharesOf(derivation, printed, known.dictionary);
    return changesOf(derivation, printed, earlier, known);
  });
}

function ratesOf(way: Derivation, { figure, reading, own, stated }: Printed, dictionary: Dictionary): readonly Way[] {
  const { denominator } = way;
  const named = [way.numeratorBreakdown, way.denominatorBreakdown];
  const isFixed = !named.includes('*') && figure.breakdown !== '' && figure.breakdown !== way.numeratorBreakdown;
  if (denominator === null || isFixed) return [];
  const [breakdown = '', baseBreakdown = ''] = named.map((part) => (part === '*' ? figure.breakdown : part));
  const [sign] = [...own, stated.line].filter((unit) => perOf(unit, dictionary) !== null);
  const per = (sign === undefined ? null : perOf(sign, dictionary)) ?? way.per;
  return scaled(reading, per).map((number) => ({
    subject: labelOf(way.label, named.includes('*') ? figure.breakdown : ''),
    kind: '比',
    measure: figure.measure.name,
    breakdown,
    baseMeasure: denominator.name,
    baseArea: figure.area,
    baseYear: figure.year - (way.denominatorYear === '上年' ? 1 : 0),
    baseBreakdown,
    averaged: way.denominatorYear === '年平均',
    ...number,
    unit: signOf(reading, sign === undefined ? [] : [sign], number.per),
  }));
}

/** A share of the total; of a part of two dimensions also of either part; that of the total itself. */
function sharesOf(
  way: Derivation,
  { figure, reading, own, total }: Printed,
  { reference }: Dictionary,
): readonly Way[] {
  const { breakdown, area } = figure;
  const parts = breakdown.split(' / ');
  const wholes = parts.length > 1 ? ['', ...parts] : breakdown !== '' || total ? [''] : [];
  const city = reference === null || reference === area ? [] : [{ area: reference, breakdown }];
  const bases = way.ofCity ? city : wholes.map((each) => ({ area, breakdown: each }));
  return bases.flatMap((base) =>
    scaled(reading, 100).map((number) => ({
      ...itself(way, figure),
      kind: '比' as const,
      baseArea: base.area,
      baseYear: figure.year,
      baseBreakdown: base.breakdown,
      ...number,
      unit: signOf(reading, own, number.per),
    })),
  );
}

/** A growth, a difference or either, from the year before or from another year of the table. */
function changesOf(
  way: Derivation,
  { figure, reading, stated, own }: Printed,
  earlier: readonly number[],
  { dictionary, context }: Known,
): readonly Way[] {
  const { measure, year } = figure;
  const points = measure.unit === '%';
  const isShare = own.some((unit) => perOf(unit, dictionary) !== null);
  const isCount = !points && own.some((unit) => conversion(unit, measure.unit, dictionary.units) !== null);
  const grows = way.kind !== '增减量' && !isCount;
  const differs = way.kind === '增减量' || points || (way.kind === '增减' && !isShare);
  const difference = differs ? measuredValue(reading, measure, stated, context, dictionary) : null;
  const common = { ...itself(way, figure), baseArea: figure.area, baseBreakdown: figure.breakdown };
  const others = /[上去]年|上一年|同比/u.test(way.label) ? [] : earlier;
  const bases = way.since === undefined ? [year - 1, ...others] : [way.since];
  return [...new Set(bases)]
    .filter((each) => each < year)
    .flatMap((baseYear): readonly Way[] => {
      const growth = grows ? scaled(reading, 100) : [];
      const ways = growth.map((number): Way => {
        const unit = signOf(reading, own, number.per);
        return { ...common, kind: '增长', baseYear, ...number, unit };
      });
      if (difference === null || 'found' in difference) return ways;
      const { value, resolution } = difference;
      return [...ways, { ...common, kind: '差', baseYear, per: 1, value, resolution, unit: measure.unit }];
    });
}

/** What a number has that compares a measure with itself. */
function itself({ label }: Derivation, { measure, breakdown }: Printed['figure']) {
  const subject = `${labelOf(measure.name, breakdown)}${label}`;
  return { subject, measure: measure.name, breakdown, baseMeasure: measure.name, averaged: false };
}
