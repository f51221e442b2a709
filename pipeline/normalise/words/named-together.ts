import { oncePer } from '../memory/once-per.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { counts } from '../text/counts.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

const count = new RegExp(`(?<=..)(?:${counts}|小计|总?人次数?)$`, 'u');
const shortest = 2;

interface Half {
  /** The other part of the name. */
  readonly rest: string;
  readonly measure: Measure;
}

/** Each part that names of measures begin or end with, with what is left of them; 人数 behind a name is none of its parts. */
const halves = oncePer(({ measureNames }: Dictionary): ReadonlyMap<string, readonly Half[]> => {
  const found = new Map<string, Half[]>();
  const add = (part: string, rest: string, measure: Measure) => {
    if (part.length < shortest || rest.length < shortest || count.test(`名称${rest}`)) return;
    found.set(part, [...(found.get(part) ?? []), { rest, measure }]);
  };
  for (const [name, measure] of measureNames) {
    const bare = name.replace(count, '');
    for (let at = shortest; at <= bare.length - shortest; at++) {
      add(bare.slice(0, at), bare.slice(at), measure);
      add(bare.slice(at), bare.slice(0, at), measure);
    }
  }
  return found;
});

/**
 * The measure that a label names together with words around it: 编制 beside 床位, 出生 below a title of 户籍; null for none.
 * @param around texts of other labels of the cell and of the titles
 */
export function namedTogether(text: string, around: readonly string[], dictionary: Dictionary): Measure | null {
  const { name } = nameAndUnits(nameForms(nameKey(text)).at(-1) ?? '', dictionary.units);
  const found = halves(dictionary).get(name.replace(count, ''));
  if (found === undefined) return null;
  const keys = around.map(nameKey);
  return found.find(({ rest }) => keys.some((key) => key.includes(rest)))?.measure ?? null;
}
