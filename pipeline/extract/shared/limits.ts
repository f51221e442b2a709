const mega = 1024 * 1024;

/** What a statistics file stays far below; beyond any of these a file is refused, never cut. */
export const limits = {
  /** Size of a file on disk, in bytes. */
  fileBytes: 50 * mega,
  /** Parts of one .xlsx container. */
  parts: 5_000,
  /** All parts of a container after unpacking, in bytes. */
  unpackedBytes: 100 * mega,
  /** Unpacked size ÷ packed size of a container, asked only from `ratioFromBytes` on. */
  ratio: 200,
  ratioFromBytes: 10 * mega,
  /** The size of a worksheet in Excel. */
  rows: 1_048_576,
  columns: 16_384,
  /** Worksheets of one file. */
  sheets: 256,
  /** Cells of all sheets with something in them. */
  cells: 50_000,
  /** Different texts of all sheets that are no numbers; more are a list of persons or records. */
  names: 20_000,
  /** Characters of one cell; Excel holds no more. */
  text: 32_767,
  /** Characters at the head and the foot of the pages of one sheet and in its boxes. */
  marginText: 50_000,
  /** Marks of a page; the ends of elements count too. */
  tags: 1_000_000,
  /** The same with the blanks to the left of them. */
  slots: 500_000,
  /** Columns of one sheet that are in use. */
  width: 2_000,
  /** Rows × columns of one sheet, and the places of all its merged ranges. */
  extent: 4_000_000,
  /** Merged ranges of one sheet. */
  merges: 50_000,
} as const;
