import type { LedgerEntry } from '../../../model/observation.ts';
import type { Problem } from '../../../problem.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { findingsOf } from '../../sheet/findings.ts';
import { nameKey } from '../../text/name-key.ts';
import { doubtOfLedger } from '../ledgers/ledger-doubts.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import type { Words } from './cover-words.ts';
import { defines } from './guide-notes.ts';

/** What a ledger holds, and all of what is in a workbook. */
const ofLedger = /台账|项目|投资|进[度展]|数据|数字|[本此各]表|以上|上述|截[至止]/u;

/** Asks about words of sheets without figures by which the lines of a ledger may be those of another day, planned or not final. */
export function ledgerCoverQuestions(
  file: string,
  covers: readonly Words[],
  year: number,
  ledger: readonly LedgerEntry[],
  dictionary: Dictionary,
): readonly Problem[] {
  if (ledger.length === 0) return [];
  return covers.flatMap(({ sheet, isList, clauses }) => {
    const findings = findingsOf(file, sheet.name, dictionary);
    for (const note of isList ? [] : clauses) {
      const key = nameKey(note.text);
      const word = !ofLedger.test(key) || defines.test(key) ? null : doubtOfLedger(note.text, year, dictionary);
      if (word !== null) findings.add(narrowingNote(note.text, word), [note]);
    }
    return findings.problems();
  });
}
