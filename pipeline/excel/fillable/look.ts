import type { Alignment, Borders, Fill, Font } from 'exceljs';
import { borders, fonts, headingFill, wrapped } from '../style.ts';
import type { Box, Look } from './sheet.ts';

interface Dress {
  readonly font: Partial<Font>;
  readonly alignment: Partial<Alignment>;
  readonly border?: Partial<Borders>;
  readonly fill?: Fill;
}

/** Cells to be filled in. */
const openFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } };
const givenFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };

const looks: Readonly<Record<Look, Dress>> = {
  title: { font: { ...fonts.title, size: 16 }, alignment: wrapped('center') },
  mark: { font: fonts.mark, alignment: wrapped('left') },
  note: { font: fonts.note, alignment: wrapped('left') },
  heading: { font: fonts.heading, alignment: wrapped('center'), border: borders, fill: headingFill },
  label: { font: fonts.body, alignment: wrapped('left', 1), border: borders },
  text: { font: fonts.body, alignment: wrapped('center'), border: borders },
  given: { font: fonts.body, alignment: wrapped('right', 1), border: borders, fill: givenFill },
  plain: { font: { ...fonts.body, size: 11 }, alignment: wrapped('left') },
  strong: { font: { ...fonts.heading, size: 12 }, alignment: wrapped('left') },
};

/** How a cell looks: open cells are coloured whatever they hold; a number stays on one line. */
export function dressOf({ look, align, entry, value }: Box): Dress {
  const dress = looks[look];
  const indent = align === 'center' || dress.border === undefined ? 0 : 1;
  const alignment = align === undefined ? dress.alignment : wrapped(align, indent);
  return {
    ...dress,
    alignment: typeof value === 'number' ? { ...alignment, wrapText: false } : alignment,
    ...(entry === undefined ? {} : { fill: openFill, border: borders }),
  };
}
