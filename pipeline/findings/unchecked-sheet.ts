import { decimalLiteral, withThousands } from '../decimal.ts';
import { originLink } from '../excel/link.ts';
import type { Sheet } from '../excel/sheet.ts';
import type { RootOf } from './department-sheet.ts';
import type { UncheckedFigure } from './unchecked.ts';

/** What stands in the table beside what it was read as, a figure a row; null when there is none. */
export function uncheckedSheet(figures: readonly UncheckedFigure[], rootOf: RootOf): Sheet | null {
  if (figures.length === 0) return null;
  return {
    name: '待核对的读数',
    subject: '第一次收到和字样有变的表，原表的字和读成的数',
    notes: [
      '左边是原表的字和数，右边是读成的地区、年份、指标项、分组和数值（已换算为所列单位）。请一行行看，两边说的是不是一回事；点“单元格”打开原表的该格。题名与上一行相同的不再写。',
      '都对的表，按“可登记的说明”登记后不再列出；认错的，改表或登记别名后再运行。分组空白表示总计，项目台账的分组是项目。',
    ],
    columns: [
      { heading: '序号', width: 6, align: 'center' },
      { heading: '文件', width: 24 },
      { heading: '工作表', width: 14, align: 'center' },
      { heading: '单元格', width: 8, align: 'center' },
      { heading: '表和节的题名', width: 34 },
      { heading: '行的字', width: 24 },
      { heading: '列的字', width: 24 },
      { heading: '表中的数', width: 12, align: 'right' },
      { heading: '地区', width: 8, align: 'center' },
      { heading: '年份', width: 6, align: 'center' },
      { heading: '指标项', width: 24 },
      { heading: '分组', width: 18 },
      { heading: '数值', width: 12, align: 'right' },
      { heading: '单位', width: 8, align: 'center' },
    ],
    paper: 'A3',
    rows: figures.map(({ area, year, measure, breakdown, value, origin, words, text, unit }, index) => [
      index + 1,
      origin.file,
      origin.sheet,
      { text: origin.cell, ...originLink(rootOf(origin.file), origin) },
      words.titles === figures[index - 1]?.words.titles ? '' : words.titles,
      words.row,
      words.column,
      text,
      area,
      year,
      measure,
      breakdown,
      typeof value === 'number' ? { value, text: withThousands(decimalLiteral(value)) } : (value ?? ''),
      unit,
    ]),
    frozenColumns: 0,
  };
}
