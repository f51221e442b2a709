import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { contradictsName } from '../../words/contradicting-parts.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { scopeIn } from '../../words/scope.ts';

/** 注册护士数是指三级医院的注册护士; 指标 and 指导 are other words. */
const meaning = /^(?:注?\d*[:.、])?["“]?([^:"”]{2,24}?)["”]?:?(?:是|系|即)?指(?![标导定数令])(.+)$/u;
/** 执业(助理)医师=执业医师+执业助理医师. */
const sum = /^(?:注?\d*[:.、])?([^=+]{2,24})=([^=]+\+[^=]+)$/u;

/**
 * The words by which a clause of a note defines a measure as a part of what it counts, or as a sum with what its name leaves out; null
 * for none, and for a definition of something else. Used only to ask.
 */
export function narrowDefinition(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const [, term = '', meant = ''] = meaning.exec(key) ?? [];
  if (term !== '' && isNameOf(term, measure, dictionary)) {
    const scope = scopeIn(meant, measure, new Set(), dictionary);
    return scope === null ? null : { word: scope, why: 'part' };
  }
  const [, whole = '', parts = ''] = sum.exec(key) ?? [];
  if (whole === '' || !isNameOf(whole, measure, dictionary)) return null;
  const added = parts.split('+').find((part) => contradictsName(part, measure.name, dictionary));
  return added === undefined ? null : { word: added, why: 'more' };
}

/** A name of the measure, with or without 数 and 人数 at its end. */
function isNameOf(term: string, measure: Measure, dictionary: Dictionary): boolean {
  const bare = (name: string) => nameKey(name).replace(/人?数$/u, '');
  return namesOfMeasure(measure, dictionary).some((name) => bare(name) === bare(term));
}
