import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import { endsAsPlace } from '../../words/place-ends.ts';

/** A line or a column with its numbers. */
interface Entry {
  readonly path: Path;
  readonly numbers: readonly (number | null)[];
}

/**
 * Whether the lines (or the columns) are a total, names of some parts and 其他 for what is left, and the total is everywhere
 * the sum of them: it leaves nothing out.
 */
export function closedLists(rows: RowPaths, columns: readonly Column[], grid: Grid) {
  const counted = columns.filter(({ path }) => !isRate(path));
  const lines = [...rows].filter(([, path]) => !isRate(path));
  const at = (row: number, column: number) => numberIn(grid.rows[row]?.[column]);
  return {
    rows: isClosed(lines.map(([row, path]) => ({ path, numbers: counted.map(({ index }) => at(row, index)) }))),
    columns: isClosed(counted.map(({ index, path }) => ({ path, numbers: lines.map(([row]) => at(row, index)) }))),
  };
}

function isClosed(entries: readonly Entry[]): boolean {
  const isTotal = ({ path }: Entry) => path.some(({ facets }) => facets?.total === 'all');
  const [total, ...more] = entries.filter(isTotal);
  const parts = entries.filter((entry) => !isTotal(entry));
  if (total === undefined || more.length > 0 || parts.length < 2) return false;
  if (entries.some(({ path }) => path.some(({ facets }) => facets?.area !== undefined))) return false;
  const named = parts.filter(({ path }) => !path.some(isLeft));
  if (named.length !== parts.length - 1) return false;
  if (!named.every(({ path }) => path.some(({ text }) => endsAsPlace(text)))) return false;
  const counted = total.numbers.flatMap((number, at) => (number === null ? [] : [{ number, at }]));
  return (
    counted.length > 0 &&
    counted.every(({ number, at }) => {
      const numbers = parts.map((part) => part.numbers[at] ?? null);
      return numbers.every((each) => each !== null) && numbers.reduce((all, each) => all + (each ?? 0), 0) === number;
    })
  );
}

function isLeft({ text }: LabelUse): boolean {
  return /^其[他它余](?:单位|机构|街道|乡镇|街镇|街乡|镇|乡)?$/u.test(nameKey(text));
}

function isRate(path: Path): boolean {
  return path.some(({ text, facets }) => facets?.derived !== undefined || /[率比]|[%‰]/u.test(text));
}
