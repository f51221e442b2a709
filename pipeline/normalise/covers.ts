import type { Sheet } from '../model/workbook.ts';
import { pairKeyOf } from './around/pair-keys.ts';
import { joinSaid, type Said, saidIn } from './around/said.ts';
import { lineOf } from './around/said-line.ts';
import { nothingStated, type Stated, statedBy } from './around/stated.ts';
import { isContents, type Listed, listedIn } from './contents.ts';
import type { LabelReader } from './labels/facets.ts';
import { yearsNoted } from './notes/noted-years.ts';
import type { Note } from './notes/notes.ts';
import { noteOf } from './notes/notes.ts';
import { areasOfName } from './places/areas-named.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { cellsOf, type Grid, gridOf, type Slot } from './sheet/grid.ts';
import { nameKey } from './text/name-key.ts';
import { isWorded } from './worded-sheet.ts';

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
