import type { LedgerEntry } from '../../model/observation.ts';
import { conversion } from '../numbers/unit.ts';
import { ledgerColumns } from '../tables/ledger-columns.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import { type AskedWord, askedIf } from '../words/asked-words.ts';
import { unitOfTable } from './contradiction-messages.ts';
import { isOnLayout } from './general-notes.ts';
import { asideIn } from './name-doubts.ts';
import { narrowingNote } from './narrowing-note.ts';
import { otherPeriod, otherYear } from './note-periods.ts';
import { openIn } from './open-words.ts';
import { slotsOf } from './title-slots.ts';
import { isRegistered } from './understood-words.ts';

const planned = /(?:为|是|系)(?:规划|计划|目标|任务)[数值]/u;

/** What a clause says to be planned, not done. */
function plannedIn(key: string): AskedWord | null {
  const found = askedIf('kind', planned.exec(key)?.[0]);
  return found === null ? null : { ...found, reason: '所说的可能是计划的，不是完成的' };
}

/**
 * Asks where a title, a note or a remark of a ledger says that it is not final or of another day, and where the table states
 * another power of ten than a heading. The entries are read.
 */
export function askAboutLedger(reader: Reader, entries: readonly LedgerEntry[]): void {
  const { grid, table, context, dictionary, findings, place, notes } = reader;
  if (entries.length === 0) return;
  const { year } = place.folder;
  const wordOf = (text: string): AskedWord | undefined =>
    text
      .split(/[。；;，,（）()【】[\]\n]/u)
      .map(nameKey)
      .filter((key) => !isRegistered(key, dictionary))
      .flatMap(
        (key) =>
          askedIf('state', openIn(key, { name: '' }, dictionary)) ??
          plannedIn(key) ??
          askedIf('time', otherYear(key, { year }) ?? otherPeriod(key, { year })) ??
          [],
      )[0];
  for (const title of table.said.titles.filter((text) => !isOnLayout(text))) {
    const word = wordOf(title) ?? askedIf('state', asideIn(title));
    if (word !== null) findings.add(narrowingNote(title, word), slotsOf(title, grid));
  }
  const remarks = new Set(entries.map(({ remark }) => remark));
  const remarked = table.body.flatMap(({ row }) =>
    (grid.rows[row] ?? []).filter(({ kind, text }) => kind === 'text' && remarks.has(text)),
  );
  for (const note of [...notes.own, ...remarked]) {
    const word = wordOf(note.text);
    if (word !== undefined) findings.add(narrowingNote(note.text, word), [note]);
  }
  const stated = context.units ?? [];
  for (const [column, { name, unit }] of ledgerColumns(grid, table.headers, dictionary)) {
    const other =
      unit === null || stated.includes(unit) ? undefined : stated.find((each) => differs(each, unit, reader));
    if (other === undefined) continue;
    const numbers = table.body
      .flatMap(({ row }) => grid.rows[row]?.[column] ?? [])
      .filter(({ kind }) => kind === 'number');
    if (numbers.length > 0) findings.add(unitOfTable(other, name), numbers);
  }
}

function differs(one: string, other: string, { dictionary }: Reader): boolean {
  return (conversion(one, other, dictionary.units) ?? 0) !== 0;
}
