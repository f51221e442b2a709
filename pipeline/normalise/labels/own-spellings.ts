import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import type { Facets } from './facets.ts';

type Read = (key: string, dictionary: Dictionary) => Facets | null;

/** A spelling taken apart: 就诊量 in 上年就诊量（万人次）, and the same with the name of a measure in its place. */
interface Apart {
  readonly core: string;
  readonly named: string;
}

/** No alias is longer that says more than a name. */
const longest = 40;
const shortest = 2;
/** 市 of 北京市 and 度 of 2023年度 begin no name. */
const wordEnd = /^[市区县年度末底]/u;

/**
 * Reads a key in which an alias of the user says more than a name as if the measure stood there by its own name: 上年就诊量,
 * 全市就诊量 and 就诊量（2022年，万人次） are of last year, the whole city and 2022, whatever a register says that they are called.
 */
export function ownSpelling(key: string, dictionary: Dictionary, read: Read): Facets | null {
  for (const [alias, measure] of ownAliases(dictionary)) {
    if (!key.includes(alias)) continue;
    const known = knownApart(dictionary);
    const apart = known.get(alias) ?? takenApart(alias, measure, dictionary, read) ?? whole;
    known.set(alias, apart);
    const facets = apart === whole ? null : read(key.replace(alias, apart.named), dictionary);
    if (facets !== null) return facets.measure === undefined ? facets : { ...facets, alias: true };
  }
  return null;
}

/** What a register should say of a label: without its number, unit, year, area and part, which are read anyway. */
export function spellingOf(text: string, dictionary: Dictionary, read: Read): string {
  const key = nameForms(nameKey(text)).at(-1) ?? '';
  const core = takenApart(key, null, dictionary, read)?.core ?? key;
  return core === nameKey(text) ? text : core;
}

const whole: Apart = { core: '', named: '' };
const knownApart = oncePer((_: Dictionary) => new Map<string, Apart>());

const ownAliases = oncePer(({ own, measureNames }: Dictionary): ReadonlyMap<string, Measure> => {
  const keys = own.filter(({ register }) => register === 'aliases').map(({ text }) => nameKey(text));
  return new Map(keys.flatMap((key) => (measureNames.has(key) ? [[key, measureNames.get(key) as Measure]] : [])));
});

/** A measure whose name says nothing of a year, an area or an age. */
const plainMeasure = oncePer(({ measures }: Dictionary): readonly Measure[] =>
  [...measures.values()].filter(({ name }) => /^(?![年全])\p{Script=Han}+$/u.test(name)).slice(0, 1),
);

/**
 * Taken apart where the words around the core say the most; null where they say nothing of their own.
 * @param measure what it is called; null where that is not known
 */
function takenApart(key: string, measure: Measure | null, dictionary: Dictionary, read: Read): Apart | null {
  const [plain] = plainMeasure(dictionary);
  if (key.length > longest || plain === undefined) return null;
  let best: Apart | null = null;
  let most = 0;
  for (let size = key.length - 1; size >= shortest; size--) {
    for (let start = 0; start + size <= key.length; start++) {
      if (start > 0 && wordEnd.test(key.slice(start))) continue;
      const named = (one: Measure) => `${key.slice(0, start)}${nameKey(one.name)}${key.slice(start + size)}`;
      const said = wordsSaid(read(named(plain), dictionary), plain, measure);
      if (said <= most || (measure !== null && wordsSaid(read(named(measure), dictionary), measure, measure) === 0))
        continue;
      most = said;
      best = { core: key.slice(start, start + size), named: named(measure ?? plain) };
    }
  }
  return best;
}

/** How much a label says beside the measure in it; 0 too where it names a part that the measure does not have. */
function wordsSaid(facets: Facets | null, read: Measure, meant: Measure | null): number {
  if (facets === null || (facets.ignored === undefined && facets.measure !== read)) return 0;
  const { members, measure: _, alias: __, ...more } = facets;
  const isPart = members?.some(({ dimension }) => meant?.dimensions.includes(dimension) ?? true) ?? false;
  return Object.keys(more).length + (isPart ? 1 : 0);
}
