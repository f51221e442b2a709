import type { DoubtfulFigure } from '../../problem.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { areaOf } from '../resolve/placing.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import { namedTogether } from '../words/named-together.ts';

/**
 * The figures of the folder's area and year that the number of an unread cell may be wanted for, should no file have them:
 * those of the measure that its labels name, that they and the title name together, or that a rate is computed from.
 * @param labels all labels of the cell
 * @param use the one for which it is not read; null where it is not one of them
 * @param isTitled the measure of the title may be meant where no other is named
 */
export function wantedFigures(
  labels: readonly LabelUse[],
  use: LabelUse | null,
  { context, dictionary, place }: Reader,
  isTitled: boolean,
): readonly DoubtfulFigure[] {
  const { area, year } = place.folder;
  const others = labels.filter(({ slot }) => slot.anchor !== use?.slot.anchor);
  const isElsewhere = labels.flatMap((each) => areaOf(each, area)).some((named) => named !== area);
  const years = labels.flatMap(({ facets }) => facets?.year ?? []);
  const stated = years.length > 0 ? years : context.years.slice(0, 1);
  if (isElsewhere || context.provider !== '' || stated.some((each) => each !== 'current' && each !== year)) return [];
  const wanted = measuresOf(
    labels.filter((each) => !others.includes(each)),
    others,
    context.titles,
    isTitled ? context.measure : null,
    dictionary,
  );
  return [...new Set(wanted)].flatMap(({ name, citywide }) => (citywide ? [] : { area, year, measure: name }));
}

function measuresOf(
  uses: readonly LabelUse[],
  others: readonly LabelUse[],
  titles: readonly string[],
  titled: Measure | null,
  dictionary: Reader['dictionary'],
): readonly Measure[] {
  const all = [...uses, ...others];
  const rate = all.find(({ facets }) => facets?.derived !== undefined);
  if (rate !== undefined) return partsOfRate(rate, all);
  const named = others.flatMap(({ facets }) => facets?.measure ?? []);
  if (named.length > 0) return named;
  const together = all
    .filter(({ facets }) => facets === null || facets.ignored !== undefined || facets.layout === '数值')
    .flatMap((each) => {
      const around = [...all.filter((other) => other !== each).map(({ text }) => text), ...titles];
      return namedTogether(each.text, around, dictionary) ?? [];
    });
  return together.length > 0 || titled === null ? together : [titled];
}

/** 分子 and 分母 beside the name of a rate; none where it may have several of them. */
function partsOfRate({ facets }: LabelUse, all: readonly LabelUse[]): readonly Measure[] {
  const keys = all.map(({ text }) => nameKey(text));
  const rates = facets?.derived?.filter(({ kind }) => kind === '比率') ?? [];
  const only = (word: string, measures: readonly (Measure | null)[]) => {
    const [one, ...others] = new Set(measures);
    return !keys.includes(word) || one == null || others.length > 0 ? [] : [one];
  };
  return [
    ...only(
      '分子',
      rates.map(({ numerator }) => numerator),
    ),
    ...only(
      '分母',
      rates.map(({ denominator }) => denominator),
    ),
  ];
}
