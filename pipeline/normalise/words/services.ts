import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { readTitle, type Subject } from './title-words.ts';

/** What is done for people, one by one. */
const service = /(?:管理|筛查|检查)(?:目标)?人数$/u;

/** Whether a title lists lines of work, each of which some service to people is named for: 两癌筛查和孕前优生健康检查. */
export function isListOfServices(phrase: readonly Subject[], dictionary: Dictionary): boolean {
  const services = servicesOf(dictionary);
  // A line of work narrows no population; people, places and providers do.
  const isWork = ({ word, fits }: TitleWord) =>
    populations(dictionary).every((name) => fits.some((fit) => name.includes(fit))) &&
    services.some((name) => name.includes(nameKey(word)));
  const named = phrase.filter(({ scopes }) => scopes.length > 0);
  const works = new Set(named.flatMap(({ scopes }) => scopes.map(({ word }) => word)));
  return works.size > 1 && named.every(({ scopes }) => scopes.every(isWork));
}

/** Whether a measure is a service that its own name says to be for some people: 产前筛查人数, not 规范化电子健康档案人数. */
export function isOwnService({ name }: Measure, dictionary: Dictionary): boolean {
  return (
    service.test(name) &&
    readTitle(name, dictionary)
      .phrases.flat()
      .some(({ scopes }) => scopes.length > 0)
  );
}

const servicesOf = oncePer(({ measures }: Dictionary) =>
  [...measures.keys()].filter((name) => service.test(name)).map(nameKey),
);

/** The names of the populations: 年末常住人口. */
export const populations = oncePer(({ measures }: Dictionary) =>
  [...measures.keys()].filter((name) => /^年末.+人口$/u.test(name)),
);
