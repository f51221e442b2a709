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

/** Gives the words around one cell of the sheet, zero-based; a merged range counts where it covers. */
export function wordsIn({ rows, merges }: Sheet): (row: number, column: number) => CellWords {
  const starts = new Map<string, { readonly top: number; readonly left: number }>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row++) {
      for (let column = merge.left; column <= merge.right; column++) starts.set(`${row}:${column}`, merge);
    }
  }
  const cellAt = (row: number, column: number): Cell | null => {
    const { top, left } = starts.get(`${row}:${column}`) ?? { top: row, left: column };
    return rows[top]?.[left] ?? null;
  };
  const alone = rows.map(titleOf);
  const isYears = rows.map(holdsYears);
  const titles = alone.flatMap((title, row) => (title === '' ? [] : [{ title, row }]));
  return (row, column) => {
    const over: string[] = [];
    let headings = -1;
    for (let at = row - 1; at >= 0; at--) {
      const cell = cellAt(at, column);
      const word = wordOf(cell);
      if (word !== '') {
        if (word === alone[at]) continue;
        add(over, word);
        headings = Math.max(headings, at);
      } else if (typeof cell?.value === 'number') {
        if (over.length > 0) break;
        if (isYears[at] === true) add(over, cell.text);
      }
    }
    const before: string[] = [];
    for (let at = 0; at < column; at++) {
      const word = wordOf(cellAt(row, at));
      const heading = headings < 0 ? '' : wordOf(cellAt(headings, at));
      add(before, word === '' || plainHeading.test(heading) ? word : `${heading}：${word}`);
    }
    return {
      titles: titles
        .filter((each) => each.row < row)
        .slice(-mostTitles)
        .map(({ title }) => title)
        .join('｜'),
      row: before.join('｜'),
      column: over.reverse().join('｜'),
    };
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

/** A word once, where merged cells repeat it. */
function add(words: string[], word: string): void {
  if (word !== '' && words.at(-1) !== word) words.push(word);
}
