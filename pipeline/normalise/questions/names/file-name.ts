import type { Problem } from '../../../problem.ts';
import * as say from '../../figures/messages/word-messages.ts';
import { areasIn } from '../../places/areas-in.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { baseOf } from '../../text/file-name.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedFor, eachOnce } from '../../words/asked-words.ts';
import { signedNumbers } from '../../words/signed-numbers.ts';
import { someOf } from '../../words/some-of.ts';
import { wholeWords } from '../../words/whole-word.ts';
import { daySpan } from '../../years/day-spans.ts';
import { looseMonths } from '../../years/loose-months.ts';
import { withMonthsInDigits } from '../../years/part-label.ts';
import { annexSpan, middleOfYear } from '../../years/part-of-year.ts';
import { doubtsIn } from './name-doubts.ts';
import { type Parted, saidByLines } from './own-parts.ts';

/**
 * Asks once about the words of a file's name for a part or for what is not final, and about those that nothing explains;
 * also about a month before the year of the folder was over, which may be that up to which the figures are counted;
 * letters, lines of work and words for a part of what some figures count are passed over where a title says that they are
 * those of an area.
 */
export function fileQuestion(
  file: string,
  edition: number,
  sheets: readonly SheetWords[],
  figures: readonly Parted[],
  dictionary: Dictionary,
): readonly Problem[] {
  const read = new Set(figures.flatMap(({ measure, value }) => (value === null ? [] : measure)));
  const found = [...read].flatMap((measure) => dictionary.measures.get(measure) ?? []);
  if (found.length === 0) return [];
  const base = baseOf(file);
  const titles = sheets.flatMap((sheet) => sheet.titles);
  const isPlaced = titles.some((title) => areasIn(title, dictionary).length > 0);
  const { open, topics, scopes, unknown } = doubtsIn(
    (isPlaced ? withOwnOffice(base, found, dictionary) : base).replace(ranks, ''),
    found,
    dictionary,
    saidByLines(figures, dictionary),
  );
  // What a title says too was held against the figures there.
  const isSaid = (word: string) => titles.some((title) => nameKey(title).includes(nameKey(word)));
  const unjudged = scopes.filter((word) => !isSaid(word));
  const some = someOf(nameKey(base));
  const narrowed = isPlaced && scopes.length < found.length ? [] : unjudged;
  const strange = isPlaced ? unknown.filter((word) => !/^[a-z]+$/u.test(word)) : unknown;
  // A table is sent in the year after; 2023-1 is its first version, 2025-01-12 a day or two months.
  const isWhole = base.includes(String(edition + 1));
  const said = isWhole ? '' : daySpan(base, edition) || middleOfYear(nameKey(base));
  const span = /^\d{4}-\d{1,2}(?:-\d{1,2})?$/u.test(said) ? '' : said;
  const month = earlyDay(base, edition) ?? annexSpan(base) ?? (span || looseMonths(base, edition) || undefined);
  const words = eachOnce([
    ...askedFor('time', month === undefined ? [] : [month]),
    ...open.filter(({ word }) => !isAskedIn(sheets, word) && !isTitled(sheets, word)),
    ...(isPlaced ? [] : topics),
    ...askedFor('part', [...narrowed, ...(some === null || isSaid(some) ? [] : [some])]),
    ...askedFor('unknown', [...strange, ...signedNumbers(base, found, dictionary)]),
  ]);
  return words.length === 0 ? [] : [say.doubtfulFile(file, wholeWords(words, base, dictionary))];
}

/** The titles of a sheet and what was asked there. */
export interface SheetWords {
  readonly titles: readonly string[];
  readonly problems: readonly Problem[];
  readonly observations: readonly unknown[];
}

/** Whether each sheet that has figures has a question of its own about a word. */
function isAskedIn(sheets: readonly SheetWords[], word: string): boolean {
  return sheets.every(
    ({ observations, problems }) =>
      observations.length === 0 || problems.some(({ code, found }) => code === 'W246' && found.includes(`“${word}”`)),
  );
}

/** Whether each sheet that has figures has a title with the word, where it was held against them. */
function isTitled(sheets: readonly SheetWords[], word: string): boolean {
  const read = sheets.filter(({ observations }) => observations.length > 0);
  return read.every(({ titles }) => titles.some((title) => nameKey(title).includes(nameKey(word))));
}

/** 急救分中心: the centre that sends all of these measures is one in each district, of that of the city. */
function withOwnOffice(name: string, measures: readonly Measure[], { senders }: Dictionary): string {
  const [office, ...others] = new Set(measures.map((measure) => senders.get(measure.name) ?? ''));
  const isCentre = others.length === 0 && office?.endsWith('中心') === true;
  return isCentre ? name.replace(office.replace(/中心$/u, '分中心'), office) : name;
}

/** 11月, 6月底, 202306 and 0930 in a name without a later year; by the spring of the next year the figures are whole. */
export function earlyDay(name: string, edition: number): string | undefined {
  const key = withMonthsInDigits(nameKey(name));
  const [month, year] = /(?<!\d)(?:(\d{4})[年.])?0?(?:[5-9]|1[01])月(?!龄)[底末]?/u.exec(key) ?? [];
  const days = `(?:0[1-9]|1[01])(?:[0-3]\\d)?(?!\\d)|[./-](?:0[1-9]|1[01])(?![\\d号]|[./-]?(?:0?1-|-)1?2)`;
  // 25.11, not 表25.11.
  const short = `(?<![\\d.a-z表图附第版-])${edition % century}(?=[.])`;
  const [dated] = new RegExp(`(?:(?<!\\d)${edition}|${short})(?:${days})`, 'u').exec(key) ?? [];
  const isOwn = month !== undefined && Number(year ?? edition) === edition && !key.includes(String(edition + 1));
  const [last] = key.includes(String(edition + 1)) ? [] : (lastDay.exec(key) ?? []);
  return isOwn ? month : (dated ?? last);
}

const century = 100;

/** 0930, 9.30, （1—9）: the last day of a month, up to which figures are counted; any other day is mostly that of a version. */
const lastDay =
  /(?<![\da-z.])(?:(?<=\()0?1-(?:0?[5-9]|1[01])(?=\))|0?[578][.-]?31|0?[69][.-]?30|10[.-]?31|11[.-]?30)日?(?![\d.-])/u;

/** A list of all districts has their ranks beside the figures. */
const ranks = /排[名序位]|[位名]次/gu;
