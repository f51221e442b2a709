import type { LedgerEntry } from '../../../model/observation.ts';
import type { Problem } from '../../../problem.ts';
import * as say from '../../figures/messages/word-messages.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { baseOf } from '../../text/file-name.ts';
import { askedIf } from '../../words/asked-words.ts';
import { annexSpan } from '../../years/part-of-year.ts';
import { earlyDay } from '../names/file-name.ts';
import { doubtOfLedger, plannedIn } from './ledger-doubts.ts';

/** Asks about a file named for a day before the end of the year, for what is planned or not final, from which only a ledger was read. */
export function ledgerFileQuestion(
  file: string,
  year: number,
  ledger: readonly LedgerEntry[],
  dictionary: Dictionary,
): readonly Problem[] {
  const name = baseOf(file);
  const word =
    ledger.length === 0
      ? null
      : (askedIf('time', earlyDay(name, year) ?? annexSpan(name)) ??
        doubtOfLedger(name, year, dictionary) ??
        plannedIn(name));
  return word === null ? [] : [say.doubtfulFile(file, [word])];
}
