import type { Taken } from '../../figures/values/taken.ts';
import { numberIn, type Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Path, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { isPartOfYear, monthsOf, monthsOfYear } from '../../years/part-label.ts';
import { yearsIn } from '../../years/written-years.ts';
import { unfinishedYear } from '../messages/contradiction-messages.ts';

/** The lines, or columns, of the parts of a year that one figure is made of: 1月 … 12月, the four quarters. */
interface Parts {
  readonly lines: { readonly at: number; readonly text: string }[];
  /** What they say where a column, or a line, crosses them. */
  readonly known: Map<number, Filled>;
}

interface Filled {
  readonly isWhole: boolean;
  readonly sum: number;
  readonly first: string;
}

/** A month without one does not occur where this many are usual. */
const usual = 20;

/**
 * Asks about the figure of a year beside its months, quarters or halves, all twelve months of which have a place while some
 * of these are blank: the year was not over. One that is more than the parts there are has the others in it.
 */
export function askAboutUnfinishedYears(
  { grid, findings, place }: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const columns = new Map(block.values.map(({ index, path }) => [index, path]));
  const { year } = place.folder;
  const parts = { columns: partsAmong(columns, year), rows: partsAmong(rows, year) };
  if (parts.columns.size + parts.rows.size === 0) return;
  for (const { figure, slot, observation } of taken) {
    const own = { column: columns.get(slot.column), row: rows.get(slot.row) };
    if (observation?.value == null || own.column === undefined || own.row === undefined) continue;
    const across = filledOf(parts.columns.get(keyOf(own.column)), slot.row, (at) => grid.rows[slot.row]?.[at]);
    const down = filledOf(parts.rows.get(keyOf(own.row)), slot.column, (at) => grid.rows[at]?.[slot.column]);
    const isEnd = [...own.column, ...own.row].some(({ text }) => /末|底|31/u.test(text));
    const number = numberIn(slot) ?? 0;
    for (const filled of [across, down]) {
      if (filled === null || filled.isWhole || isEnd || figure.year !== year) continue;
      if (!figure.measure.flow || number <= filled.sum * (1 + 1e-9)) {
        findings.add(unfinishedYear(figure, filled.first), [slot]);
      }
    }
  }
}

/** The labels that tell one figure from another, whatever part of the year it is of. */
function keyOf(path: Path): string {
  return path
    .filter(
      ({ facets }) => facets?.measure !== undefined || facets?.members !== undefined || facets?.area !== undefined,
    )
    .map(({ text }) => text)
    .join('｜');
}

function partsAmong(paths: RowPaths, year: number): ReadonlyMap<string, Parts> {
  const found = new Map<string, Parts>();
  for (const [at, path] of paths) {
    const part = path.find(({ text }) => isPartOfYear(text));
    if (part === undefined || path.some(({ text }) => yearsIn(text).some((each) => each !== year))) continue;
    const key = keyOf(path);
    const parts: Parts = found.get(key) ?? { lines: [], known: new Map() };
    parts.lines.push({ at, text: part.text });
    found.set(key, parts);
  }
  return found;
}

/** Whether the parts that have a number cover the year where those that have a place do; null where these do not. */
function filledOf(parts: Parts | undefined, at: number, slotAt: (line: number) => Slot | undefined): Filled | null {
  if (parts === undefined || new Set(parts.lines.flatMap(({ text }) => monthsOf(text))).size < monthsOfYear)
    return null;
  const before = parts.known.get(at);
  if (before !== undefined) return before;
  const numbers = parts.lines.flatMap(({ at: line, text }) => {
    const value = numberIn(slotAt(line));
    return value === null ? [] : [{ text, value }];
  });
  const sum = numbers.reduce((all, { value }) => all + value, 0);
  const filled = numbers.filter(({ value }) => value !== 0 || sum < usual * numbers.length);
  const covered = new Set(filled.flatMap(({ text }) => monthsOf(text)));
  const first = parts.lines.find(({ text }) => monthsOf(text).some((month) => !covered.has(month)))?.text ?? '';
  const result = { isWhole: filled.length === 0 || first === '', sum, first };
  parts.known.set(at, result);
  return result;
}
