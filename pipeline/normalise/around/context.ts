import type { Measure, Member } from '../registers/vocabulary.ts';
import type { Stated } from './stated.ts';
import type { FirstSheet } from './title-above.ts';
import type { UnitClause } from './units-in-notes.ts';

/** What holds for a whole table unless a label says otherwise. */
export interface Context {
  /** Titles of the table, else of the one above it, and the name of its sheet. */
  readonly titles: readonly string[];
  /** The name of the file without its extension. */
  readonly file: string;
  /** Years that title, 报告期, sheet or file state, each alone in its place; the first is the table's. */
  readonly years: readonly number[];
  /** The sheet's name is a year and so are others of the workbook, or says 上年: earlier years are right. */
  readonly series: boolean;
  /** The sheet's name is a word for the year before, and no year is stated. */
  readonly previous: boolean;
  /** The area that the sheet's name is. */
  readonly sheetArea: string | null;
  /** The member whose standard name is the sheet's name: figures of a measure that has its dimension are of this member. */
  readonly sheetMember: Member | null;
  /** One hospital or the like that fills in the form, empty for none. */
  readonly provider: string;
  /** 上半年 and the like, empty when the table covers whole years. */
  readonly part: string;
  /** 2023年12月 alone: the month or the whole year; empty for none. */
  readonly december: string;
  /** Years of a title or 报告期 that names more than one, as text. */
  readonly several: string;
  /** Known areas that the title, 填报单位 or the sheet's name names, else the file's name. */
  readonly areas: readonly string[];
  readonly measure: Measure | null;
  readonly units: readonly string[] | null;
  /** The text after 单位： when it names no unit of the register. */
  readonly unknownUnit: string;
  /** What the notes of the table say of units: 注：以上数据单位均为万人. */
  readonly unitClauses: readonly UnitClause[];
  /** Units that a table further up the sheet states, or that a note or a name mentions, when this table states none. */
  readonly earlierUnits: readonly string[] | null;
}

/** What holds for all tables of a sheet. */
export interface SheetFacts {
  readonly name: string;
  /** Path of the file, as messages print it. */
  readonly file: string;
  /** More than one sheet of the workbook is named for a year. */
  readonly series: boolean;
  /** The sheet's title is that of another sheet, of the folder's year, but for the year. */
  readonly twin: boolean;
  /** Sheets of the workbook are named for hospitals and the like. */
  readonly providers: boolean;
  /** What the name of a yearbook says of the years of its figures; empty for other files. */
  readonly yearbook: string;
  /** Units that notes of the sheet speak of. */
  readonly noted: readonly string[];
  /** What the sheets of the workbook that have words only state. */
  readonly cover: Stated;
  /** What the first sheet with figures says, for those behind it. */
  readonly first: FirstSheet | null;
}
