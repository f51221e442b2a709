import type { Facets, LabelReader } from '../labels/facets.ts';
import type { Note } from '../notes/notes.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** 床位数均为实有床位数: a name, a word that says what it is, and another name. */
const defines =
  /^(?:以上|上述|[本此上]表|表[中内])?(?:的|所列)?(.{2,12}?)(?:均|都)?(?:是指|系指|即|指|为|是|系)(.{2,24})$/u;

/**
 * Reads an unknown heading or line that a note of the table says to be a measure by its whole name: 床位数为实有床位数. Nothing
 * that a note defines in two ways, nor what the table also names in full.
 * @param texts what stands in the headings and lines of the table
 */
export function withDefinedNames(
  notes: readonly Note[],
  texts: readonly string[],
  dictionary: Dictionary,
  label: LabelReader,
): LabelReader {
  const meant = new Map<string, Set<Facets>>();
  for (const note of notes.filter(({ marks }) => marks.length === 0)) {
    for (const clause of note.text.split(/[，。；;,\n]/u)) {
      const { name, facets } = definitionIn(clause, label) ?? {};
      if (name !== undefined && facets !== undefined) meant.set(name, (meant.get(name) ?? new Set()).add(facets));
    }
  }
  if (meant.size === 0) return label;
  const named = new Set(texts.flatMap((text) => label(text)?.measure ?? []));
  const known = new Map<string, Facets>();
  for (const text of texts) {
    const { name, units } = nameAndUnits(nameForms(nameKey(text)).at(-1) ?? '', dictionary.units);
    const [facets, ...others] = meant.get(stemOf(name)) ?? [];
    if (facets?.measure === undefined || others.length > 0 || named.has(facets.measure)) continue;
    const own = label(text);
    if (own !== null && own.layout !== '分组') continue;
    known.set(text, { measure: facets.measure, alias: true, ...(units === null ? {} : { units }) });
  }
  return known.size === 0 ? label : (text) => known.get(text) ?? label(text);
}

/** What a clause defines, without 数, and the measure that it says that to be; null for any other clause. */
export function definitionIn(clause: string, label: LabelReader) {
  const [, name = '', whole = ''] = defines.exec(nameKey(clause)) ?? [];
  const facets = name === '' ? null : measureIn(whole, label);
  return facets === null ? null : { name: stemOf(name), facets };
}

function measureIn(name: string, label: LabelReader): Facets | null {
  const found = [name, `${name}数`].map((each) => label(each)).find((facets) => facets?.measure !== undefined);
  return found === undefined || found?.members !== undefined || found?.year !== undefined ? null : found;
}

function stemOf(name: string): string {
  return name.replace(/数$/u, '');
}
