import type { Replica, ReplicaCell } from '../../excel/replica.ts';
import { address, type CellRange, type Sheet, spotOf } from '../../model/workbook.ts';
import type { Problem } from '../../problem.ts';
import type { UncheckedTable } from '../unchecked.ts';
import { askedCells, problemsOfSheet } from './asked-cells.ts';
import { readingsOf } from './readings.ts';
import { countsColumns, countsLines, isOfYears } from './unread-numbers.ts';

/** A table with what was read from it, and counts for the contents. */
export interface Compared {
  readonly page: Replica;
  readonly read: number;
  readonly asked: number;
  readonly unread: number;
}

/** More is no page to look over. */
const most = { rows: 1000, columns: 60 };
const mostProblems = 2;
const mostLetters = 120;

/**
 * The sheet at its own addresses: green what was read, yellow or red what is asked about, grey the other numbers but years and
 * serial numbers of headings; at the right and below what the figures were read as, and each problem on the first line that it is of,
 * those of the whole sheet or file below it, with the way back.
 * @param home the sheet of the contents
 * @returns null where the sheet is too large
 */
export function comparedPage(
  name: string,
  { file, sheet, figures }: UncheckedTable,
  problems: readonly Problem[],
  home = '',
): Compared | null {
  const rows = sheet.rows.slice(0, sheet.rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  if (rows.length > most.rows || width > most.columns) return null;
  const readings = readingsOf(figures);
  const read = new Set(figures.map(({ origin }) => origin.cell));
  const asked = askedCells(problems, file, sheet.name);
  const spots = figures.map(({ origin }) => spotOf(origin.cell));
  const first = {
    row: Math.min(...spots.map(({ row }) => row)),
    column: Math.min(...spots.map(({ column }) => column)),
  };
  const lines = new Set(spots.map(({ row }) => row));
  const told = new Set<Problem>();
  const counts = { read: figures.length, asked: 0, unread: 0 };
  const grid = rows.map((cells, row): (ReplicaCell | null)[] => {
    const said = new Set<Problem>();
    const line = Array.from({ length: width }, (_, column): ReplicaCell | null => {
      const cell = cells[column] ?? null;
      const own = asked.get(`${row}:${column}`) ?? [];
      if (cell === null && own.length === 0) return null;
      for (const problem of own) said.add(problem);
      const place = address(row, column);
      const isNumber = typeof cell?.value === 'number';
      const isHeading =
        (!lines.has(row) && isOfYears(rows, row)) ||
        (column < first.column && countsLines(rows, row, column)) ||
        (row < first.row && countsColumns(rows, row, column));
      const isUnread = isNumber && !read.has(place) && !isHeading;
      if (own.length > 0) counts.asked += 1;
      else if (isUnread) counts.unread += 1;
      const tone = toneOf(own, read.has(place), isUnread);
      const below = readings.cells.get(place) ?? '';
      return {
        text: shortened(cell?.text ?? ''),
        ...(below === '' ? {} : { below }),
        ...(tone === undefined ? {} : { tone }),
        ...(isNumber ? { align: 'right' } : {}),
      };
    });
    const news = [...said].filter((problem) => !told.has(problem));
    for (const problem of news) told.add(problem);
    return [...line, null, noted(readings.rows.get(row)), noted(problemWords(news))];
  });
  const foot = Array.from({ length: width }, (_, column) => noted(readings.columns.get(column)));
  const heading = [noted(`读作：${readings.whole}`), noted('问题')];
  const head = grid[first.row - 1];
  if (head !== undefined)
    head.splice(width + 1, 2, head[width + 1] ?? heading[0] ?? null, head[width + 2] ?? heading[1] ?? null);
  const back: ReplicaCell | null = home === '' ? null : { text: `返回${home}`, link: `#${home}`, isNote: true };
  const source = noted(`原表：${file}｜${sheet.name}`);
  const general = noted(problemWords(problemsOfSheet(problems, file, sheet.name)));
  grid.push(
    [...foot, null, ...(head === undefined ? heading : [])],
    [back, ...Array.from({ length: width }, () => null), source, general],
  );
  return {
    page: {
      name,
      grid,
      merges: mergesWithin(sheet, rows.length, width),
      margin: width,
    },
    ...counts,
  };
}

function toneOf(problems: readonly Problem[], isRead: boolean, isUnread: boolean): ReplicaCell['tone'] {
  if (problems.some(({ severity }) => severity === 'stop')) return 'bad';
  if (problems.length > 0) return 'fair';
  if (isRead) return 'good';
  return isUnread ? 'gap' : undefined;
}

function noted(text: string | undefined): ReplicaCell | null {
  return text === undefined || text === '' ? null : { text, isNote: true };
}

function problemWords(problems: readonly Problem[]): string {
  const words = problems.slice(0, mostProblems).map(({ code, found }) => `〔${code}〕${shortened(found)}`);
  return [...words, ...(problems.length > mostProblems ? [`等 ${problems.length} 条`] : [])].join('；');
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters - 1).join('')}…`;
}

/** The merged ranges within the page; of those that overlap in a spoilt file the first. */
function mergesWithin({ merges }: Sheet, rows: number, columns: number): readonly CellRange[] {
  const taken = new Set<number>();
  return merges.flatMap((merge) => {
    const bottom = Math.min(merge.bottom, rows - 1);
    const right = Math.min(merge.right, columns - 1);
    const own: number[] = [];
    for (let row = merge.top; row <= bottom; row++)
      for (let column = merge.left; column <= right; column++) own.push(row * columns + column);
    if (own.length < 2 || own.some((key) => taken.has(key))) return [];
    for (const key of own) taken.add(key);
    return [{ ...merge, bottom, right }];
  });
}
