import { address, type Cell, type Sheet } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';

/** Fewer columns hold names and one number. */
const fewest = 3;
/** So many times one year is no other year of the same thing. */
const apart = 5;
const small = /^[1-9]\d{0,2}$/u;
const group = /^\d{3}$/u;
const ofYear = /^(?:(?:19|20)\d{2}年?|[本上去今当前][年期])/u;
/** Columns of words, in which a group of thousands alone is no remark. */
const remark = /^(?:备注|附注|说明|备注说明|情况说明|注)$/u;
const code = /[代编]码|[代编序]号|行次/u;

/**
 * Asks about numbers of a text file that fit below its headings and yet look split at their groups of thousands (W119):
 * 2 and 936 where the row ends a column early or 936 stands for a remark, 3 and 067, which nobody writes for 67. Rows with more numbers than headings
 * are asked about elsewhere.
 */
export function splitRowProblems(file: string, { name, rows }: Sheet): readonly Problem[] {
  const top = rows.findIndex((cells) => filledIn(cells) >= fewest && cells.every((cell) => !isFigure(cell)));
  const headings = rows[top];
  if (headings === undefined) return [];
  const body = rows
    .map((cells, row) => ({ cells, row, places: figuresIn(cells) }))
    .filter(({ row, places }) => row > top && places.length > 1);
  const inside = body.filter(({ places }) => (places.at(-1) ?? 0) < headings.length);
  const zeros = inside.filter(({ cells, places }) =>
    places.some((at) => isZeroed(cells, headings, at) || isRemark(cells, headings, at)),
  );
  const split = zeros.length > 0 ? zeros : isSplitByYears(headings, body) ? inside : [];
  return split.length === 0
    ? []
    : [
        asked(
          file,
          name,
          split.flatMap(({ row, places }) => places.map((at) => address(row, at))).join('、'),
          split.length,
        ),
      ];
}

interface Line {
  readonly cells: readonly (Cell | null)[];
  readonly places: readonly number[];
}

/** Every line of a table of years is a small number and three digits behind it, in most lines many times as much. */
function isSplitByYears(headings: readonly (Cell | null)[], body: readonly Line[]): boolean {
  const lines = body.map(({ cells, places }) => ({ places, texts: places.map((at) => textOf(cells[at])) }));
  const isSplit = lines.every(
    ({ places, texts: [first = '', second = '', ...more] }) =>
      places.every((at) => ofYear.test(textOf(headings[at]))) &&
      small.test(first) &&
      group.test(second) &&
      more.every((text) => /^\d{1,3}$/u.test(text)),
  );
  const far = lines.filter(({ texts: [first, second] }) => Number(second) >= apart * Number(first));
  return isSplit && far.length > 1 && 2 * far.length >= lines.length;
}

/** 067 behind a number of up to three digits, right of a name, in no column of codes. */
function isZeroed(cells: readonly (Cell | null)[], headings: readonly (Cell | null)[], at: number): boolean {
  return (
    /^0\d{2}$/u.test(textOf(cells[at])) &&
    small.test(textOf(cells[at - 1])) &&
    !code.test(textOf(headings[at])) &&
    !code.test(textOf(headings[at - 1])) &&
    cells.slice(0, at - 1).some((cell) => textOf(cell) !== '' && !/^[\d.、()（）]+$/u.test(textOf(cell)))
  );
}

/** 410 behind 2, where the heading says that words stand. */
function isRemark(cells: readonly (Cell | null)[], headings: readonly (Cell | null)[], at: number): boolean {
  return remark.test(textOf(headings[at])) && group.test(textOf(cells[at])) && small.test(textOf(cells[at - 1]));
}

function figuresIn(cells: readonly (Cell | null)[]): readonly number[] {
  return cells.flatMap((cell, at) => (isFigure(cell) ? [at] : []));
}

function isFigure(cell: Cell | null | undefined): boolean {
  const text = textOf(cell);
  return /^[-+]?[\d,.]*\d[%‰]?$/u.test(text) && !/^(?:19|20)\d{2}$/u.test(text);
}

function textOf(cell: Cell | null | undefined): string {
  return cell?.text.trim() ?? '';
}

function filledIn(cells: readonly (Cell | null)[]): number {
  return cells.filter((cell) => textOf(cell) !== '').length;
}

function asked(file: string, sheet: string, cell: string, lines: number): Problem {
  return {
    severity: 'warn',
    code: 'W119',
    where: { file, sheet, cell },
    found: `${lines} 行的数像是千分位的逗号把一个数拆成了两格（如 2,936 成了 2 和 936，3,067 成了 3 和 067）；数已按所在的列读入，多半是错的`,
    expected: '一个数一格',
    remedy: '请去掉数字里的千分位逗号，或用英文引号把数括起来（"2,936"）',
  };
}
