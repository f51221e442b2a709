import type { Taken } from '../../figures/values/taken.ts';
import type { Grid, Slot } from '../../sheet/grid.ts';
import { spotKey } from '../../sheet/spots.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';

/**
 * Asks about figures beside a day before the end of their year in a column of such days (截止时间: 12月31日, 9月30日), or in
 * one of remarks. Days on which figures were sent are another matter. The figures are read.
 */
export function askAboutCutOffDays({ grid, table, findings }: Reader, taken: readonly Taken[]): void {
  const columns = columnsOfDays(grid, table.headers);
  if (columns.size === 0) return;
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  for (const { slot, observation, figure } of taken) {
    if (observation?.value == null) continue;
    for (const beside of grid.rows[slot.row] ?? []) {
      if (!columns.has(beside.column) || beside.column === slot.column || !isEarly(beside, figure.year)) continue;
      const key = spotKey(beside.row, beside.column);
      if (!asked.has(key))
        findings.add(narrowingNote(beside.text, { word: beside.text.trim(), why: 'time' }), [beside]);
      asked.add(key);
    }
  }
}

const headed = /截[至止]|^(?:统计|数据|资料|时点)?(?:时点|时间|日期|时期)$|^(?:备注|说明)$/u;

/** The columns under headings that say to what day figures are, or under which somebody may say so. */
function columnsOfDays({ rows }: Grid, headers: readonly number[]): ReadonlySet<number> {
  const slots = headers.flatMap((row) => rows[row] ?? []);
  return new Set(slots.flatMap(({ text, column }) => (headed.test(nameKey(text)) ? [column] : [])));
}

/** 9月30日, 截至2023.9.30: a day and nothing else, not one of the last days of the year. */
const day = /^(?:截[至止]到?|[至到])?(?:(\d{4})[年./-])?(\d{1,2})[月./-](\d{1,2})日?(?:底|止|为止|数据?)?$/u;

function isEarly({ kind, text }: Slot, year: number): boolean {
  const [, said, month, date] = kind === 'blank' ? [] : (day.exec(nameKey(text)) ?? []);
  if (month === undefined || (said !== undefined && Number(said) !== year)) return false;
  const [at, on] = [Number(month), Number(date)];
  return at >= 1 && at <= 12 && on >= 1 && on <= 31 && !(at === 12 && on >= 30);
}
