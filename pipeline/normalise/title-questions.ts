import type { Problem } from '../problem.ts';
import { areasIn } from './areas-in.ts';
import type { Dictionary } from './dictionary.ts';
import type { Grid, Slot } from './grid.ts';
import { nameKey } from './name.ts';
import { preliminary, providerAsSource } from './note-questions.ts';
import type { Reader } from './reader.ts';
import { narrowingNote, titleOfLaterYear } from './remark-messages.ts';
import { valuesOf } from './said.ts';
import { baseOf } from './said-years.ts';
import type { Taken } from './take-cell.ts';
import * as say from './title-messages.ts';
import { scopeIn } from './title-scope.ts';
import { unknownWords } from './unknown-words.ts';
import type { Measure } from './vocabulary.ts';
import { yearsIn } from './year.ts';

/** Asks once a table about the words of its titles and of its sheet's name that nothing explains, where figures were read. */
export function askAboutWords(reader: Reader, taken: readonly Taken[]): void {
  const { dictionary, findings, grid, place, table } = reader;
  const measures = new Set(
    taken.flatMap(({ figure, observation }) => (observation?.value == null ? [] : figure.measure)),
  );
  if (measures.size === 0) return;
  const words = (text: string) => unknownWords(text, measures, dictionary);
  for (const text of [...table.said.titles, ...valuesOf(table.said, 'body')]) {
    const found = words(text);
    if (found.length > 0) findings.add(say.unknownTitle(found, text), slotsOf(text, grid));
  }
  // A text file has one sheet, which bears the name of the file.
  if (nameKey(place.sheet) !== nameKey(baseOf(place.file))) {
    const found = words(place.sheet);
    if (found.length > 0) findings.add(say.unknownSheet(found, place.sheet), []);
  }
  askAboutYears(reader, taken);
  for (const { slot, provider } of providersAsSource(grid)) findings.add(narrowingNote(slot.text, provider), [slot]);
}

/** The day or month on which a table was sent. */
const dated = /\d{4}\s*年\s*\d{1,2}\s*月/gu;
/** A yearbook bears the year in which it appears. */
const appears = /年鉴|提要|汇编|手册|公报/u;

/** Asks where a title is of one year and the figures are of earlier ones only: last year's table with a new title. */
function askAboutYears({ table, grid, findings }: Reader, taken: readonly Taken[]): void {
  const latest = Math.max(...taken.map(({ figure }) => figure.year));
  for (const title of table.said.titles) {
    const [year, ...others] = yearsIn(title.replace(dated, ''));
    if (year === undefined || others.length > 0 || year <= latest || appears.test(title)) continue;
    findings.add(titleOfLaterYear(title, year, latest), slotsOf(title, grid));
  }
}

interface SourceLine {
  readonly slot: Slot;
  readonly provider: string;
}

const sourceLines = new WeakMap<Grid, readonly SourceLine[]>();

/** The lines of a sheet that name one provider of care as their source; a sheet of many tables is searched once. */
function providersAsSource(grid: Grid): readonly SourceLine[] {
  const known = sourceLines.get(grid);
  if (known !== undefined) return known;
  const found = grid.rows.flat().flatMap((slot) => {
    const provider = slot.kind === 'text' ? providerAsSource(slot.text) : null;
    return provider === null ? [] : [{ slot, provider }];
  });
  sourceLines.set(grid, found);
  return found;
}

/**
 * Asks once about the words of a file's name for a part or for what is not final, and about those that nothing explains
 * unless a title says that the figures are those of an area.
 */
export function fileQuestion(
  file: string,
  titles: readonly string[],
  measures: Iterable<Measure>,
  dictionary: Dictionary,
): readonly Problem[] {
  const found = [...new Set(measures)];
  if (found.length === 0) return [];
  const name = baseOf(file);
  const isPlaced = titles.some((title) => areasIn(title, dictionary).length > 0);
  const open = (preliminary.exec(nameKey(name)) ?? /去年|往年/u.exec(nameKey(name)))?.[0];
  const narrowed = found.flatMap((measure) => scopeIn(name, measure, new Set(), dictionary) ?? []);
  const scopes = isPlaced && narrowed.length < found.length ? [] : narrowed;
  const unknown = isPlaced
    ? []
    : unknownWords(name, found, dictionary).filter((word) => !isPerson(word, nameKey(name)));
  const words = [...new Set([...(open === undefined ? [] : [open]), ...scopes, ...unknown])];
  return words.length === 0 ? [] : [say.unknownFile(file, words)];
}

/** Three surnames in four of those that are met. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const places = /[街镇乡村庄店营坝屯沟里园桥湖河山寺门口坊井胡同路社区院所站校厂港湾岛台]$/u;

/** Whether a word is like the name of who sends the file: 张三, not 高碑店. */
function isPerson(word: string, name: string): boolean {
  const [, behind = ''] = name.split(word);
  const isPlace = places.test(word) || /^(?:地区|片区|周边|[街乡镇村])/u.test(behind);
  return /^.{2,3}$/u.test(word) && surnames.includes(word[0] ?? '') && !isPlace;
}

/** The first cell that has a title in it. */
function slotsOf(title: string, grid: Grid): readonly Slot[] {
  const key = nameKey(title);
  for (const row of grid.rows) {
    const found = row.find((slot) => slot.kind === 'text' && nameKey(slot.text).includes(key));
    if (found !== undefined) return [found];
  }
  return [];
}
