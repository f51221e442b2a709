import type { Cell, Sheet } from '../model/workbook.ts';

/** What a person reads around a number, as it is written, without what the program makes of it; parts joined by ｜. */
export interface CellWords {
  /** The lines over it that hold one text only: titles, headings of sections; the nearest few, from the top. */
  readonly titles: string;
  /** The texts before it in its row, behind what heads them where that says more than 指标; blank when there are none. */
  readonly row: string;
  /** The texts over it, up to the next number, from the top. */
  readonly column: string;
}

const mostTitles = 4;
/** Headings of names, units and numbers of lines, and none. */
const plainHeading = /^(?:[\s\S]*(?:指标|项目|名称|单位|序号|编号|类别|机构)[\s\S]*|甲|乙|丙)?$/u;
const numberLike = /^[\d\s.,，%‰+-]*$/u;

/** The words over a cell, and the lowest row in which one stands; −1 for none. */
interface Over {
  /** Of the rows right over it, down from a number; those of the rows over that number where there are none. */
  readonly words: readonly string[];
  readonly row: number;
  /** Whether a number stands between. */
  readonly isApart: boolean;
}

const nothing: Over = { words: [], row: -1, isApart: false };

/** Gives the words around one cell of the sheet, zero-based; a merged range counts where it covers. */
export function wordsIn({ rows, merges }: Sheet): (row: number, column: number) => CellWords {
  const cellAt = throughMerges(rows, merges);
  const alone = rows.map(titleOf);
  const isYears = rows.map(holdsYears);
  const titles = alone.flatMap((title, row) => (title === '' ? [] : [{ title, row }]));
  const columns = new Map<number, Over[]>();
  const overAt = (row: number, column: number): Over => {
    const known = columns.get(column) ?? [nothing];
    columns.set(column, known);
    for (let at = known.length; at <= row; at++) known.push(below(known[at - 1] ?? nothing, at - 1, column));
    return known[row] ?? nothing;
  };
  const below = (over: Over, row: number, column: number): Over => {
    const cell = cellAt(row, column);
    const isNumber = typeof cell?.value === 'number';
    if (isNumber && isYears[row] !== true) return { ...over, isApart: true };
    const word = isNumber ? cell.text : wordOf(cell);
    if (word === '' || word === alone[row]) return over;
    const before = over.isApart ? [] : over.words;
    return { words: before.at(-1) === word ? before : [...before, word], row, isApart: false };
  };
  return (row, column) => {
    const over = overAt(row, column);
    const before: string[] = [];
    for (let at = 0; at < column; at++) {
      const word = wordOf(cellAt(row, at));
      const heading = over.row < 0 ? '' : wordOf(cellAt(over.row, at));
      const shown = word === '' || plainHeading.test(heading) ? word : `${heading}：${word}`;
      // Merged cells repeat a word.
      if (shown !== '' && before.at(-1) !== shown) before.push(shown);
    }
    const above = titles.slice(0, firstAfter(titles, row));
    return {
      titles: above
        .slice(-mostTitles)
        .map(({ title }) => title)
        .join('｜'),
      row: before.join('｜'),
      column: over.words.join('｜'),
    };
  };
}

function firstAfter(titles: readonly { readonly row: number }[], row: number): number {
  const index = titles.findIndex((title) => title.row >= row);
  return index < 0 ? titles.length : index;
}

/** The cell of a place, for a place within a merged range its first one. */
function throughMerges(rows: Sheet['rows'], merges: Sheet['merges']): (row: number, column: number) => Cell | null {
  const starts = new Map<string, { readonly top: number; readonly left: number }>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row++) {
      for (let column = merge.left; column <= merge.right; column++) starts.set(`${row}:${column}`, merge);
    }
  }
  return (row, column) => {
    const { top, left } = (starts.size === 0 ? undefined : starts.get(`${row}:${column}`)) ?? {
      top: row,
      left: column,
    };
    return rows[top]?.[left] ?? null;
  };
}

/** The text of a row that begins with it and holds nothing else, blank for other rows. */
function titleOf(cells: readonly (Cell | null)[]): string {
  const [first, ...others] = cells.filter((cell) => cell !== null && cell.text.trim() !== '');
  return first !== undefined && others.length === 0 && cells[0] === first ? wordOf(first) : '';
}

function wordOf(cell: Cell | null | undefined): string {
  const text = cell?.text.trim().replaceAll(/\s+/g, ' ') ?? '';
  return typeof cell?.value === 'number' || numberLike.test(text) ? '' : text;
}

/** True for a row whose numbers are years, each the heading of a column. */
function holdsYears(cells: readonly (Cell | null)[]): boolean {
  const numbers = cells.flatMap((cell) => (typeof cell?.value === 'number' ? cell.value : []));
  return numbers.every((value) => Number.isInteger(value) && value >= 1949 && value < 2100);
}
