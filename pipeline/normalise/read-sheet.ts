import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from '../model/observation.ts';
import type { Sheet } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import type { SheetFacts } from './around/context.ts';
import { unitsNoted } from './around/stated.ts';
import type { FirstSheet } from './around/title-above.ts';
import { proseFigures } from './figures/prose-figures.ts';
import type { LabelReader } from './labels/facets.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { movedBack } from './moved-back.ts';
import { breakNotes } from './notes/break-notes.ts';
import type { UnreadNote } from './notes/notes.ts';
import { askAboutLedger } from './questions/ledgers/ledgers.ts';
import { unreadWords } from './questions/messages/question-messages.ts';
import { figuresInWords, figuresPerhaps, ratiosInLines } from './questions/notes/spoken.ts';
import { firstSheetWith } from './questions/titles/first-sheet.ts';
import { figuresOf } from './read-figures.ts';
import { baselineYear } from './registers/baselines.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { withBaselineLabels } from './sheet/baseline-labels.ts';
import { findingsOf } from './sheet/findings.ts';
import { type Grid, gridOf } from './sheet/grid.ts';
import { withoutHidden } from './sheet/hidden-lines.ts';
import { withPlanEnds } from './sheet/plan-ends.ts';
import { withShortYears } from './sheet/short-years.ts';
import { spotKey } from './sheet/spots.ts';
import { stripsOf } from './sheet/strips.ts';
import * as say from './sheet-messages.ts';
import { partOf } from './sheet-parts.ts';
import { withCompanions } from './tables/companions.ts';
import { unclaimed } from './tables/unclaimed.ts';
import { baseOf } from './text/file-name.ts';
import { isLaid, wordsAsLines } from './words-as-lines.ts';
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
  /** What the sheets so far say for those behind them. */
  readonly first: FirstSheet | null;
}

/**
 * Reads one visible sheet.
 * @param book what holds for its workbook: more than one sheet is named for a year; sheets are named for hospitals; the
 * title is that of another sheet but for the year; what its sheets of words state, and what those before it say
 * @param isLaidOut it is made of lines of words; those that are left are asked about where it is made
 */
export function readSheet(
  file: string,
  sheet: Sheet,
  folder: { readonly area: string; readonly year: number },
  book: Pick<SheetFacts, 'series' | 'providers' | 'twin' | 'cover' | 'first'>,
  dictionary: Dictionary,
  names: LabelReader,
  isLaidOut = false,
): SheetRead {
  const whole = gridOf(sheet, dictionary.units, names);
  const laid = wordsAsLines(sheet, whole, folder, dictionary, names);
  if (laid !== null) {
    const left = figuresInWords(whole, dictionary, names).filter((slot) => !isLaid(laid, slot));
    return movedBack(
      readSheet(file, laid.sheet, folder, book, dictionary, names, true),
      laid,
      left,
      findingsOf(file, sheet.name, dictionary),
    );
  }
  const dated = withPlanEnds(whole, folder.year, withShortYears(whole, sheet.name, folder.year, names));
  const label = withBaselineLabels(whole, baselineYear(dictionary, folder), dated);
  const findings = findingsOf(file, sheet.name, dictionary);
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
  const ledger = readers.flatMap((reader) => {
    const entries = reader.table.ledger ? ledgerOf(reader) : [];
    askAboutLedger(reader, entries);
    return entries;
  });
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
    const plain = figuresInWords(whole, dictionary, label);
    const words = plain.length > 0 ? plain : figuresPerhaps(whole, dictionary, label);
    if (words.length > 0) findings.add(say.figuresInWords(), words);
  }
  for (const weighty of [true, false]) {
    const notes = unread.filter((note) => note.weighty === weighty);
    if (notes.length > 0) findings.add(unreadWords(notes, weighty), notes);
  }
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  const prose = isLaidOut ? [] : proseFigures(whole, observations, folder, dictionary, label);
  const open = prose.filter(({ row, column }) => !asked.has(spotKey(row, column)));
  if (open.length > 0 && observations.length > 0) findings.add(say.figuresInWords(), open);
  const shown = withoutHidden(sheet, { observations, ledger, printed }, findings);
  const titles = readers.flatMap(({ table }) => (table.ledger ? [] : table.said.titles));
  const first = firstSheetWith(
    book.first,
    readers.filter(({ table }) => !table.ledger),
  );
  return { ...shown, problems: findings.problems(), breaks: breaks.all(), titles, first };
}

/** Texts of a sheet that may speak of units. */
function notesIn(grid: Grid): readonly string[] {
  return grid.rows.flatMap((row) =>
    row.flatMap((slot) =>
      slot.kind === 'text' && /^[(（]?(注|说明|备注)|单位(均?为|是)/u.test(slot.text) ? [slot.text] : [],
    ),
  );
}
