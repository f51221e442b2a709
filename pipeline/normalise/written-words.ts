import type { TableWord } from '../model/table-word.ts';
import type { Cell, Sheet } from '../model/workbook.ts';
import { isFurniture } from './around/furniture.ts';
import { asksForSigner, asksNextCell } from './around/signature.ts';
import { saysOfFigures, withoutLaterDays } from './questions/margins/source-lines.ts';
import { baseOf } from './text/file-name.ts';
import { nameKey } from './text/name-key.ts';
import { isTelling } from './words/telling-words.ts';

/** A text with the place where it stands. */
export interface Written {
  readonly text: string;
  readonly kind: TableWord['kind'];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const source = /^(?:注\d*:)?(?:(?:资料|数据)来源|来源[:于])/u;
/** Stops, wide gaps, and a blank before a word that asks for something: 审核人：李芳　填表人：. */
const between = /[;；。\r\n]|[\s\u3000]{2,}|[\s\u3000]+(?=[^\s:：]{2,6}[:：])/u;
/** Names that a program gives to a sheet. */
const plainSheet = /^(?:sheet|工作表|表)\d*$/u;

/**
 * The texts of a sheet, of its name and of its margins, cut into what is said by itself; none of who signs.
 * @param year of the data
 * @param without rows of which nothing is said: those of projects
 * @param read rows with figures, the days of which are no words
 */
export function writtenIn(
  file: string,
  year: number,
  { name, rows, margins = [] }: Sheet,
  without: ReadonlySet<number> = new Set(),
  read: ReadonlySet<number> = new Set(),
): readonly Written[] {
  const written: Written[] = [];
  // A text file has no sheets: its one sheet is named for it.
  if (!plainSheet.test(nameKey(name)) && name !== baseOf(file)) written.push(...apart(name, '表', year, name));
  for (const margin of margins) written.push(...apart(margin, '表', year, name));
  rows.forEach((cells, row) => {
    if (without.has(row)) return;
    let isSigner = false;
    cells.forEach((cell, column) => {
      const text = cell === null ? '' : textOf(cell, !without.has(row) && !read.has(row));
      if (text.trim() === '') return;
      if (!isSigner) {
        written.push(...apart(text, source.test(nameKey(text)) ? '来源' : '表', year, name, row, column));
      }
      isSigner = asksNextCell(text);
    });
  });
  return written;
}

/** The words of a cell; the day of one that is a date where that is no figure. */
function textOf({ text, value }: Cell, isDay: boolean): string {
  if (typeof value === 'string') return text === '' ? '' : value;
  if (!(value instanceof Date) || !isDay) return '';
  return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
}

/** A text cut at stops and wide gaps; row and column -1 for one that stands in no cell. */
export function apart(
  text: string,
  kind: Written['kind'],
  year: number,
  sheet: string,
  row = -1,
  column = -1,
): readonly Written[] {
  return text
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !isFurniture(piece) && !asksForSigner(piece))
    .map((piece, at) => ({ text: piece, kind: kindOf(piece, kind, year, at), sheet, row, column }));
}

/** What says something of the figures is a word of the table, wherever it stands: 资料来源：年报。护士为9月底数, 自评/人员.xlsx. */
function kindOf(piece: string, kind: Written['kind'], year: number, at: number): Written['kind'] {
  // 2029年1月20日导出, 20290120: the day on which data of 2028 were taken says nothing of them.
  const said = withoutLaterDays(piece, year).replace(plainDay, (day, of) => (Number(of) > year ? '' : day));
  // Behind a source, and in its brackets: 资料来源：护士注册系统（按注册地）.
  const aside = at > 0 ? [piece] : [...said.matchAll(/[（(]([^（）()]*)[)）]/gu)].map(([, words = '']) => words);
  return kind !== '表' && (isTelling(said) || (kind === '来源' && aside.some(saysOfFigures))) ? '表' : kind;
}

/** 20290120 */
const plainDay = /(?<!\d)(20\d\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/gu;
