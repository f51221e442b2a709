import type { LedgerEntry } from '../../../model/observation.ts';
import { spotOf } from '../../../model/workbook.ts';
import { isProse } from '../../ledger/prose-column.ts';
import { areasElsewhere } from '../../places/areas-named.ts';
import { headingsAt, type LedgerColumn, ledgerColumns } from '../../tables/ledger-columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { asideIn } from '../../words/aside-words.ts';
import { askedIf } from '../../words/asked-words.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { askAboutDispatch } from '../notes/dispatch.ts';
import { isOnLayout } from '../notes/general-notes.ts';
import { looseWords } from '../notes/loose-words.ts';
import { slotsOf } from '../titles/title-slots.ts';
import { otherAmountIn } from './ledger-amounts.ts';
import { doubtOfLedger, plannedIn } from './ledger-doubts.ts';
import { askAboutLedgerUnits, otherUnitIn } from './ledger-units.ts';

/**
 * Asks where a title, the name of the sheet, a note or a remark of a ledger says that it is not final, of another day, planned
 * or counted otherwise, and where the table states another power of ten than a heading. The entries are read.
 */
export function askAboutLedger(reader: Reader, entries: readonly LedgerEntry[]): void {
  const { grid, table, dictionary, findings, place, notes } = reader;
  if (entries.length === 0) return;
  const { year, area } = place.folder;
  const titles = table.said.titles.filter((text) => !isOnLayout(text));
  const name = titles.some((title) => nameKey(title) === nameKey(place.sheet)) ? [] : [place.sheet];
  for (const title of [...titles, ...name]) {
    const word =
      doubtOfLedger(title, year, dictionary) ??
      askedIf('state', asideIn(title)) ??
      plannedIn(title) ??
      askedIf('place', title === place.sheet ? areasElsewhere(title, new Set([area]), dictionary)[0] : null);
    if (word !== null) findings.add(narrowingNote(title, word), slotsOf(title, grid));
  }
  const columns = ledgerColumns(grid, table.headers, dictionary);
  const progress = progressColumns(reader, columns, entries);
  const asked = new Set<string>();
  const ask = (text: string, at: Parameters<typeof findings.add>[1], stages?: readonly string[]) => {
    const other = otherUnitIn(text, columns.values(), dictionary);
    const word = doubtOfLedger(text, year, dictionary, stages) ?? askedIf('kind', other?.unit);
    const reason = other !== null && word?.word === other.unit ? `与“${other.name}”的单位不一致` : word?.reason;
    if (word !== null) findings.add(narrowingNote(text, reason === undefined ? word : { ...word, reason }), at);
    asked.add(text);
    return word !== null;
  };
  const said = [...notes.own, ...looseWords(reader)];
  for (const note of said) {
    const isOnUnits = isOnLayout(note.text) && otherUnitIn(note.text, columns.values(), dictionary) !== null;
    if (!asked.has(note.text) && (isOnUnits || !isOnLayout(note.text))) ask(note.text, [note]);
  }
  for (const entry of entries) {
    const { remark, stage, origin } = entry;
    const { row } = spotOf(origin.cell.split(':')[0] ?? '');
    for (const slot of grid.rows[row] ?? []) {
      const of = slot.kind === 'text' ? reader.label(slot.text)?.area : undefined;
      if (typeof of === 'string' && of !== area && of !== dictionary.reference)
        findings.add(narrowingNote(slot.text, { word: slot.text, why: 'place' }), [slot]);
    }
    for (const slot of progress.flatMap((column) => grid.rows[row]?.[column] ?? []))
      if (slot.kind !== 'blank' && slot.text !== remark) ask(slot.text, [slot], [stage]);
    const slots = (grid.rows[row] ?? []).filter(({ kind, text }) => kind === 'text' && text === remark);
    if (slots.length === 0 || ask(remark, slots, [stage])) continue;
    const word = askedIf('state', otherAmountIn(remark, entry, dictionary));
    if (word !== null) findings.add(narrowingNote(remark, { ...word, reason: '与这一行的数不一致' }), slots);
  }
  askAboutDispatch(reader, [{ area, year }]);
  askAboutLedgerUnits(
    reader,
    said.map(({ text }) => text),
  );
}

/** 进展情况, 存在问题: columns of sentences in which may stand what a remark says. */
function progressColumns(
  { grid, table }: Reader,
  columns: ReadonlyMap<number, LedgerColumn>,
  entries: readonly LedgerEntry[],
): readonly number[] {
  const rows = entries.flatMap(({ origin }) => grid.rows[spotOf(origin.cell.split(':')[0] ?? '').row] ?? []);
  return Array.from({ length: grid.width }, (_, column) => column).filter((column) => {
    const cells = rows.filter((slot) => slot.column === column && slot.kind !== 'blank');
    const heading = headingsAt(grid, table.headers, column).at(-1) ?? '';
    if (columns.has(column)) return false;
    // What stands behind a line, below no heading, is a remark too.
    return (
      (heading === '' && cells.length > 0) || (/进展|进度|问题|原因|说明/u.test(heading) && isProse(heading, cells))
    );
  });
}
