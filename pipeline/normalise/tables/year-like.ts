import { isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';

/** 注册护士数 | 人 | 2026 | 2025: a unit stands beside the numbers, or the line below is another of the kind, or none is. */
export function isNamedLine(grid: Grid, cells: readonly Slot[], label: LabelReader): boolean {
  const [first] = cells;
  if (first?.kind !== 'text' || label(first.text)?.measure === undefined) return false;
  if (cells.slice(1).some(({ kind, text }) => kind === 'text' && isOnlyUnits(label(text)))) return true;
  const below = cellsOf(grid.rows[first.row + 1] ?? []);
  return !below.some(({ kind }) => kind === 'number') || label(below[0]?.text ?? '')?.measure !== undefined;
}

/** 办医主体 | 公立 | 2000, 高血压 | 年内管理高血压患者数 | 2025: behind the first name, a part, a total or a measure stands before the numbers. */
export function isPartBefore(cells: readonly Slot[], label: LabelReader): boolean {
  const names = cells.slice(
    1,
    cells.findIndex(({ kind }) => kind === 'number'),
  );
  return names.some(({ text }) => {
    const facets = label(text);
    return (facets?.members ?? facets?.total ?? facets?.measure) !== undefined;
  });
}

/** A word of layout over the names of lines; 合计 before a number that could be a year is the name of a line. */
export function isCorner(text: string, label: LabelReader): boolean {
  const parts = text.split(/[\\＼/／|｜\n]+/u).filter((part) => part.trim() !== '');
  if (parts.length > 1 && parts.every((part) => isCorner(part, label))) return true;
  const facets = label(text);
  return (facets?.layout ?? null) !== null && (facets?.total ?? facets?.area ?? null) === null;
}

/** 全区 | 2008 | 2007 below names of measures: figures of an area that could be years. */
export function isLineOfYearLike(
  grid: Grid,
  headers: readonly number[],
  cells: readonly Slot[],
  label: LabelReader,
): boolean {
  const [first, ...rest] = cells;
  const isPlace = first?.kind === 'text' && (label(first.text)?.area ?? label(first.text)?.total) !== undefined;
  const isBelow = ({ kind, column }: Slot) =>
    kind === 'number' && headers.some((row) => label(grid.rows[row]?.[column]?.text ?? '')?.measure !== undefined);
  return isPlace && rest.length > 0 && rest.every(isBelow);
}
