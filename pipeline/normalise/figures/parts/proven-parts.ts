import { isEstablishment, isWithinOne } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { unusedName } from '../../registers/unused.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { type Grid, numberIn, type Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import { indentOf } from '../../tables/depth.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import { areNamedKinds } from './named-kinds.ts';

type Line = readonly [row: number, path: readonly LabelUse[]];

/**
 * The unknown names of lines that are proven to be nothing but parts: the known members beside them are the total in
 * every column (门诊部 below 基层医疗卫生机构), or they are it themselves (the vaccines beside 合计). The total is read or
 * asked about; nobody needs them.
 * @param isNamed a title, who reports or the file names the area
 */
export function provenParts(
  rows: RowPaths,
  columns: readonly Column[],
  grid: Grid,
  dictionary: Dictionary,
  isNamed: boolean,
): ReadonlySet<LabelUse> {
  const lines: readonly Line[] = [...rows].filter(([, path]) => path.length > 0);
  const isTotal = ({ facets }: LabelUse) => facets?.total === 'all' || typeof facets?.area === 'object';
  const [total, ...more] = lines.filter(([, path]) => path.some(isTotal));
  const unknown = lines.filter(([, path]) => path.some(({ facets }) => facets === null));
  if (total === undefined || more.length > 0 || unknown.length === 0) return new Set();
  const known = lines.filter(([, path]) => path.every(({ facets }) => facets !== null) && membersIn(path).length > 0);
  const [row, path] = total;
  if (path.some(({ facets }) => facets === null)) return new Set();
  const counted = columns.filter(
    ({ index, path: over }) => isCounted(over) && numberIn(grid.rows[row]?.[index]) !== null,
  );
  // A number in a column without a total may have slipped there.
  const open = columns.filter(
    ({ index, path: over }) =>
      numberIn(grid.rows[row]?.[index]) === null && !over.some(({ facets }) => facets?.ignored !== undefined),
  );
  if (open.some(({ index }) => unknown.some(([at]) => numberIn(grid.rows[at]?.[index]) !== null))) return new Set();
  const isAll = (parts: readonly Line[]) =>
    parts.length > 1 &&
    counted.length > 0 &&
    counted.every(({ index }) => adds(slotsOf(parts, index, grid), grid.rows[row]?.[index]));
  const names = unknown.flatMap(([, each]) => each.filter(({ facets }) => facets === null));
  const isOther = ({ text }: LabelUse) => isEstablishment(text) || unusedName(text, dictionary) !== null;
  const isUndivided = (line: Line) =>
    membersIn(line[1]).every(({ dimension }) => !counted.some(({ path: over }) => isDividedBy(over, dimension)));
  // 社区卫生服务中心 beside 医院 and 其他, which are the total with it, where nothing is used by kinds of institutions.
  const isRest = (parts: readonly Line[]) => isAll([...parts, ...unknown]) && parts.every(isUndivided);
  if (known.length > 0) {
    const dimensions = ofOneDimension(known);
    // 其他 set in below 专业公共卫生机构 is a part of that.
    return [...dimensions, ...dimensions.map(outermost)].some(isAll) ||
      (names.every(isOther) && dimensions.some(isRest))
      ? new Set(names)
      : new Set();
  }
  const others = lines.filter((line) => line !== total);
  const isPlain = counted.every(({ path: over }) =>
    over.every(({ facets }) => (facets?.measure?.dimensions.length ?? 0) === 0),
  );
  // 内科, 外科 and 儿科 may be all of one hospital.
  const isSure = (isPlain || names.every(isOther)) && (isNamed || !names.some(({ text }) => isWithinOne(text)));
  const isList = others.length > 2 || areNamedKinds(rows, counted, dictionary);
  return isSure && isList && others.length === unknown.length && isAll(others) ? new Set(names) : new Set();
}

/** The slots that hold a number of the total where its line has a member: 合计 over 医院 in the column of 注册护士数. */
export function totalledSlots(rows: RowPaths, columns: readonly Column[], grid: Grid): ReadonlySet<Slot> {
  const isTotal = ({ facets }: LabelUse) => facets?.total === 'all' || typeof facets?.area === 'object';
  // 合计 of 医院 is one more part.
  const [total, ...more] = [...rows].filter(
    ([, path]) => path.some(isTotal) && path.every(({ facets }) => facets !== null && facets.members === undefined),
  );
  if (total === undefined || more.length > 0) return new Set();
  const filled = columns.filter(({ index }) => numberIn(grid.rows[total[0]]?.[index]) !== null);
  return new Set(filled.flatMap(({ path }) => path.map(({ slot }) => slot)));
}

/** The slots of the names of lines with a number under every 合计 or 人数 over the columns: 注册护士数 beside 合计 | 其中：女. */
export function totalledLines(rows: RowPaths, columns: readonly Column[], grid: Grid): ReadonlySet<Slot> {
  const isWhole = ({ facets }: LabelUse) =>
    facets?.total === 'all' || facets?.layout === '数值' || typeof facets?.area === 'object';
  const isOwn = ({ facets }: LabelUse) => facets !== null && facets.members === undefined;
  const totals = columns.filter(({ path }) => path.some(isWhole) && path.every(isOwn));
  const lines = totals.length === 0 ? [] : [...rows];
  const isCounted = (row: number) => totals.every(({ index }) => numberIn(grid.rows[row]?.[index]) !== null);
  // A line without a name has nothing but the headings over its total.
  const anchors = new Set(totals.flatMap(({ path }) => path.slice(0, -1).map(({ slot }) => slot.anchor)));
  const over = columns.flatMap(({ path }) => path.flatMap(({ slot }) => (anchors.has(slot.anchor) ? slot : [])));
  const slotsOf = (path: Path) => (path.length === 0 ? over : path.map(({ slot }) => slot));
  return new Set(lines.flatMap(([row, path]) => (isCounted(row) ? slotsOf(path) : [])));
}

/** A heading that is known and read, be it under one that is not known. */
function isCounted(over: readonly LabelUse[]): boolean {
  return (over.at(-1)?.facets ?? null) !== null && over.every(({ facets }) => facets?.ignored === undefined);
}

function isDividedBy(over: readonly LabelUse[], dimension: string): boolean {
  return over.some(({ facets }) => facets?.measure?.dimensions.includes(dimension) === true);
}

function slotsOf(lines: readonly Line[], column: number, grid: Grid): readonly Slot[] {
  return lines.flatMap(([row]) => grid.rows[row]?.[column] ?? []);
}

/** Whether a total is the sum of parts, more than one of them not 0. */
export function adds(slots: readonly Slot[], total: Slot | undefined): boolean {
  const whole = numberIn(total);
  if (whole === null || slots.some(({ kind }) => kind === 'fault' || kind === 'text')) return false;
  const parts = slots.map((slot) => numberIn(slot) ?? 0);
  const sum = parts.reduce((all, part) => all + part, 0);
  return Math.abs(sum - whole) <= Math.abs(sum) * 1e-9 && (whole === 0 || parts.filter((part) => part > 0).length > 1);
}

/** The lines with a member of each dimension. */
function ofOneDimension(lines: readonly Line[]): readonly (readonly Line[])[] {
  const dimensions = new Set(lines.flatMap(([, path]) => membersIn(path).map(({ dimension }) => dimension)));
  return [...dimensions].map((own) =>
    lines.filter(([, path]) => membersIn(path).some(({ dimension }) => dimension === own)),
  );
}

function outermost(lines: readonly Line[]): readonly Line[] {
  const indents = lines.map(([, path]) => Math.min(...path.map(indentOf)));
  return lines.filter((_, at) => indents[at] === Math.min(...indents));
}

function membersIn(path: readonly LabelUse[]) {
  return path.flatMap(({ facets }) => facets?.members ?? []);
}

/** The measures that lines name alone, with a number: their totals, above or below their parts. */
export function countedMeasures(rows: RowPaths, columns: readonly Column[], grid: Grid): ReadonlySet<Measure> {
  const isCountedOn = (row: number) => columns.some(({ index }) => numberIn(grid.rows[row]?.[index]) !== null);
  return new Set(
    [...rows].flatMap(([row, path]) => {
      // 合计 before 注册护士数 is its total, too.
      const isAlone = path.every(
        ({ facets }) => facets?.members === undefined && (facets?.measure !== undefined || facets?.total === 'all'),
      );
      return isAlone && isCountedOn(row) ? path.flatMap(({ facets }) => facets?.measure ?? []) : [];
    }),
  );
}
