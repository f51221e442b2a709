import type { UncheckedFigure } from '../unchecked.ts';

/** A figure at its place, zero-based. */
export interface Placed {
  readonly figure: UncheckedFigure;
  readonly row: number;
  readonly column: number;
}

/** The members of the breakdowns: those of all figures, of a line or a column, and those of a single cell. */
export interface Members {
  readonly whole: string;
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
  readonly cells: ReadonlyMap<Placed, string>;
}

const total = '总计';
const separator = ' / ';

/** Says every member of a breakdown once; 总计 for a line or a column without any among others that have one. */
export function membersOf(
  placed: readonly Placed[],
  byRow: ReadonlyMap<number, readonly Placed[]>,
  byColumn: ReadonlyMap<number, readonly Placed[]>,
): Members {
  const whole = new Set(shared(placed));
  const rest = (own: readonly Placed[]) => shared(own).filter((member) => !whole.has(member));
  const rows = new Map([...byRow].map(([row, own]) => [row, rest(own)]));
  // A member that the line says already is none of the column's.
  const columns = new Map(
    [...byColumn].map(([column, own]) => [
      column,
      rest(own).filter((member) => own.every(({ row }) => !rows.get(row)?.includes(member))),
    ]),
  );
  const leftOf = ({ figure, row, column }: Placed) =>
    partsOf(figure.breakdown).filter(
      (member) => !whole.has(member) && !rows.get(row)?.includes(member) && !columns.get(column)?.includes(member),
    );
  const isSaid = (own: readonly Placed[]) => own.every((one) => leftOf(one).length === 0);
  const divided = new Set(placed.flatMap((one) => (rows.get(one.row)?.length ? [one.figure.measure] : [])));
  return {
    whole: [...whole].join(separator),
    rows: new Map(
      [...byRow].map(([row, own]) => {
        const isTotal = own.some(({ figure }) => divided.has(figure.measure)) && isSaid(own);
        return [row, rows.get(row)?.join(separator) || (isTotal ? total : '')];
      }),
    ),
    columns: new Map(
      [...byColumn].map(([column, own]) => {
        const isTotal = [...columns.values()].some((each) => each.length > 0) && isSaid(own);
        return [column, columns.get(column)?.join(separator) || (isTotal ? total : '')];
      }),
    ),
    cells: new Map(
      placed.map((one) => {
        const isAmong = one.figure.breakdown === '' && !isSaid(byRow.get(one.row) ?? []);
        return [one, leftOf(one).join(separator) || (isAmong ? total : '')];
      }),
    ),
  };
}

function partsOf(breakdown: string): readonly string[] {
  return breakdown === '' ? [] : breakdown.split(separator);
}

/** The members that all of these have. */
function shared(placed: readonly Placed[]): readonly string[] {
  const [first, ...others] = placed.map(({ figure }) => partsOf(figure.breakdown));
  return (first ?? []).filter((member) => others.every((parts) => parts.includes(member)));
}
