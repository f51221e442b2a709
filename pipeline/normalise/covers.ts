import type { Sheet } from '../model/workbook.ts';
import { joinSaid, lineOf, pairKeyOf, type Said, saidIn } from './around/said.ts';
import { nothingStated, type Stated, statedBy } from './around/stated.ts';
import { isGuide } from './aside-sheet.ts';
import { isContents, type Listed, listedIn } from './contents.ts';
import type { LabelReader } from './labels/facets.ts';
import { yearsNoted } from './notes/noted-years.ts';
import type { Note } from './notes/notes.ts';
import { areasOfName } from './places/areas-named.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { cellsOf, type Grid, gridOf, type Slot } from './sheet/grid.ts';
import { withoutRank } from './sheet/ranks.ts';
import { nameKey } from './text/name-key.ts';

/** The clauses of a sheet without figures, and the short lines that it consists of when it is a cover. */
export interface Cover {
  readonly sheet: Sheet;
  /** It lists what the workbook has: its lines are the titles of other sheets. */
  readonly isList: boolean;
  readonly clauses: readonly Note[];
  readonly lines: readonly Note[];
  /** What a list of tables says of each beside its name. */
  readonly listed: readonly Listed[];
}

/** What the sheets of a workbook that have words only say of all its sheets. */
export interface Covers {
  readonly covers: readonly Cover[];
  /** What they state: it holds for the tables that do not state it themselves. */
  readonly stated: Stated;
}

/** Sheets that explain, whose short lines are no titles. */
const guides = /说明|须知|解释|定义|口径|备注|修订|更新|要求|注意|公式/u;
/** 表1 …, 一、…: a line of a list of tables. */
const listed = /^(?:附?表|附件|第)?\s*[\d一二三四五六七八九十]+(?:-\d+)*\s*[、.．:：)）表章节\s](?!\d)/u;

const longestLine = 40;
const mostLines = 12;

/** Finds the covers and notes among the sheets that are seen; a workbook of one sheet has none. */
export function coversOf(
  sheets: readonly Sheet[],
  edition: number,
  dictionary: Dictionary,
  label: LabelReader,
): Covers {
  const words = sheets.length < 2 ? [] : sheets.filter((sheet) => isWorded(sheet, label));
  const worded = words.filter((sheet) => !isContents(sheet));
  if (words.length === 0 || worded.length === sheets.length) return { covers: [], stated: nothingStated };
  const names = sheets.map(({ name }) => nameKey(name)).filter((name) => name.length > 2);
  const read = worded.map((sheet) => coverOf(sheet, gridOf(sheet, dictionary.units, label), names, dictionary, label));
  const own = statedBy(joinSaid(read.map(({ said }) => said)), edition, dictionary, label);
  const districts = own.areas.filter((area) => area !== dictionary.reference);
  const lists = words.filter(isContents).map((sheet): Cover => {
    const grid = gridOf(sheet, dictionary.units, label);
    const clauses = clausesOf(grid.rows.flatMap((row) => cellsOf(row)));
    const others = sheets.filter((other) => !words.includes(other));
    return { sheet, isList: true, clauses, lines: [], listed: listedIn(grid, others) };
  });
  return {
    covers: [...read.map(({ cover }) => cover), ...lists],
    stated: {
      ...nothingStated,
      years: own.years.length === 1 ? own.years : [],
      several: own.several,
      part: own.part,
      areas: districts.length > 1 ? [] : own.areas,
      provider: own.provider,
      units: own.units,
    },
  };
}

/** 2025, 2025-1-20, 2025.1.20 */
const dayOrYear = /^20\d\d(?:(?:-\d{1,2}){0,2}|(?:\.\d{1,2}){2})$/u;

/** Whether a sheet has words only, years and days among them; 2074 behind the name of a measure is a figure. */
function isWorded(sheet: Sheet, label: LabelReader): boolean {
  const cells = sheet.rows.flatMap((row) => {
    const filled = withoutRank(row).flatMap((cell) => (cell === null || cell.text.trim() === '' ? [] : [cell]));
    // 联系电话 | 65000000
    return filled.filter((_, index) => pairKeyOf(filled[index - 1]?.text.replace(/[:：]\s*$/u, '') ?? '') !== 'other');
  });
  if (cells.length === 0) return false;
  const isWords = ({ text, value }: (typeof cells)[number]) =>
    value instanceof Date || !/^[\d.,%+-]+$/u.test(nameKey(text)) || dayOrYear.test(nameKey(text));
  if (sheet.rows.some((row) => isFigureLine(row, yearColumns(sheet), label))) return false;
  return cells.every(isWords) && (isGuide(sheet) || !/样|模板|示例|范例/u.test(sheet.name));
}

/** Whether a number of a line, which may look like a year, stands behind the name of a measure and is in no column of years. */
function isFigureLine(row: Sheet['rows'][number], years: ReadonlySet<number>, label: LabelReader): boolean {
  const first = row.findIndex((cell) => typeof cell?.value === 'string' && label(cell.text)?.measure !== undefined);
  return first >= 0 && row.some((cell, at) => at > first && typeof cell?.value === 'number' && !years.has(at));
}

/** The columns of which the first words say that they hold years: 数据年份. */
function yearColumns({ rows }: Sheet): ReadonlySet<number> {
  const [head = []] = rows.filter((row) => row.filter((cell) => cell !== null).length > 1);
  return new Set(head.flatMap((cell, at) => (/年[份度]$|时期$/u.test(nameKey(cell?.text ?? '')) ? [at] : [])));
}

function coverOf(sheet: Sheet, grid: Grid, names: readonly string[], dictionary: Dictionary, label: LabelReader) {
  const slots = grid.rows.flatMap((row) => cellsOf(row));
  const clauses = grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    const pairs = ofPairs(cells, label);
    return pairs.length === 0 ? clausesOf(cells) : pairs;
  });
  const isCover = slots.length <= mostLines && slots.every(({ text }) => text.length <= longestLine);
  const isTitle = ({ text }: Slot) =>
    !listed.test(text) && !guides.test(text) && !names.some((name) => nameKey(text).includes(name));
  const titles =
    isCover && !guides.test(sheet.name)
      ? grid.rows.flatMap((row): readonly { readonly slot: Slot; readonly said: Said }[] => {
          const cells = cellsOf(row);
          const [slot] = cells;
          if (slot === undefined || !isTitle(slot)) return [];
          const line = lineOf(cells, label) ?? pairIn(cells);
          return line === null && cells.length > 1 ? [] : [{ slot, said: line ?? saidIn(slot.text) }];
        })
      : [];
  const meant = titles.filter(({ slot }) => !isIssuer(slot.text, dictionary));
  return {
    cover: {
      sheet,
      isList: false,
      listed: [],
      clauses,
      lines: titles.flatMap(({ slot, said }) => said.titles.map((title) => noteOf(slot, title))),
    },
    said: joinSaid([...meant.map(({ said }) => said), yearsNoted(clauses)]),
  };
}

function clausesOf(slots: readonly Slot[]): readonly Note[] {
  return slots.flatMap((slot) => slot.text.split(/[。；;\n]/u).map((clause) => noteOf(slot, clause.trim())));
}

/** 1 | 注册护士数 | 区属医院 | 人事科: the name of a measure and what is said of it. */
function ofPairs(cells: readonly Slot[], label: LabelReader): readonly Note[] {
  const [first, ...behind] = cells;
  const [name, ...said] = first?.kind === 'number' || /^\d+[.、)）]?$/u.test(first?.text.trim() ?? '') ? behind : cells;
  if (name === undefined || name.kind !== 'text' || label(name.text)?.measure === undefined) return [];
  const words = said.filter(({ kind }) => kind === 'text');
  return words.flatMap((slot) =>
    clausesOf([slot]).map((note) => ({ ...note, text: `${name.text.trim()}：${note.text}` })),
  );
}

function noteOf({ row, column }: Slot, text: string): Note {
  return { text, marks: [], row, column };
}

/** 报告期 | 2022年 without a colon. */
function pairIn([key, value, ...others]: readonly Slot[]): Said | null {
  if (key === undefined || value === undefined || others.length > 0 || pairKeyOf(key.text) === undefined) return null;
  return saidIn(`${key.text}：${value.text}`);
}

/** 北京市卫生健康委员会制: the office of the city that gave the form out. */
function isIssuer(text: string, dictionary: Dictionary): boolean {
  const { reference } = dictionary;
  return reference !== null && nameKey(text).includes(nameKey(reference)) && areasOfName(text, dictionary).length === 0;
}
