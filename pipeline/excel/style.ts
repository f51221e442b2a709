import type { Alignment, Borders, Fill, Font } from 'exceljs';
import type { VerdictClass } from '../model/report.ts';

const body = { name: '宋体', size: 10, family: 1, charset: 134 };
const heading = { name: '黑体', size: 10, family: 3, charset: 134 };

/** The sides of a form stay open, as Chinese offices print tables. */
export function formBorders(column: number, columns: number): Partial<Borders> {
  const rule = { style: 'thin', color: { argb: 'FF000000' } } as const;
  return {
    top: rule,
    bottom: rule,
    ...(column > 1 ? { left: rule } : {}),
    ...(column < columns ? { right: rule } : {}),
  };
}

/** The fonts of cells, by what the cell is for. */
export const fonts = {
  body,
  heading,
  title: { ...heading, size: 14 },
  coverTitle: { ...heading, size: 22 },
  formTitle: { ...heading, size: 18 },
  formNote: { ...body, size: 9 },
  mark: { ...heading, size: 11, color: { argb: 'FFC00000' } },
  note: { ...body, size: 9, color: { argb: 'FF595959' } },
  link: { ...body, color: { argb: 'FF0563C1' }, underline: true },
} satisfies Record<string, Partial<Font>>;

const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
/** The thin grey lines round the cells of a table. */
export const borders: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

/** The ground of the headings of a table. */
export const headingFill = solid('FFDCE6F1');

/** Fill and ink of a verdict; the words stay the carrier of the meaning. */
export const verdictColours: Record<VerdictClass, { fill: Fill; font: Partial<Font> }> = {
  good: { fill: solid('FFE2F0D9'), font: { ...body, bold: true, color: { argb: 'FF1E5C2B' } } },
  fair: { fill: solid('FFFFF2CC'), font: { ...body, bold: true, color: { argb: 'FF6B5200' } } },
  bad: { fill: solid('FFFBE0DC'), font: { ...body, bold: true, color: { argb: 'FF9C0006' } } },
  gap: { fill: solid('FFEDEDED'), font: { ...body, bold: true, color: { argb: 'FF404040' } } },
};

/** Alignment of a cell whose text may take several lines. */
export function wrapped(horizontal: 'left' | 'center' | 'right', indent = 0): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true, indent };
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
