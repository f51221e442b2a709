import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';

/** 甲 乙 丙 1 2 3: letters of the old count, then numbers rising by one. */
export function isCodeRow(cells: readonly Slot[]): boolean {
  const texts = cells.map((slot) =>
    slot.text
      .normalize('NFKC')
      .replace(/=.*$/u, '')
      .replace(/[()\s]/gu, ''),
  );
  const numbers = texts.filter((text) => /^\d+$/u.test(text)).map(Number);
  const letters = texts.filter((text) => /^[甲乙丙丁戊己A-E]$/u.test(text));
  const rising = numbers.every((number, index) => number === index + (numbers[0] ?? 1)) && (numbers[0] ?? 1) <= 2;
  return letters.length > 0 && letters.length + numbers.length === texts.length && rising;
}

/** 1 2 3 … under every heading where no line has a name, with figures further down. */
export function isNumberRow(grid: Grid, headers: readonly number[], index: number, cells: readonly Slot[]): boolean {
  const texts = cells.map((slot) => slot.text.normalize('NFKC'));
  const rising = texts.every((text, at) => text === String(at + 1));
  // (1) (2) are no figures even where they are few.
  const bracketed = texts.every((text, at) => text === `(${at + 1})`) && cells.length > 1;
  if (!bracketed && (!rising || cells.length < 3)) return false;
  if (headers.at(-1) !== index - 1) return false;
  const headed = (grid.rows[index - 1] ?? []).filter((slot) => slot.kind !== 'blank').length;
  const next = cellsOf(grid.rows[index + 1] ?? []);
  const places = new Set(cells.map((slot) => slot.column));
  return (
    (bracketed || cells.length >= headed - 1) &&
    next.length > 1 &&
    next.filter((slot) => places.has(slot.column) && slot.kind === 'number').length > 1
  );
}

/** A row of English words below Chinese headings: it says them again. */
export function isEnglishRow(cells: readonly Slot[]): boolean {
  return (
    cells.length > 1 &&
    cells.every((slot) => slot.kind === 'text' && /^[^\u2e80-\uffdc\d]*[a-z]{3}[^\u2e80-\uffdc\d]*$/u.test(slot.text))
  );
}
