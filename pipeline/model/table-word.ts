/**
 * A text that stands in a table from which figures were read, for comparison with the table of an earlier year. A sheet has
 * one for each different text; the first sheet of a file with figures also has those of its sheets of words only.
 */
export interface TableWord {
  readonly area: string;
  /** Year of the folder. */
  readonly edition: number;
  readonly file: string;
  /** The sheet with the table. */
  readonly sheet: string;
  /** The sheet where it stands: that one, or one of words only in the same file. */
  readonly standsIn: string;
  /** Where it stands first, zero-based; −1 for words that stand in no cell of the table's sheet. */
  readonly row: number;
  readonly column: number;
  /** That place as `C7`; blank for words that stand in no cell. */
  readonly cell: string;
  /**
   * 表: of the table, its sheet's name or its page; 来源: of its source, or which office sends it; 文件: the name of the file;
   * 未用: of a line or a column of numbers that no indicator needs, of another area, or of serial numbers and remarks.
   */
  readonly kind: '表' | '来源' | '文件' | '未用';
  /** As it is written. */
  readonly text: string;
  /** In how many cells it stands. */
  readonly times: number;
  /** As it is compared: with years counted from the edition's (`〈0〉` that year, `〈-1〉` the one before) and long numbers as `#`. */
  readonly key: string;
  /** The same with the years as they are. */
  readonly fixed: string;
  /** The key without what only calls it a table of the year: names that differ in nothing else say the same. */
  readonly loose: string;
  /** Whether the place of its line among the lines says nothing: none of its numbers was read, or its names are whole. */
  readonly unordered: boolean;
}
