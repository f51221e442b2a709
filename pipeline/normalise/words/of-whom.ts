import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { ageBand } from '../text/age-band.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { scopeIn } from './scope.ts';
import { populations } from './services.ts';
import { readTitle } from './title-words.ts';

/** Whether a text has a word of scope that says of whom or where (医保, 本地); a disease or a department has the population as its base. */
export function saysOfWhom(text: string, dictionary: Dictionary): boolean {
  const scopes = readTitle(text, dictionary).phrases.flatMap((phrase) => phrase.flatMap((subject) => subject.scopes));
  return scopes.some(
    ({ fits }) => !populations(dictionary).every((name) => fits.some((fit) => nameKey(name).includes(fit))),
  );
}

/** Whether a name keeps a measure to people of an age, or says of whom or where it is, and not of what: 30-69岁, 医保. */
export function isOfSome(text: string, measure: Measure, dictionary: Dictionary): boolean {
  const key = nameKey(text).replace(/^其中:?/u, '');
  if (nameForms(key.replace(/人[口数群]$/u, '')).some((form) => ageBand(form) !== null)) return true;
  return saysOfWhom(key, dictionary) && scopeIn(key, measure, new Set(), dictionary) !== null;
}
