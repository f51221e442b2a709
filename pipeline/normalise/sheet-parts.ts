import type { SheetFacts } from './around/context.ts';
import { joinSaid, valuesOf } from './around/said.ts';
import { nothingStated, type Stated, statedBelow, statedBy } from './around/stated.ts';
import { contextOf } from './around/table-context.ts';
import { unitClauses } from './around/units-in-notes.ts';
import type { LabelReader } from './labels/facets.ts';
import type { BreakNotes } from './notes/break-notes.ts';
import { yearsNoted } from './notes/noted-years.ts';
import { tableNotes } from './notes/table-notes.ts';
import { narrowingNote } from './questions/messages/narrowing-note.ts';
import { doubtInNote } from './questions/notes/note-doubts.ts';
import { titlesGoingDown } from './questions/titles/titles-above.ts';
import type { Dictionary } from './registers/dictionary.ts';
import type { Findings } from './sheet/findings.ts';
import type { Grid } from './sheet/grid.ts';
import * as say from './sheet-messages.ts';
import { explanationIn, filledLines, isExplanationTable, slotIn } from './tables/explanation-table.ts';
import type { Reader } from './tables/reader.ts';
import type { Table, Tables } from './tables/table.ts';
import { tablesOf } from './tables/tables.ts';
import { baseOf } from './text/file-name.ts';

/** The tables of a part of a sheet, each with all that is at hand to read it. */
export interface Part {
  readonly grid: Grid;
  readonly found: Tables;
  readonly explanations: readonly Table[];
  readonly readers: readonly Reader[];
}

/** What holds for all parts of a sheet. */
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
export function partOf(grid: Grid, at: At): Part {
  const { file, folder, dictionary, label, facts, findings, breaks, printed, unread } = at;
  const found = tablesOf(grid, dictionary, label);
  const explanations = found.tables.filter((table) => isExplanationTable(grid, table));
  const filled = filledLines(grid, explanations);
  const said = filled.map((line) => explanationIn(grid, explanations, line));
  if (said.length > 0) findings.add(say.explanationsToCopy(said, folder.area), []);
  for (const line of filled) askAboutReason(grid, explanations, line, at);
  const notes = tableNotes(grid, found.tables, label);
  const place = { file, sheet: facts.name, folder };
  let before: Stated = nothingStated;
  const aboveOf = titlesGoingDown(baseOf(file), grid, dictionary, label);
  const readers = found.tables.flatMap((table, index): readonly Reader[] => {
    const around = notes[index] ?? { own: [], all: [] };
    const general = around.own.filter(({ marks }) => marks.length === 0);
    const said = joinSaid([table.said, yearsNoted(general)]);
    const own = statedBy(said, folder.year, dictionary, label);
    const texts = [...general.map(({ text }) => text), ...valuesOf(said, 'other')];
    const clauses = texts.flatMap((text) => unitClauses(text, dictionary));
    const context = contextOf(said, own, before, clauses, facts, dictionary, label);
    before = statedBelow(before, own);
    const above = table.ledger ? null : aboveOf(table, own);
    if (explanations.includes(table)) return [];
    return [
      {
        grid,
        table,
        context,
        above,
        first: facts.first,
        dictionary,
        label,
        place,
        findings,
        breaks,
        printed,
        unread,
        notes: around,
      },
    ];
  });
  return { grid, found, explanations, readers };
}

/** Asks about a reason on a returned form by which the figure that it speaks of is a part, of another time or not final. */
function askAboutReason(
  grid: Grid,
  tables: readonly Table[],
  line: number,
  { folder, dictionary, findings }: At,
): void {
  const reason = slotIn(grid, tables, line, '原因');
  const name =
    slotIn(grid, tables, line, '指标项')
      ?.text.replace(/[(（].*$/u, '')
      .trim() ?? '';
  if (reason === undefined || reason.kind !== 'text') return;
  const plain = { name, unit: '', dimensions: [], citywide: false, flow: true };
  const measure = dictionary.measures.get(name) ?? plain;
  const year = Number(/\d{4}/u.exec(slotIn(grid, tables, line, '年份')?.text ?? '')?.[0] ?? folder.year);
  const word = doubtInNote(reason.text, { area: folder.area, year, measure }, dictionary);
  if (word !== null) findings.add(narrowingNote(reason.text, word), [reason]);
}
