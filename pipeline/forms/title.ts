import type { Box } from '../excel/fillable/sheet.ts';
import type { CellRange } from '../model/workbook.ts';

/** What every sheet of a form says of itself. */
export interface FormHead {
  /** The area whose figures the sheet asks for. */
  readonly area: string;
  readonly year: number;
  /** What follows place and year: 统计报表. */
  readonly subject: string;
  readonly department: string;
  /** Figures of the year before come from demonstration data. */
  readonly demonstration: boolean;
}

type Rows = readonly (readonly (Box | null)[])[];

/** The sentence at the top of a form that shows figures of demonstration data. */
export const demonstrationMark =
  '【演示数据】表中上年数为演示而编，不反映真实情况；正式填报请先清除演示数据再生成本表。';

/** Title, mark and the line of who reports for when; each takes the whole width. */
export function headRows({ area, year, subject, department, demonstration }: FormHead): Rows {
  return [
    [{ value: `${area}${year}年${subject}`, look: 'title' }],
    ...(demonstration ? [[{ value: demonstrationMark, look: 'mark' } as const]] : []),
    [{ value: `报告期：${year}年　　资料来源：${department}`, look: 'plain' }],
  ];
}

/** Ranges that make each of these rows one cell. */
export function acrossRows(from: number, count: number, width: number) {
  return Array.from({ length: count }, (_, index) => ({
    top: from + index,
    bottom: from + index,
    left: 0,
    right: width - 1,
  }));
}

/** First and last column of a word and of its open cell, twice. */
type SignColumns = readonly [number, number, number, number, number, number, number, number];

/** The lines to be signed, under the table after an empty row, each word beside its open cell. */
export function signed(
  top: number,
  columns: SignColumns,
): { readonly rows: Rows; readonly merges: readonly CellRange[] } {
  const words = [
    ['单位负责人：', '填表人：'],
    ['联系电话：', '报出日期：'],
  ];
  const [word, wordEnd, open, openEnd, second, secondEnd, secondOpen, last] = columns;
  const rows = words.map(([left = '', right = '']) => {
    const row: (Box | null)[] = Array.from({ length: last + 1 }, () => null);
    const fill: Box = { value: null, look: 'text', entry: { kind: 'text' } };
    row[word] = { value: left, look: 'plain', align: 'right' };
    row[second] = { value: right, look: 'plain', align: 'right' };
    row.fill(fill, open, openEnd + 1);
    row.fill(fill, secondOpen, last + 1);
    return row;
  });
  const ranges = [
    [word, wordEnd],
    [open, openEnd],
    [second, secondEnd],
    [secondOpen, last],
  ] as const;
  const merges = rows.flatMap((_, index) =>
    ranges
      .filter(([left, right]) => right > left)
      .map(([left, right]) => ({ top: top + 1 + index, bottom: top + 1 + index, left, right })),
  );
  return { rows: [[], ...rows], merges };
}

/** The same, one word a line: in a table of projects a line of more cells would be one more project. */
export function signedBelow(top: number, word: number, open: readonly [number, number]): ReturnType<typeof signed> {
  const rows = ['单位负责人：', '填表人：', '联系电话：', '报出日期：'].map((value) => {
    const row: (Box | null)[] = Array.from({ length: open[1] + 1 }, () => null);
    row[word] = { value, look: 'plain', align: 'right' };
    row.fill({ value: null, look: 'text', entry: { kind: 'text' } }, open[0], open[1] + 1);
    return row;
  });
  const merges = rows.map((_, index) => ({
    top: top + 1 + index,
    bottom: top + 1 + index,
    left: open[0],
    right: open[1],
  }));
  return { rows: [[], ...rows], merges };
}
