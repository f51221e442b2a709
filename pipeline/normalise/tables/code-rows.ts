import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';

/** 甲 乙 丙 1 2 3: letters of the old count, then numbers rising by one; and A01 A02 A03. */
export function isCodeRow(cells: readonly Slot[]): boolean {
  if (areFieldCodes(cells)) return true;
  const texts = cells.map((slot) =>
    slot.text
      .normalize('NFKC')
      .replace(/=.*$/u, '')
      .replace(/[()\s]/gu, ''),
  );
  const numbers = texts.filter((text) => /^\d+$/u.test(text)).map(Number);
  const letters = texts.filter((text) => /^[甲乙丙丁戊己A-E]$/u.test(text));
  const rising = numbers.every((number, index) => number === index + (numbers[0] ?? 1)) && (numbers[0] ?? 1) <= 2;
  // A letter alone heads lines.
  const isRow = cells.length > 1 && letters.length > 0;
  return isRow && letters.length + numbers.length === texts.length && rising;
}

/** A01 A02 A03, also behind 代码: one or two letters, the same in each, then numbers from 1; Q1, M1 and WK1 are times, V1 is a version. */
function areFieldCodes(cells: readonly Slot[]): boolean {
  const texts = cells.map(({ text }) => text.normalize('NFKC').replace(/[()\s]/gu, ''));
  const [, ...behind] = texts;
  const codes = /^(?:字段|指标|数据项)?(?:代[码号]|编[码号]|甲)$/u.test(texts[0] ?? '') ? behind : texts;
  const found = codes.map((text) => /^([a-z]{1,2}[-_.]?)(\d{1,4})$/iu.exec(text));
  const [[, letters] = []] = found.map((each) => each ?? []);
  if (/^(?:[qhmtwyvn]|ad|wk|no)[-_.]?$/iu.test(letters ?? '')) return false;
  const numbers = found.map((each) => Number(each?.[2]));
  const first = numbers[0] ?? Number.NaN;
  return (
    codes.length > 1 &&
    first < 1900 &&
    found.every((each) => each?.[1] === letters) &&
    numbers.every((each, at) => each === first + at)
  );
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
