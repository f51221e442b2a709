/** Longer lists of cells are cut in print; the whole of them is in the workbook and in the data folder. */
const cellLimit = 16;

/** Cells of one sheet: `raw/朝阳区/2023/卫生资源.xlsx`, `床位`, `C7、D9等60格`. */
export interface PrintedCells {
  readonly file: string;
  readonly sheet: string;
  readonly cells: string;
}

/** Origins (`file#sheet!cell`) gathered by sheet, in the order in which they are given. */
export function sourcesOf(origins: readonly string[]): readonly PrintedCells[] {
  const sheets = new Map<string, { file: string; sheet: string; cells: string[] }>();
  for (const origin of origins) {
    const [, file = origin, sheet = '', cell = ''] = /^(.*)#(.*)!([^!]*)$/.exec(origin) ?? [];
    const kept = sheets.get(`${file}#${sheet}`) ?? { file, sheet, cells: [] };
    kept.cells.push(cell);
    sheets.set(`${file}#${sheet}`, kept);
  }
  return [...sheets.values()].map(({ file, sheet, cells }) => ({
    file,
    sheet,
    cells: `${cells.slice(0, cellLimit).join('、')}${cells.length > cellLimit ? `等${cells.length}格` : ''}`,
  }));
}
