import { valuesOf } from '../../around/said.ts';
import * as say from '../../figures/messages/word-messages.ts';
import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { areasIn } from '../../places/areas-in.ts';
import { cycleIn, isPartedBy } from '../../tables/cycles.ts';
import type { Reader } from '../../tables/reader.ts';
import { englishLimit } from '../../text/english-limits.ts';
import { baseOf } from '../../text/file-name.ts';
import { nameKey } from '../../text/name-key.ts';
import { asideIn } from '../../words/aside-words.ts';
import { type AskedWord, askedFor, eachOnce } from '../../words/asked-words.ts';
import { changeIn } from '../../words/not-actual.ts';
import { otherOffice } from '../../words/other-office.ts';
import { otherTableIn } from '../../words/other-table.ts';
import { headingSigns, signedNumbers } from '../../words/signed-numbers.ts';
import { isSentence, unknownWords } from '../../words/unknown-words.ts';
import { wantedEnd } from '../../words/wanted-ends.ts';
import { wholeWords } from '../../words/whole-word.ts';
import { openIn } from '../notes/open-words.ts';
import { askAboutBaselines } from './baseline-names.ts';
import { quarterIn } from './quarter-names.ts';
import { dayIn, spanIn } from './title-days.ts';
import { askAboutTitleSentences } from './title-sentences.ts';
import { slotsOf } from './title-slots.ts';
import { isUndatedStock, stateIn } from './title-states.ts';
import { kindIn, letterIn, tailOf, versionIn } from './title-tails.ts';

/** Asks once a table about the words of its titles and of its sheet's name that nothing explains, where figures were read. */
export function askAboutWords(reader: Reader, taken: readonly Taken[]): void {
  const { dictionary, findings, grid, place, table } = reader;
  const measures = new Set(valuedFigures(taken).map(({ measure }) => measure));
  if (measures.size === 0) return;
  const words = (text: string) => unknownWords(text, measures, dictionary);
  const signs = (text: string) => {
    // 3-12 in the corner is the number of a table.
    const isTable = /^[1-9]\d*-\d+$/u.test(nameKey(text)) && slotsOf(text, grid).every(({ column }) => column === 0);
    return isSentence(text) || isTable ? [] : [...letterIn(text), ...headingSigns(text, measures, dictionary)];
  };
  askAboutTitleSentences(reader, taken);
  askAboutBaselines(reader, taken);
  const mayBeChange = isUndatedStock(taken);
  // Who sends a table and counts other people is asked about where sources are.
  const bodies = valuesOf(table.said, 'body').filter((body) =>
    [...measures].every((measure) => otherOffice(nameKey(body), measure, dictionary) === null),
  );
  const said = [...table.said.titles, ...bodies, ...valuesOf(table.said, 'area')];
  // 密云区资源配置对照表 over two years compares them.
  const sets = new Set(taken.map(({ figure }) => figure.year)).size > 1;
  const isOfYears = sets && said.some((text) => areasIn(text, dictionary).includes(place.folder.area));
  const isAsked = ({ word }: AskedWord, text: string) =>
    !(isOfYears && /^对照表?$/u.test(word) && setBeside.test(nameKey(text)));
  const told = new Set<string>();
  for (const text of said) {
    const found = eachOnce([
      ...askedFor('time', [...dayIn(text, place.folder.year), ...cycleIn(text, grid)]),
      ...quarterIn(text, reader),
      ...askedFor('state', versionIn(text)),
      ...stateIn(text, measures, dictionary),
      ...askedFor('state', mayBeChange ? [changeIn(text) ?? []].flat() : []),
      ...kindIn(text),
      ...wantedEnd(text),
      ...tailOf(text, measures, dictionary),
      ...askedFor('part', bodies.includes(text) ? (owned.exec(nameKey(text)) ?? []) : []),
      ...askedFor('part', latin.test(text) ? [englishLimit(text, said.join('，')) ?? []].flat() : []),
      ...askedFor('unknown', [...words(text), ...signs(text)]),
    ]).filter((each) => isAsked(each, text));
    const shown = wholeWords(found, text, dictionary);
    for (const { word, why } of found) if (why === 'state') told.add(word);
    if (found.length > 0) findings.add(say.doubtfulTitle(shown, text), slotsOf(text, grid));
  }
  // A text file has one sheet, which bears the name of the file.
  if (nameKey(place.sheet) !== nameKey(baseOf(place.file))) {
    const aside = taken.some(({ figure }) => figure.year === place.folder.year) ? asideIn(place.sheet) : undefined;
    const found = eachOnce([
      ...quarterIn(place.sheet, reader),
      ...otherTableIn(place.sheet, measures, dictionary),
      ...askedFor('state', mayBeChange ? [changeIn(place.sheet) ?? []].flat() : []),
      ...kindIn(place.sheet),
      // 十四五规划 is the sheet of what a plan promised, and what came of it.
      ...wantedEnd(place.sheet).filter(({ word }) => !word.endsWith('规划')),
      ...askedFor('time', [...cycleIn(place.sheet, grid), ...spanIn(place.sheet, place.folder.year)]),
      ...askedFor('state', [...versionIn(place.sheet), ...(isAll(aside, place.sheet) ? [aside ?? ''] : [])]),
      ...askedFor(
        'state',
        [...measures].slice(0, 1).flatMap((each) => openIn(nameKey(place.sheet), each, dictionary) ?? []),
      ),
      ...askedFor('unknown', [
        ...words(place.sheet).filter((word) => !isPartedBy(word, grid)),
        ...signedNumbers(place.sheet, measures, dictionary),
      ]),
    ]).filter((each) => isAsked(each, place.sheet) && !told.has(each.word));
    const shown = wholeWords(found, place.sheet, dictionary);
    if (found.length > 0) findings.add(say.doubtfulSheet(shown, place.sheet), []);
  }
  const file = baseOf(place.file);
  const isSaid = [...said, place.sheet].some((text) => quarterIn(text, reader).length > 0);
  const quarter = isSaid ? [] : quarterIn(file, reader);
  if (quarter.length > 0) findings.add(say.doubtfulNameOf(quarter, file), []);
}

/** 对照 at the end of a title or by itself, which names no 对照区. */
const setBeside = /对照(?:情况|一览|统计|汇总)?表?(?:\([^()]*\))?$/u;

const latin = /[a-z]{3}/iu;

/** 上年, 去年同期数: a name that says no more than that. */
function isAll(word: string | undefined, name: string): boolean {
  return word !== undefined && /^(?:度|同期|的?数[据值]?|情况|表|\(|\))*$/u.test(nameKey(name).replace(word, ''));
}

/** Who sends the figures of those that belong to an office: 委属单位. */
const owned = /[委局区市]属(?!地)(?:单位|机构|医院)?|直属|下属|所属(?:单位|机构|医院)/u;
