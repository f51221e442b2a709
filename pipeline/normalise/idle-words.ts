import type { Cell, Sheet } from '../model/workbook.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { unusedName } from './registers/unused.ts';
import { nameKey } from './text/name-key.ts';
import { isCause } from './words/causes.ts';
import { isCompared } from './words/harmless/compared.ts';
import { isOfficeLine } from './words/harmless/told-by.ts';
import { plainMeasure } from './words/plain-measure.ts';

/** Where figures were read in a sheet. */
interface Read {
  readonly lines: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** The units of the measures. */
  readonly units: ReadonlySet<string>;
}

/** What of a table's words says nothing of its figures, though it may be another every year. */
interface IdleWords {
  /** Words over or before numbers that are not used, over serial numbers and over remarks, and the names of other areas. */
  readonly isIdle: (text: string, row: number, column: number) => boolean;
  /** Words behind the figures or below them that say how they changed, and what in the world made them. */
  readonly tellsChange: (text: string, row: number, column: number) => boolean;
  /** A line that says which office sends the table: 填报单位：医政科. */
  readonly isOffice: (text: string) => boolean;
  /** Words of lines whose order says nothing. */
  readonly isUnordered: (row: number, column: number) => boolean;
}

const remarks = /^(?:备注|说明|附注|注释|备注说明|情况说明)$/u;
const unitLine = /^\(?(?:计量)?单位:([^()]+)\)?$/u;
/** A change of what there is may be one of what is counted: 新增3家医院. */
const counted = /医院|机构|单位|中心|站|院区|科室|公立|民营|社会办|\d|[一二两三四五六七八九十]家/u;

/** What may be left out of the comparison of a sheet with that of another year. */
export function idleWords(
  sheet: Sheet,
  { lines, columns, units }: Read,
  area: string,
  dictionary: Dictionary,
): IdleWords {
  const last = Math.max(-1, ...lines);
  const lastColumn = Math.max(-1, ...columns);
  const isList = isListOfNames(sheet, lines, lastColumn, dictionary);
  const first = Math.min(...lines);
  const isElsewhere = (text: string) => {
    const named = dictionary.areaNames.get(nameKey(text));
    return named !== undefined && named !== area && named !== dictionary.reference;
  };
  return {
    isIdle: (text, row, column) => {
      const key = nameKey(text);
      const unread = isUnread(sheet, row, column, lines);
      if (unread && isElsewhere(text)) return true;
      const isOfNumbers = unread || isUnreadColumn(sheet, row, column, columns);
      if (isOfNumbers && (dictionary.ignored.has(key) || unusedName(text, dictionary) !== null)) return true;
      // 单位：人、张 where people and beds were read anyway.
      const [, said] = unitLine.exec(key) ?? [];
      if (said?.split(/[、,;/]/u).every((unit) => units.has(unit)) === true) return true;
      const isBare = remarks.test(key) || dictionary.layout.get(key) === '序号';
      return isBare && !columns.has(column) && row < first;
    },
    tellsChange: (text, row, column) => {
      const isAside = row > last || (row >= first && column > lastColumn);
      const key = nameKey(text);
      return isAside && !counted.test(key) && (isCompared(key, dictionary) || isCause(key, [], dictionary));
    },
    isOffice: (text) => isOfficeLine(nameKey(text), dictionary),
    isUnordered: (row, column) =>
      isUnread(sheet, row, column, lines) || (isList && row >= first && row <= last && column <= lastColumn),
  };
}

/**
 * Whether each line from the first figure to the last begins with the whole name of a measure and has nothing else before its figures but
 * the unit of that measure: 其中：, a part, a heading or another unit may belong to the line before.
 */
function isListOfNames(
  { rows }: Sheet,
  lines: ReadonlySet<number>,
  last: number,
  { measureNames, units }: Dictionary,
): boolean {
  const isWord = (cell: Cell | null): cell is Cell =>
    typeof cell?.value === 'string' && /[^\d.,，%％\s]/u.test(cell.text);
  const between = rows.slice(Math.min(...lines), Math.max(...lines) + 1);
  const named = between.filter((row) => row.some((cell) => (cell?.text ?? '').trim() !== ''));
  return (
    lines.size > 1 &&
    named.every((row) => {
      const [name, ...others] = row.slice(0, last + 1).filter(isWord);
      const measure = measureNames.get(plainMeasure(nameKey(name?.text ?? ''), { measureNames, units }));
      const isPlain = name !== undefined && !/^[\s\u3000]/u.test(name.text);
      return isPlain && measure !== undefined && others.every(({ text }) => nameKey(text) === measure.unit);
    })
  );
}

/** Whether a cell names a line of its own with numbers, and no number of the line is among those that were read. */
function isUnread({ rows }: Sheet, row: number, column: number, read: ReadonlySet<number>): boolean {
  const isNumbered = (at: number) => rows[at]?.some((cell) => typeof cell?.value === 'number') === true;
  // A name with nothing below it may be that of several lines.
  const isAlone = !isNumbered(row + 1) || (rows[row + 1]?.[column]?.text ?? '').trim() !== '';
  return isNumbered(row) && !read.has(row) && isAlone;
}

/** Whether a cell heads a column of its own with numbers, none of which was read, on a row without numbers. */
function isUnreadColumn({ rows }: Sheet, row: number, column: number, read: ReadonlySet<number>): boolean {
  const isNumber = (at: number, across: number) => typeof rows[at]?.[across]?.value === 'number';
  const isYear = (cell: Cell | null) => /^(?:19|20)\d\d年?$/u.test(cell?.text ?? '');
  const isHead = rows[row]?.every((cell, across) => !isNumber(row, across) || isYear(cell)) === true;
  const isAlone = (rows[row]?.[column + 1]?.text ?? '').trim() !== '' || rows[row]?.length === column + 1;
  return isHead && isAlone && !read.has(column) && rows.some((_, at) => at > row && isNumber(at, column));
}
