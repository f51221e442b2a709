import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from '../model/observation.ts';
import type { Sheet } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { contextOf, type SheetFacts } from './around/context.ts';
import { joinSaid } from './around/said.ts';
import { bothStated, nothingStated, type Stated, statedBy, unitsNoted } from './around/stated.ts';
import type { LabelReader } from './labels/facets.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { type BreakNotes, breakNotes } from './notes/break-notes.ts';
import { yearsNoted } from './notes/noted-years.ts';
import type { UnreadNote } from './notes/notes.ts';
import { tableNotes } from './notes/table-notes.ts';
import { unreadWords } from './questions/question-messages.ts';
import { figuresInWords, ratiosInLines } from './questions/spoken.ts';
import { figuresOf } from './read-figures.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { type Findings, findingsOf } from './sheet/findings.ts';
import { type Grid, gridOf } from './sheet/grid.ts';
import { withoutHidden } from './sheet/hidden-lines.ts';
import { withShortYears } from './sheet/short-years.ts';
import { stripsOf } from './sheet/strips.ts';
import * as say from './sheet-messages.ts';
import { withCompanions } from './tables/companions.ts';
import { filledLines, isExplanationTable } from './tables/explanation-table.ts';
import type { Reader } from './tables/reader.ts';
import { type Table, type Tables, tablesOf } from './tables/tables.ts';
import { unclaimed } from './tables/unclaimed.ts';
import { baseOf } from './text/file-name.ts';
import { yearbookOf } from './years/file-years.ts';

/** What one sheet says, and what could not be read of it. */
export interface SheetRead {
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  readonly breaks: readonly DefinitionBreak[];
  readonly printed: readonly PrintedRatio[];
  /** Titles of its tables of figures. */
  readonly titles: readonly string[];
}

interface Part {
  readonly grid: Grid;
  readonly found: Tables;
  readonly explanations: readonly Table[];
  readonly readers: readonly Reader[];
}

/**
 * Reads one visible sheet.
 * @param book what holds for its workbook: more than one sheet is named for a year; sheets are named for hospitals; the
 * title is that of another sheet but for the year; what its sheets of words state
 */
export function readSheet(
  file: string,
  sheet: Sheet,
  folder: { readonly area: string; readonly year: number },
  book: Pick<SheetFacts, 'series' | 'providers' | 'twin' | 'cover'>,
  dictionary: Dictionary,
  names: LabelReader,
): SheetRead {
  const whole = gridOf(sheet, dictionary.units, names);
  const label = withShortYears(whole, sheet.name, folder.year, names);
  const findings = findingsOf(file, sheet.name);
  const breaks = breakNotes(file, sheet.name);
  const yearbook = yearbookOf(baseOf(file), folder.year);
  const facts = {
    name: sheet.name,
    file,
    ...book,
    yearbook,
    noted: unitsNoted(notesIn(whole), dictionary),
  };
  const printed: PrintedRatio[] = [];
  const take = (ratios: readonly PrintedRatio[]) => {
    printed.push(...ratios);
  };
  const unread: UnreadNote[] = [];
  const leave = (notes: readonly UnreadNote[]) => {
    unread.push(...notes);
  };
  const at = { file, folder, dictionary, label, facts, findings, breaks, printed: take, unread: leave };
  const parts = stripsOf(whole).map((grid) => partOf(grid, at));
  const read = book.series ? parts : withCompanions(parts, folder.year);
  const readers = read.flatMap((part) => part.readers);
  const observations = readers.flatMap((reader) => (reader.table.ledger ? [] : figuresOf(reader)));
  take(ratiosInLines(whole, readers, observations));
  const ledger = readers.flatMap((reader) => (reader.table.ledger ? ledgerOf(reader) : []));
  for (const { grid, found, explanations } of parts) {
    const rest = {
      tables: found.tables.filter((table) => !explanations.includes(table)),
      codeRows: [
        ...found.codeRows,
        ...explanations.flatMap(({ headers, body }) => [...headers, ...body.map((line) => line.row)]),
      ],
    };
    const stray = unclaimed(grid, rest, [...observations, ...printed], ledger, findings.spots(), dictionary, label);
    if (stray.length > 0) findings.add(say.strayNumbers(), stray);
  }
  if (observations.length + ledger.length === 0 && findings.spots().length === 0) {
    const words = figuresInWords(whole, dictionary, label);
    if (words.length > 0) findings.add(say.figuresInWords(), words);
  }
  for (const beside of [true, false]) {
    const notes = unread.filter((note) => note.beside === beside);
    if (notes.length > 0) findings.add(unreadWords(notes, beside), notes);
  }
  const shown = withoutHidden(sheet, { observations, ledger, printed }, findings);
  const titles = readers.flatMap(({ table }) => (table.ledger ? [] : table.said.titles));
  return { ...shown, problems: findings.problems(), breaks: breaks.all(), titles };
}

interface At {
  readonly file: string;
  readonly folder: { readonly area: string; readonly year: number };
  readonly dictionary: Dictionary;
  readonly label: LabelReader;
  readonly facts: SheetFacts;
  readonly findings: Findings;
  readonly breaks: BreakNotes;
  readonly printed: Reader['printed'];
  readonly unread: Reader['unread'];
}

/** The tables of a sheet, or of one of the parts that stand side by side, with what holds for each. */
function partOf(grid: Grid, at: At): Part {
  const { file, folder, dictionary, label, facts, findings, breaks, printed, unread } = at;
  const found = tablesOf(grid, dictionary, label);
  const explanations = found.tables.filter((table) => isExplanationTable(grid, table));
  const filled = filledLines(grid, explanations);
  if (filled.length > 0) findings.add(say.explanationsToCopy(filled.length), []);
  const notes = tableNotes(grid, found.tables, label);
  const place = { file, sheet: facts.name, folder };
  let before: Stated = nothingStated;
  const readers = found.tables.flatMap((table, index): readonly Reader[] => {
    const around = notes[index] ?? { own: [], all: [] };
    const said = joinSaid([table.said, yearsNoted(around.own.filter(({ marks }) => marks.length === 0))]);
    const own = statedBy(said, folder.year, dictionary, label);
    const context = contextOf(said, own, before, facts, dictionary, label);
    before = bothStated(before, own);
    if (explanations.includes(table)) return [];
    return [{ grid, table, context, dictionary, label, place, findings, breaks, printed, unread, notes: around }];
  });
  return { grid, found, explanations, readers };
}

/** Texts of a sheet that may speak of units. */
function notesIn(grid: Grid): readonly string[] {
  return grid.rows.flatMap((row) =>
    row.flatMap((slot) =>
      slot.kind === 'text' && /^[(（]?(注|说明|备注)|单位(均?为|是)/u.test(slot.text) ? [slot.text] : [],
    ),
  );
}
