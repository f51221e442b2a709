import { isCounted } from '../model/counted.ts';
import type { Sheet, Workbook } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { isAsideSheet, isGuide } from './aside-sheet.ts';
import { nothingRead, unnamedCount, wordsOnly } from './file-messages.ts';
import type { LabelReader } from './labels/facets.ts';
import { readCell } from './numbers/cell-number.ts';
import { conversion } from './numbers/unit.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { withoutRank } from './sheet/ranks.ts';
import { nameKey } from './text/name-key.ts';
import { partOfYear } from './years/part-of-year.ts';

/**
 * One problem for a file of which nothing was read, and nothing said, that names measures (a table of 待定 has no numbers),
 * counts persons, beds or cases in words that name none (应配备2400人，实有2310人), or has words only that may be of the figures
 * of other files.
 */
export function silentFile({ file, sheets }: Workbook, label: LabelReader, dictionary: Dictionary): readonly Problem[] {
  const texts = sheets
    .filter((sheet) => !sheet.hidden && !isGuide(sheet))
    .flatMap(({ rows }) => rows.flat())
    // Whole lines in quotes are one cell each.
    .flatMap((cell) => (cell === null ? [] : cell.text.slice(0, longest).split(/[,，;\t]/u)));
  const [name] = texts.flatMap((text) => label(text)?.measure?.name ?? []);
  if (name !== undefined) return [nothingRead(file, name)];
  const [number] = texts.flatMap((text) => countsIn(text, dictionary));
  if (number !== undefined) return [unnamedCount(file, number)];
  const words = wordsIn(sheets);
  return saysOfFigures(words, dictionary) ? [wordsOnly(file, start(words))] : [];
}

/** The words of a file in which no number stands, blank where one does; of no sheet that says how to fill in a form. */
function wordsIn(sheets: readonly Sheet[]): string {
  const seen = sheets.filter(({ name, hidden }) => !hidden && !isAsideSheet(name, false));
  const cells = seen.flatMap(({ rows }) => rows.flatMap(withoutRank)).filter((cell) => cell !== null);
  if (cells.some(({ value }) => typeof value === 'number')) return '';
  return cells
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('；');
}

/** Whether words may be of the figures of other files: they correct, bound or name one. */
function saysOfFigures(words: string, { measureNames }: Dictionary): boolean {
  if (/更正|勘误|订正|改为|应为|口径|截[至止]|不含|仅[含限为]|不包括/u.test(words)) return true;
  if (/偏[大小高低多少]|(?<![如若防避][^，。；]{0,10})(?:有误|[填报写抄]错)/u.test(words)) return true;
  if (/快报|初步|预计|估[算计]|未经?审|[区委局]属|民营|部分(?:单位|机构)/u.test(words)) return true;
  const isDated = (clause: string) => /数/u.test(clause) && !/[日月]前|请/u.test(clause) && partOfYear(clause) !== '';
  if (words.split(/[；。;，,\n]/u).some(isDated)) return true;
  const key = nameKey(words);
  return [...measureNames.keys()].some((name) => name.length >= shortestName && key.includes(name));
}

function start(words: string): string {
  return words.length > shown ? `${words.slice(0, shown)}…` : words;
}

/** As much of the words is shown. */
const shown = 60;
const shortestName = 4;

/** The numbers of a text with the unit of a measure behind them that says what is counted: 2400人, not 3个 and 2次. */
function countsIn(text: string, { measures, units }: Dictionary): readonly string[] {
  const counted = [...measures.values()]
    .map(({ unit }) => unit)
    .filter((unit) => isCounted(unit) && !/^[个次]$/u.test(unit));
  return [...text.normalize('NFKC').matchAll(amount)].flatMap(([, digits = '', behind = '']) => {
    const number = digits + behind;
    const reading = readCell({ text: number, value: number }, units);
    const unit = reading.kind === 'number' ? reading.unit : null;
    return unit !== null && counted.some((each) => conversion(unit, each, units) !== null) ? [number] : [];
  });
}

const amount = /(?<![\d.])(\d[\d.]*)((?:[十百千万亿]{0,2})(?:人次|剂次|床日|人|张|例))(?!均|民|大|才|口)/gu;

const longest = 1000;
