import { lineOf } from '../around/said-line.ts';
import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import { isPending, isSpoiltNumber } from '../numbers/spoilt-number.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';
import { looksLikeMonth, looksLikeYear } from '../years/year-number.ts';
import { ledgerColumnOf } from './ledger-columns.ts';
import { isCorner, isLineOfYearLike, isNamedLine, isPartBefore } from './year-like.ts';

/** Rows of headings a table may have; what comes after is its body. */
const mostHeadings = 8;

/** A row that can head a table: two texts or more, no numbers but years. */
export function isHeading(grid: Grid, row: readonly Slot[], cells: readonly Slot[], label: LabelReader): boolean {
  if (cells.length < 2 || cells.some((slot) => slot.kind === 'mark' || slot.kind === 'fault')) return false;
  if (cells.some((slot) => slot.kind === 'text' && isPending(slot.text))) return false;
  const spoilt = cells.some((slot) => slot.kind === 'text' && isSpoiltNumber(slot.text) && label(slot.text) === null);
  // 指标 | 2023/2022: a heading that nobody knows, not a line without one.
  if (spoilt && label(cells[0]?.text ?? '')?.layout !== '标签') return false;
  const numbers = cells.filter((slot) => slot.kind === 'number');
  if (numbers.length === 0) return true;
  const decimals = numbers.map(({ reading }) =>
    reading.kind === 'number' && reading.unit === null ? reading.decimal : '0',
  );
  const years = decimals.map(Number);
  if (!decimals.every((decimal) => looksLikeYear(Number(decimal)) || looksLikeMonth(decimal))) return false;
  if (isNamedLine(grid, cells, label) || isPartBefore(cells, label)) return false;
  const [first] = cells;
  const corner = first === undefined || isCorner(first.text, label);
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  const series = steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) === 1);
  const blankCorner = row[0]?.kind === 'blank' && first?.kind === 'number';
  return corner || series || blankCorner;
}

/** Whether a row under heading rows is one more of them. */
export function continues(
  grid: Grid,
  headers: readonly number[],
  row: readonly Slot[],
  cells: readonly Slot[],
  label: LabelReader,
  dictionary: Dictionary,
): boolean {
  if (headers.length === 0 || headers.length >= mostHeadings) return false;
  if (isLowerHeading(grid, headers, cells, label)) return true;
  const covered = (slot: Slot) => slot.merge !== null && headers.includes(slot.merge.top);
  if (cells.some(covered)) return !cells.some((slot) => slot.kind === 'fault') && isNoFigure(cells);
  if (!isHeading(grid, row, cells, label)) return false;
  const [first] = cells;
  if (first === undefined || isLineOfYearLike(grid, headers, cells, label)) return false;
  const above = grid.rows[headers.at(-1) ?? 0]?.[first.column];
  const isInside = first.column > firstColumn(grid, headers);
  const isKnown = ({ kind, text }: Slot) => kind === 'number' || !(isOnlyUnits(label(text)) || label(text) === null);
  if (isInside && (above?.kind === 'blank' || cells.every(isKnown))) return true;
  const named = (text: string) => label(text)?.layout !== undefined || ledgerColumnOf(text, dictionary) !== null;
  const corner =
    above === undefined || above.kind === 'blank' || (named(above.text) && label(above.text)?.layout !== '分组');
  return !corner || named(first.text);
}

function firstColumn(grid: Grid, headers: readonly number[]): number {
  return Math.min(...headers.map((header) => cellsOf(grid.rows[header] ?? [])[0]?.column ?? Number.POSITIVE_INFINITY));
}

function isNoFigure(cells: readonly Slot[]): boolean {
  return cells.every(
    (slot) => slot.kind === 'text' || (slot.reading.kind === 'number' && looksLikeYear(Number(slot.reading.decimal))),
  );
}

/** Whether a row below the lines of a table heads a new one. */
export function begins(
  grid: Grid,
  open: { readonly ledger: boolean; readonly valued: ReadonlySet<number> },
  row: readonly Slot[],
  cells: readonly Slot[],
  gap: boolean,
  label: LabelReader,
  dictionary: Dictionary,
): boolean {
  if (open.ledger) return cells.filter((slot) => ledgerColumnOf(slot.text, dictionary) !== null).length >= 3;
  // A name that is merged over several lines goes on here.
  if (cells.some(({ merge, row: at }) => merge !== null && merge.top < at)) return false;
  if (!isHeading(grid, row, cells, label)) return false;
  if (cells.some((slot) => slot.kind === 'number')) return gap || isCorner(cells[0]?.text ?? '', label);
  const texts = cells.filter((slot) => open.valued.has(slot.column));
  const says = (slot: Slot) => {
    const facets = label(slot.text);
    return facets !== null && facets.units === undefined ? true : facets !== null && Object.keys(facets).length > 1;
  };
  if (texts.some(says)) return true;
  return gap && (texts.length > 0 || label(cells[0]?.text ?? '')?.layout !== undefined);
}

/** For every row, whether the next one that is more than a line of words heads a new table. */
export function headingFollows(
  grid: Grid,
  cellsByRow: readonly (readonly Slot[])[],
  label: LabelReader,
  dictionary: Dictionary,
): readonly boolean[] {
  const found: boolean[] = [];
  let next = false;
  for (let index = grid.rows.length - 1; index >= 0; index--) {
    found[index] = next;
    const cells = cellsByRow[index] ?? [];
    if (cells.length === 0 || (cells.length === 1 && cells[0]?.kind === 'text') || lineOf(cells, label) !== null)
      continue;
    next =
      isHeading(grid, grid.rows[index] ?? [], cells, label) &&
      (cells.some((slot) => (label(slot.text)?.layout ?? ledgerColumnOf(slot.text, dictionary)) != null) ||
        cells.every((slot) => slot.column > 0 || label(slot.text) === null));
  }
  return found;
}

/**
 * 其中：65岁及以上 or 执业医师 alone on its row, below a place that the headings left blank beside another; or a name alone below
 * the heading of one column of figures: 出生人数 below 户籍人口.
 */
export function isLowerHeading(
  grid: Grid,
  headers: readonly number[],
  cells: readonly Slot[],
  label: LabelReader,
): boolean {
  const [only, ...more] = cells;
  if (only?.kind !== 'text' || more.length > 0) return false;
  const above = grid.rows[headers.at(-1) ?? -1];
  const [left, own] = [above?.[only.column - 1], above?.[only.column]];
  if (left?.kind !== 'text') return false;
  const isBelow = own?.kind === 'blank' || own?.anchor === left.anchor;
  return isBelow ? only.column > 1 : own?.kind === 'text' && isNameBelow(grid, only, label);
}

/** A name of things, not of a place, a time or a unit, over the first number of its column. */
function isNameBelow(grid: Grid, { text, row, column, merge }: Slot, label: LabelReader): boolean {
  if (merge !== null || /\d|^[（(]/u.test(text.normalize('NFKC'))) return false;
  const { measure, derived, members } = label(text) ?? {};
  const isThing =
    label(text) === null ? /[人数次张例个]$/u.test(text.trim()) : (measure ?? derived ?? members) !== undefined;
  return isThing && grid.rows[row + 1]?.[column]?.kind === 'number';
}
