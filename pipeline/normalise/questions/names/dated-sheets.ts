import type { Observation } from '../../../model/observation.ts';
import type { Sheet, Workbook } from '../../../model/workbook.ts';
import type { Problem } from '../../../problem.ts';
import * as say from '../../figures/messages/word-messages.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { findingsOf } from '../../sheet/findings.ts';
import { baseOf } from '../../text/file-name.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedFor } from '../../words/asked-words.ts';
import { withMonthsInDigits } from '../../years/part-label.ts';

const months = /^\(?(0?[1-9]|1[0-2])-(0?[1-9]|1[0-2])\)?$/u;
const days = /^\(?(0?[1-9]|1[0-2])[./月](0?[1-9]|[12]\d|3[01])日?\)?$|^(0[1-9]|1[0-2])([12]\d|3[01])$/u;

/** From the first of these months on, and in the last days of a month, a day is rather that up to which was counted. */
const [firstMonth, lastDays, twoDigits] = [5, 28, 10];

/**
 * Asks about a sheet whose whole name may be months or a day before the end of the year (1-11, 7-12, 11.30), where figures were
 * read from it; not where such numbers are those of tables: beside 2-1, or before the title in the sheet itself.
 */
export function datedSheets(
  { file, sheets }: Workbook,
  observations: readonly Pick<Observation, 'value' | 'origin'>[],
  dictionary: Pick<Dictionary, 'ownNotes'>,
): readonly Problem[] {
  const read = new Set(observations.flatMap(({ value, origin }) => (value === null ? [] : [origin.sheet])));
  const isNumbered = sheets.some(({ name }) => {
    const [, low, high] = months.exec(nameKey(name)) ?? [];
    return Number(low) >= Number(high);
  });
  const isSeries = sheets.filter(({ name }) => days.test(nameKey(name))).length > 1;
  return sheets.flatMap((sheet) => {
    const key = withMonthsInDigits(nameKey(sheet.name));
    if (!read.has(sheet.name) || key === nameKey(baseOf(file)) || isSerial(key, sheet)) return [];
    if (!(isPartOfMonths(key) && !isNumbered) && !isEarlyDay(key, isSeries)) return [];
    const findings = findingsOf(file, sheet.name, dictionary);
    findings.add(say.doubtfulSheet(askedFor('time', [key]), sheet.name), []);
    return findings.problems();
  });
}

function isPartOfMonths(key: string): boolean {
  const [, low, high] = months.exec(key) ?? [];
  return Number(low) < Number(high) && !(Number(low) === 1 && Number(high) === 12);
}

function isEarlyDay(key: string, isSeries: boolean): boolean {
  const [, month, day, monthAgain, dayAgain] = days.exec(key) ?? [];
  const [at, on] = [Number(month ?? monthAgain), Number(day ?? dayAgain)];
  const isLast = at === 12 && on === 31;
  const isDay = on >= lastDays || (!isSeries && on >= twoDigits && month !== undefined);
  return !isLast && isDay && at >= firstMonth;
}

/** Whether the sheet itself begins a text with that number: 表1-11, 1-11 卫生机构. */
function isSerial(key: string, { rows }: Sheet): boolean {
  const begins = new RegExp(`^(?:附?表)?${key.replace(/[.()]/gu, '[$&]')}(?![\\d月日.-])`, 'u');
  return rows.some((row) =>
    row.some((cell) => cell !== null && begins.test(nameKey(cell.text.replace(/(?<=\d)\s+(?=\d)/gu, '|')))),
  );
}
