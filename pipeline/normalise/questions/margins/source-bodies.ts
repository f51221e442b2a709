import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { isPerson } from '../../words/person-names.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { isOffice, isOneQuarter, narrowed, ofYears, quarterOf } from './narrowed-source.ts';
import { compiled, quoted } from './source-lines.ts';

/** The word of a source against a measure: one of what stands behind a comma or in brackets without a number, or of all its bodies. */
export function limitOfSource(text: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const key = nameKey(text);
  const [head = '', ...asides] = key.split(/[,;。()]+/u);
  const bodies = head.split(/[、/]|以?及|和(?=.{3})|与/u).filter((each) => each !== '');
  const said = asides
    .filter((each) => !/\d/u.test(each))
    .map(
      (each) =>
        narrowed(each, measure, dictionary) ??
        askedIf('unknown', key.includes(`(${each})`) ? strangeIn(each, measure, dictionary) : null),
    )
    .find((word) => word !== null);
  const found = bodies.map(
    (each) =>
      narrowed(each, measure, dictionary) ??
      askedIf('unknown', shortName.test(each) ? strangeIn(each, measure, dictionary, true) : null) ??
      (isShortQuarter(each, bodies, dictionary) ? quarterOf(each) : null),
  );
  return said ?? (found.every((word) => word !== null) ? found[0] : null) ?? null;
}

/** 望京, 张家坟: a street by its short name, or nobody knows what. */
const shortName = /^[\u4e00-\u9fff]{2,4}$/u;

/** The word of a source that nobody knows, of what is in brackets or is the whole of it; no names of persons and offices, and no systems. */
function strangeIn(body: string, measure: Measure, dictionary: Dictionary, isWhole = false): string | null {
  if (isOffice(body, dictionary) || [compiled, quoted, ofYears].some((each) => each.test(body))) return null;
  const word = unknownWords(body, [measure], dictionary).find((each) => !isWhole || each === body);
  return word === undefined || isPerson(word, body) ? null : word;
}

/** 望京 before 酒仙桥街道. */
function isShortQuarter(name: string, bodies: readonly string[], dictionary: Dictionary): boolean {
  return isOneQuarter(bodies.at(-1) ?? '') && shortName.test(name) && !isOffice(name, dictionary);
}
