import type { RegisterRow } from '../register.ts';
import type { Refuse } from './fault.ts';

/** Checks that seq counts up from 1 without repeats. */
export function checkSequence(rows: readonly RegisterRow<{ readonly seq: string }>[], refuse: Refuse): void {
  let last = 0;
  let lastLine = 0;
  for (const { row, line } of rows) {
    const seq = wholeNumber(row.seq);
    if (seq === null || seq <= last || (last === 0 && seq !== 1)) {
      const expected = last === 0 ? '1' : `大于 ${last}（第 ${lastLine} 行）的整数，不重复`;
      refuse('E333', line, 'seq', `读到“${row.seq}”`, expected);
    }
    if (seq !== null && seq > last) [last, lastLine] = [seq, line];
  }
}

/** Checks that no two rows have the same key; the fault is noted at `column`. */
export function checkUnique<Row>(
  rows: readonly RegisterRow<Row>[],
  column: string,
  keyOf: (row: Row) => string,
  refuse: Refuse,
): void {
  const seen = new Map<string, number>();
  for (const { row, line } of rows) {
    const key = keyOf(row);
    const earlier = seen.get(key);
    if (key !== '' && earlier !== undefined) refuse('E333', line, column, `与第 ${earlier} 行重复`, '每项只登记一次');
    else seen.set(key, line);
  }
}

/** A positive whole number, null for anything else. */
export function wholeNumber(text: string): number | null {
  return /^[1-9]\d*$/.test(text) ? Number(text) : null;
}
