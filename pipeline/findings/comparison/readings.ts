import { decimalLiteral, withThousands } from '../../decimal.ts';
import { spotOf } from '../../model/workbook.ts';
import type { UncheckedFigure } from '../unchecked.ts';
import { type Members, membersOf, type Placed } from './members.ts';

/** What the figures of a sheet were read as: what holds for all, for a line or a column is said once, the rest in the cells. */
export interface Readings {
  readonly whole: string;
  /** By zero-based row or column. */
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
  /** By address. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The sides of a reading beside the members of its breakdown, in the order in which they are printed. */
const sides: readonly ((placed: Placed) => string)[] = [
  ({ figure }) => figure.area,
  ({ figure }) => `${figure.year}年`,
  ({ figure: { measure, unit } }) => (unit === '' ? measure : `${measure}（${unit}）`),
];

/** Where a side is said: once, at every line, below every column, or at the lines where it is one and in the cells of others. */
type Axis = 'whole' | 'rows' | 'columns' | 'cells';

/** What figures of one sheet were read as; every side of each is said at exactly one place. */
export function readingsOf(figures: readonly UncheckedFigure[]): Readings {
  const placed = figures.map((figure): Placed => ({ figure, ...spotOf(figure.origin.cell) }));
  const byRow = groups(placed, ({ row }) => row);
  const byColumn = groups(placed, ({ column }) => column);
  const axes = sides.map((side): Axis => {
    const isOne = (own: readonly Placed[]) => new Set(own.map(side)).size <= 1;
    if (isOne(placed)) return 'whole';
    if ([...byRow.values()].every(isOne)) return 'rows';
    return [...byColumn.values()].every(isOne) ? 'columns' : 'cells';
  });
  const say = (own: readonly Placed[], here: readonly Axis[]): readonly string[] =>
    sides.flatMap((side, at) => {
      const [text = '', ...others] = new Set(own.map(side));
      return here.includes(axes[at] ?? 'cells') && others.length === 0 ? [text] : [];
    });
  const members = membersOf(placed, byRow, byColumn);
  return {
    whole: joined(say(placed, ['whole']), members.whole),
    rows: new Map([...byRow].map(([row, own]) => [row, joined(say(own, ['rows', 'cells']), members.rows.get(row))])),
    columns: new Map(
      [...byColumn].map(([column, own]) => [column, joined(say(own, ['columns']), members.columns.get(column))]),
    ),
    cells: wordsByCell(
      placed.map((one) => [one.figure.origin.cell, cellWords(one, byRow.get(one.row) ?? [], axes, members)]),
    ),
  };
}

/** The words of each cell, a line for every figure of a sentence. */
function wordsByCell(words: readonly (readonly [cell: string, words: string])[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [cell, said] of words)
    cells.set(cell, [cells.get(cell) ?? '', said].filter((each) => each !== '').join('\n'));
  return cells;
}

function groups(placed: readonly Placed[], keyOf: (one: Placed) => number): ReadonlyMap<number, readonly Placed[]> {
  const found = new Map<number, Placed[]>();
  for (const one of placed) {
    const group = found.get(keyOf(one));
    if (group === undefined) found.set(keyOf(one), [one]);
    else group.push(one);
  }
  return found;
}

/** What is not said at the line or the column, and the value where it is not the number that the cell shows. */
function cellWords(one: Placed, line: readonly Placed[], axes: readonly Axis[], members: Members): string {
  const own = sides.flatMap((side, at) =>
    axes[at] === 'cells' && new Set(line.map(side)).size > 1 ? [side(one)] : [],
  );
  const { value, text, unit } = one.figure;
  const isShown = typeof value === 'number' ? printed(text, unit) === value : text.trim() === value;
  const read = typeof value === 'number' ? withThousands(decimalLiteral(value)) : value;
  return joined(own, members.cells.get(one), isShown || read === null ? '' : `＝${read}${unit}`);
}

function joined(words: readonly string[], ...more: readonly (string | undefined)[]): string {
  return [...words, ...more].filter((word) => word !== undefined && word !== '').join(' · ');
}

/** A number as a cell prints it, with or without its unit; not one for other words beside it. */
function printed(text: string, unit: string): number {
  const number = text.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  return Number((number.endsWith(unit) ? number.slice(0, number.length - unit.length) : number) || Number.NaN);
}
