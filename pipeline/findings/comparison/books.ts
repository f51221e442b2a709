import { sourceLink } from '../../excel/link.ts';
import type { Replica } from '../../excel/replica.ts';
import type { Book, Sheet } from '../../excel/sheet.ts';
import type { Problem } from '../../problem.ts';
import { safeName } from '../context.ts';
import type { RootOf } from '../department-sheet.ts';
import type { UncheckedTable } from '../unchecked.ts';
import { type Compared, comparedPage } from './page.ts';

/** The folder of these workbooks, below the output folder. */
export const comparisonFolder = '读数对照';

/** A workbook of tables beside what was read from them; `path` starts from the output folder. */
export interface ComparisonBook {
  readonly path: string;
  readonly book: Book;
  readonly sheets: readonly (Sheet | Replica)[];
}

/** A workbook for every area and year that has tables to be checked, in which each of them is a sheet. */
export function comparisonBooks(
  tables: readonly UncheckedTable[],
  problems: readonly Problem[],
  demonstration: boolean,
  rootFrom: (path: string) => RootOf,
): readonly ComparisonBook[] {
  const titles = [...new Set(tables.map(titleOf))];
  return titles.map((title) => {
    const own = tables.filter((table) => titleOf(table) === title);
    const path = `${comparisonFolder}/${safeName(title)}.xlsx`;
    const digits = String(own.length).length;
    const compared = own.map((table, index) => {
      const name = safeName(`${String(index + 1).padStart(digits, '0')} ${table.sheet.name}`);
      return { table, name, compared: comparedPage(name, table, problems) };
    });
    const year = own[0]?.year ?? 0;
    return {
      path,
      book: {
        title: `${title}读数对照`,
        dated: new Date(Date.UTC(year, 11, 31)),
        demonstration,
        draft: false,
        home: contents,
      },
      sheets: [contentsSheet(compared, rootFrom(path)), ...compared.flatMap(({ compared }) => compared?.page ?? [])],
    };
  });
}

const contents = '目录';

function titleOf({ area, year }: UncheckedTable): string {
  return `${area}${year}年`;
}

function contentsSheet(
  tables: readonly { readonly table: UncheckedTable; readonly name: string; readonly compared: Compared | null }[],
  rootOf: RootOf,
): Sheet {
  return {
    name: contents,
    subject: '还没有核对过的表',
    notes: [
      '每张表照原样排出，单元格的位置与原表相同。绿：读入的数；黄、红：有问题的格；灰：没有读成数据的数（只用来核对的率、占比也在内）。',
      '表右“读作”是每行的数读成的地区、年份、指标项（单位）、分组，各行都一样的写在上面一格，按列不同的写在表下，其余的写在数的下面；“＝”后面是换算后的数。',
      '请一张张看：该读的数是不是都绿，读作的与表里的字是不是一回事。都对的，从问题清单的“可登记的说明”复制该表的一行登记；认错的，改表或登记别名后再运行。',
    ],
    columns: [
      { heading: '序号', width: 6, align: 'center' },
      { heading: '文件', width: 44 },
      { heading: '工作表', width: 30 },
      { heading: '读入的数', width: 10, align: 'center' },
      { heading: '有问题的格', width: 12, align: 'center' },
      { heading: '没有读的数', width: 12, align: 'center' },
    ],
    rows: tables.map(({ table, name, compared }, index) => [
      index + 1,
      { text: table.file, ...sourceLink(rootOf(table.file), table.file) },
      compared === null
        ? `${table.sheet.name}（太大，没有排出，请看问题清单的“待核对的读数”）`
        : { text: name, link: `#${name}` },
      table.figures.length,
      compared?.asked ?? '',
      compared?.unread ?? '',
    ]),
    frozenColumns: 0,
  };
}
