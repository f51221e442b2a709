import type { Observation } from '../../../model/observation.ts';
import type { Problem } from '../../../problem.ts';
import * as say from '../../figures/messages/word-messages.ts';
import { areasElsewhere, areasOfName } from '../../places/areas-named.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedFor, eachOnce } from '../../words/asked-words.ts';
import { wholeWords } from '../../words/whole-word.ts';
import { daySpan } from '../../years/day-spans.ts';
import { yearsOfFile } from '../../years/file-years.ts';
import { loosePart } from '../../years/loose-part.ts';
import { partOfYear } from '../../years/part-of-year.ts';
import { shortYearIn } from '../../years/short-year.ts';
import { statisticalYear } from '../../years/statistical-year.ts';
import { earlyDay } from './file-name.ts';
import { doubtsIn } from './name-doubts.ts';

/** An office that sends tables: its name keeps their figures to nothing. */
const office = /(?:[科处局委办]|(?:疾控|急救|保健|监督|控制)(?:中心|院|所))$/u;

/** 老龄科 and 妇幼保健院 send tables of the district, 产科 is a part of a hospital and 社会办 a kind of them. */
function isOffice(key: string, { departments, titleWords }: Dictionary): boolean {
  const isPart = /[科办]$/u.test(key) && titleWords.get(key)?.kind === '范围';
  return departments.has(key) || (office.test(key) && !isPart);
}

/**
 * Asks once about each folder below that of a year whose name has words for a part, for what is not final, or that nothing
 * explains, where figures were read from its files. Letters and days are passed over.
 */
export function folderQuestions(observations: readonly Observation[], dictionary: Dictionary): readonly Problem[] {
  const folders = new Map<string, Set<Measure>>();
  const seen = new Set<string>();
  for (const { origin, measure, value } of observations) {
    const key = `${origin.file}｜${measure}`;
    const found = dictionary.measures.get(measure);
    if (value === null || found === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const folder of foldersOf(origin.file)) folders.set(folder, (folders.get(folder) ?? new Set()).add(found));
  }
  return [...folders].flatMap(([folder, measures]) => {
    const [, area = '', year = ''] = folder.split('/');
    const words = wordsAgainst(folder.split('/').at(-1) ?? '', { area, year: Number(year) }, measures, dictionary);
    return words.length === 0
      ? []
      : [say.doubtfulFolder(folder, wholeWords(words, folder.split('/').at(-1) ?? '', dictionary))];
  });
}

/** The words of a name, or of a text that stands apart, by which figures may be a part, not final or of another place or time. */
export function wordsAgainst(
  name: string,
  { area, year }: { readonly area: string; readonly year: number },
  measures: ReadonlySet<Measure>,
  dictionary: Dictionary,
): readonly AskedWord[] {
  const { open, scopes, unknown } = doubtsIn(name, [...measures], dictionary);
  const isPart = scopes.length === measures.size && !isOffice(nameKey(name), dictionary);
  return eachOnce([
    ...askedFor('place', placesIn(name, area, dictionary)),
    ...askedFor('time', timesIn(name, year)),
    ...open,
    ...askedFor('part', isPart ? scopes : []),
    ...askedFor(
      'unknown',
      unknown.filter((word) => !/^[a-z]+$/u.test(word)),
    ),
  ]);
}

/** Other areas that the name of a folder means: another district, the whole city (我市). */
function placesIn(name: string, area: string, dictionary: Dictionary): readonly string[] {
  const named = areasOfName(name, dictionary);
  const isCity = named.length === 1 && named[0] === dictionary.reference && area !== dictionary.reference;
  return isCity ? named : areasElsewhere(name, new Set([area]), dictionary);
}

/** A year before that of the folder, and a month or a day before its end. */
function timesIn(name: string, edition: number): readonly string[] {
  const years = yearsOfFile(name);
  const isBefore = years.length > 0 && years.every((year) => year < edition);
  const short = shortYearIn(name, edition) ?? edition;
  // A table is sent in the year after.
  const isSent = name.includes(String(edition + 1));
  const isPart = (part: string) => part !== '' && !isSent && !/^20\d{2}[-./]/u.test(part);
  const span = isSent ? '' : daySpan(name, edition) || (statisticalYear(name)?.words ?? '');
  const day = earlyDay(name, edition) ?? ([partOfYear(name) || loosePart(name)].find(isPart) || span || undefined);
  return [
    ...(isBefore ? years.map((year) => `${year}年`) : []),
    ...(short < edition ? [`${String(short).slice(-2)}（${short}年）`] : []),
    ...(day === undefined ? [] : [day]),
  ];
}

/** The folders between that of the year and the file: raw/某区/2023/初稿/人员.xlsx is in raw/某区/2023/初稿. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.slice(foldersAbove).map((_, index) => parts.slice(0, foldersAbove + index + 1).join('/'));
}

/** raw, the area and the year. */
const foldersAbove = 3;
