import type { Replica } from '../../excel/replica.ts';
import type { Book, Sheet } from '../../excel/sheet.ts';
import type { Problem } from '../../problem.ts';
import { safeName } from '../context.ts';
import type { RootOf } from '../department-sheet.ts';
import type { UncheckedTable } from '../unchecked.ts';
import { contentsSheet } from './contents.ts';
import { comparedPage } from './page.ts';

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
      return { table, name, compared: comparedPage(name, table, problems, contents) };
    });
    const year = own[0]?.year ?? 0;
    return {
      path,
      book: {
        title: `${title}读数对照`,
        dated: new Date(Date.UTC(year, 11, 31)),
        demonstration,
        draft: false,
      },
      sheets: [
        contentsSheet(contents, compared, problems, rootFrom(path)),
        ...compared.flatMap(({ compared }) => compared?.page ?? []),
      ],
    };
  });
}

const contents = '目录';

function titleOf({ area, year }: UncheckedTable): string {
  return `${area}${year}年`;
}
