import { sourceLink } from '../../excel/link.ts';
import type { Sheet } from '../../excel/sheet.ts';
import type { ExplanationRow } from '../../model/explanation.ts';
import type { Problem } from '../../problem.ts';
import type { RootOf } from '../department-sheet.ts';
import { explanationCells, explanationColumns } from '../explanations-sheet.ts';
import type { UncheckedTable } from '../unchecked.ts';
import type { Compared } from './page.ts';

/** A table with its page; null: too large for one. */
export interface Listed {
  readonly table: UncheckedTable;
  readonly name: string;
  readonly compared: Compared | null;
}

/** The tables of a workbook with links, counts, and the row of `explanations.csv` that says that they were checked. */
export function contentsSheet(
  name: string,
  tables: readonly Listed[],
  problems: readonly Problem[],
  rootOf: RootOf,
): Sheet {
  const rows = problems.flatMap(({ explain = [], ofWords }) => (ofWords ? explain.flatMap((each) => each.rows) : []));
  return {
    name,
    subject: '还没有核对过的表',
    notes: [
      '每张表照原样排出，单元格的位置与原表相同。绿：读入的数；黄、红：有问题的格；灰：没有读成数据的数（只用来核对的率、占比也在内）。很长的文字只写开头。',
      '表右“读作”是每行的数读成的地区、年份、指标项（单位）、分组，各行都一样的写在上面一格，按列不同的写在表下，其余的写在数的下面；“＝”后面是换算后的数。',
      '请一张张看：该读的数是不是都绿，读作的与表里的字是不是一回事。都对的，把该行右边的八格复制到 sql/reference/explanations.csv 末尾，填上原因、姓名、日期；认错的，改表或登记别名后再运行。',
    ],
    columns: [
      { heading: '序号', width: 6, align: 'center' },
      { heading: '文件', width: 44 },
      { heading: '工作表', width: 30 },
      { heading: '读入的数', width: 10, align: 'center' },
      { heading: '有问题的格', width: 12, align: 'center' },
      { heading: '没有读的数', width: 12, align: 'center' },
      ...explanationColumns,
    ],
    paper: 'A3',
    rows: tables.map(({ table, name, compared }, index) => {
      const row = rows.find((each) => isOf(each, table));
      return [
        index + 1,
        { text: table.file, ...sourceLink(rootOf(table.file), table.file) },
        compared === null
          ? `${table.sheet.name}（太大，没有排出，请看问题清单的“待核对的读数”）`
          : { text: name, link: `#${name}` },
        table.figures.length,
        compared?.asked ?? '',
        compared?.unread ?? '',
        ...(row === undefined ? [] : explanationCells(row)),
      ];
    }),
    frozenColumns: 0,
  };
}

/** Whether the row says that the table was checked: its subject is the file within the folder of the year, and the sheet. */
function isOf({ area, year, subject }: ExplanationRow, { file, sheet, ...table }: UncheckedTable): boolean {
  const within = file.split('/').slice(3).join('/');
  return area === table.area && year === table.year && subject === `${within}#${sheet.name}`;
}
