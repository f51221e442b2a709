import { oncePer } from '../memory/once-per.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { withoutEnglish } from '../text/english.ts';
import { withoutMarks } from '../text/footnote-marks.ts';
import { nameForms, nameKey, withoutBlanks } from '../text/name-key.ts';
import { attributedName } from './attributed-names.ts';
import { bracketed, dated } from './bracketed.ts';
import { compared, derived, sinceLastYear } from './compared-labels.ts';
import type { Facets, LabelReader } from './facets.ts';
import { joined, marked, subtotalled } from './joined-labels.ts';
import { looseName } from './loose-name.ts';
import { ownSpelling } from './own-spellings.ts';
import { toldName } from './told-names.ts';
import { whole } from './whole-name.ts';

/** No label is nearly as long with all that may stand around it; the forms of a longer text would take for ever. */
const longest = 2_000;

const mostKept = 20_000;

const knownIn = oncePer((_: Dictionary) => new Map<string, Facets | null>());

/**
 * Reads labels by whole names; results are kept by text, since the same labels come back on every line and in every file.
 * What is kept is let go only here, so that a label means one thing while a file is read.
 */
export function labelReader(dictionary: Dictionary): LabelReader {
  const known = knownIn(dictionary);
  if (known.size > mostKept) known.clear();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (text.length > longest && withoutBlanks(text).length > longest) return null;
    const key = nameKey(text);
    const facets =
      ownSpelling(key, dictionary, readLabel) ??
      readLabel(key, dictionary) ??
      unmarked(text, key, dictionary) ??
      readLabel(key.replace(/:$/u, ''), dictionary);
    known.set(text, facets ?? yearInBrackets(key, dictionary));
    return known.get(text) ?? null;
  };
}

/** （上年同期） below a measure. */
function yearInBrackets(key: string, dictionary: Dictionary): Facets | null {
  const inside = /^\(([^()]+)\)$/u.exec(key)?.[1];
  const facets = inside === undefined ? null : whole(inside, dictionary);
  return facets?.year === 'previous' ? facets : null;
}

/** A name with a footnote mark behind it (年末常住人口[1]、年末常住人口（注1）) or the number of its column. */
function unmarked(text: string, key: string, dictionary: Dictionary): Facets | null {
  const bare = nameKey(withoutMarks(text).rest.replace(/[(（]\d{1,2}[)）]$/u, ''));
  const own = bare === key || bare === '' ? null : readLabel(bare, dictionary);
  if (own !== null) return own;
  const chinese = withoutEnglish(text);
  if (chinese !== null) return readLabel(nameKey(chinese), dictionary);
  // 注册护士数 人: a unit behind a blank.
  const [, name = '', unit = ''] = /^(\S.*?)[\s\u3000]+(\S{1,6})$/u.exec(text.trim()) ?? [];
  const units = name === '' ? null : unitsNamed(unit, dictionary.units);
  const base = units === null ? null : readLabel(nameKey(name), dictionary);
  return units !== null && base?.measure !== undefined && base.units === undefined ? { ...base, units } : null;
}

/** What a key says, by whole names. */
export function readLabel(key: string, dictionary: Dictionary): Facets | null {
  for (const form of nameForms(key)) {
    const facets =
      whole(form, dictionary) ??
      dated(form, dictionary) ??
      bracketed(form, dictionary) ??
      joined(form, dictionary) ??
      marked(form, dictionary) ??
      subtotalled(form, dictionary) ??
      derived(form, dictionary) ??
      sinceLastYear(form, dictionary) ??
      compared(form, dictionary);
    if (facets !== null) return facets;
  }
  for (const form of nameForms(key)) {
    const facets = looseName(form, dictionary) ?? toldName(form, dictionary) ?? attributedName(form, dictionary);
    if (facets !== null) return facets;
  }
  return null;
}
