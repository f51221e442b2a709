import type { Dictionary } from '../registers/dictionary.ts';
import type { TitleWord } from '../registers/vocabulary.ts';
import { readTitle } from './title-words.ts';

/** The register's reasons for an institution that sends the figures of a district, and for what is done within one. */
const [sender, within] = [/^报送的单位/u, /^(?:一个科室|诊疗的一部分)/u];

/**
 * The institution of a title that has also a word for what is done within one: 妇幼保健院 of 妇幼保健院分娩情况, not of
 * 妇幼保健院妇幼健康年报. It sends the figures of the whole district, and here its own may be meant. Used only to ask.
 */
export function providerAtWork(text: string, dictionary: Dictionary): TitleWord | undefined {
  const scopes = readTitle(text, dictionary).phrases.flatMap((phrase) => phrase.flatMap((subject) => subject.scopes));
  const has = (reason: RegExp) => scopes.find((scope) => reason.test(scope.reason ?? ''));
  return has(within) === undefined ? undefined : has(sender);
}
