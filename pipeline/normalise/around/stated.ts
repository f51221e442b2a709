import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import { unitsMentioned } from '../numbers/mentioned-units.ts';
import { nameAndUnits, unitsNamed } from '../numbers/unit.ts';
import { areasIn } from '../places/areas-in.ts';
import { isBranch, isProvider, isQuarter } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { withoutEnglish } from '../text/english.ts';
import { nameKey } from '../text/name-key.ts';
import { withStatisticalYears } from '../years/statistical-year.ts';
import { areasCoded } from './area-codes.ts';
import { foreignAreas } from './foreign-areas.ts';
import { type Said, valuesOf } from './said.ts';
import { decemberOf, partOf, severalIn, yearsOf } from './said-years.ts';
import { titleMeasure } from './title-measure.ts';

/** What the words around one table state, or those around several tables together. */
export interface Stated {
  readonly titles: readonly string[];
  /** Years that a title or 报告期 states alone. */
  readonly years: readonly number[];
  /** Years of a title or 报告期 that names more than one, as text; empty for none. */
  readonly several: string;
  /** 上半年 and the like; empty for whole years. */
  readonly part: string;
  /** A title or 报告期 with 12月 for a month; empty for none. */
  readonly december: string;
  /** Known areas that a title or 填报单位 names. */
  readonly areas: readonly string[];
  /** One hospital or the like that fills in the form; empty for none. */
  readonly provider: string;
  /** Keys of the unit register; empty when no unit is stated. */
  readonly units: readonly string[];
  /** The text after 单位： when it names no unit of the register and no office; empty for none. */
  readonly unknownUnit: string;
}

/** What a table states around which there are no words. */
export const nothingStated: Stated = {
  titles: [],
  years: [],
  several: '',
  part: '',
  december: '',
  areas: [],
  provider: '',
  units: [],
  unknownUnit: '',
};

/** Reads what stands around a table. @param edition the data year of the folder */
export function statedBy(said: Said, edition: number, dictionary: Dictionary, label: LabelReader): Stated {
  const offices = valuesOf(said, 'unit').filter(
    (text) => unitsNamed(text.replace(exceptions, ''), dictionary.units) === null && office.test(text.trim()),
  );
  const dated = {
    titles: said.titles.map(withStatisticalYears),
    pairs: said.pairs.map((pair) => ({ ...pair, value: withStatisticalYears(pair.value) })),
  };
  const bodies = [...valuesOf(said, 'body'), ...offices];
  const places = [...said.titles, ...bodies, ...valuesOf(said, 'area')];
  return {
    titles: said.titles,
    years: yearsOf(dated, edition),
    several: severalIn(dated, edition),
    part: partOf(dated, edition),
    december: decemberOf(dated, edition),
    areas: [
      ...new Set([
        ...places.flatMap((text) => areasIn(text, dictionary)),
        ...foreignAreas(said, dictionary),
        ...areasCoded(said, dictionary),
      ]),
    ],
    provider:
      bodies.find(
        (body) => isProvider(body) || isQuarter(body) || (isBranch(body) && !isOfDistrict(body, dictionary)),
      ) ?? '',
    ...unitsStated(said, dictionary, label),
  };
}

/** 北京急救中心朝阳分中心: the one branch that a whole district has. */
function isOfDistrict(body: string, { areaNames }: Dictionary): boolean {
  const [, name] = /([\u4e00-\u9fff]{2})区?分中心$/u.exec(nameKey(body)) ?? [];
  return name !== undefined && areaNames.has(name);
}

/** What two say together; where only one thing can hold, the first says it. */
function bothStated(first: Stated, second: Stated): Stated {
  const joined = <Item>(one: readonly Item[], other: readonly Item[]) => [...new Set([...one, ...other])];
  return {
    titles: joined(first.titles, second.titles),
    years: joined(first.years, second.years),
    several: first.several || second.several,
    part: first.part || second.part,
    december: first.december || second.december,
    areas: joined(first.areas, second.areas),
    provider: first.provider || second.provider,
    units: joined(first.units, second.units),
    unknownUnit: first.unknownUnit || second.unknownUnit,
  };
}

/** What holds below two tables, one under the other: titles, years and places are those of the lower one where it has any. */
export function statedBelow(above: Stated, own: Stated): Stated {
  return {
    ...bothStated(above, own),
    titles: own.titles.length > 0 ? own.titles : above.titles,
    years: own.years.length > 0 ? own.years : above.years,
    areas: own.areas.length > 0 ? own.areas : above.areas,
  };
}

/** 单位：万人，特别注明的除外; lines that write their own unit keep it anyway. */
const exceptions = /[\s,，;；、（(]*(?:除|特别|另有|另行|已)[^，,；;]*?(?:注明|说明|标明|标注)[^，,；;]*?外.*$/u;

/** An office behind 单位： the word then means who reports, not what is counted. */
const office = /(委|局|院|中心|办|站|所|政府|公司|处|科|部|社)(员会)?$/u;

function unitsStated(said: Said, dictionary: Dictionary, label: LabelReader): Pick<Stated, 'units' | 'unknownUnit'> {
  const texts = valuesOf(said, 'unit').map((text) => text.replace(exceptions, ''));
  const named = texts.map(
    (text) => unitsNamed(text, dictionary.units) ?? unitsNamed(withoutEnglish(text) ?? '', dictionary.units),
  );
  const loose = [...said.titles, ...valuesOf(said, 'measure')].flatMap((title) => {
    const facets = label(title);
    return (isOnlyUnits(facets) ? facets?.units : titleMeasure(title, dictionary, label)?.units) ?? [];
  });
  const bracketed = said.titles.flatMap((title) => nameAndUnits(nameKey(title), dictionary.units).units ?? []);
  const unknown = texts.find((text, index) => named[index] === null && !office.test(text.trim()));
  return {
    units: [...new Set([...named.flatMap((units) => units ?? []), ...loose, ...bracketed])],
    unknownUnit: unknown ?? '',
  };
}

/** What a note says the unit is: 注：单位为万人. */
export function unitNamedBy(note: string): string | null {
  return /单位(?:均?为|是|[:：])\s*[“"]?([^，。；;,\s”"()（）]+)/u.exec(note)?.[1] ?? null;
}

/** Units that notes of the sheet speak of: 注：单位为万人. */
export function unitsNoted(notes: readonly string[], dictionary: Dictionary): readonly string[] {
  return notes.flatMap((note) => {
    const named = unitNamedBy(note);
    const told = named === null ? null : unitsNamed(named, dictionary.units);
    return told ?? unitsMentioned(note, dictionary.units);
  });
}
