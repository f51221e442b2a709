import type { Accounted, Fate } from './account.ts';

/** The accounts of a family of files. */
export interface Family {
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly cells: readonly Accounted[] }[];
}

const fates: readonly Fate[] = ['right', 'ignored', 'reported', 'wrong', 'lost'];

/** The families as a table in Markdown, with the total below. */
export function tableOf(families: readonly Family[]): string {
  const total: Family = { name: '**合计**', files: families.flatMap(({ files }) => files) };
  return [
    '| 文件 | 个数 | 数字单元格 | 读对 | 不读（有规则） | 提出问题 | 读错 | 漏掉 |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...[...families, total].map((family) => {
      const cells = family.files.flatMap((file) => file.cells);
      const counts = fates.map((fate) => cells.filter((cell) => cell.fate === fate).length);
      return `| ${[family.name, family.files.length, cells.length, ...counts].join(' | ')} |`;
    }),
  ].join('\n');
}

/** What must not be: cells read wrong or lost, one a line. */
export function faultsOf(families: readonly Family[]): readonly string[] {
  return linesOf(families, ({ fate }) => fate === 'wrong' || fate === 'lost');
}

/** Figures that a person reads without asking and that the program asks about. */
export function timidOf(families: readonly Family[]): readonly string[] {
  return linesOf(families, ({ timid }) => timid);
}

function linesOf(families: readonly Family[], which: (cell: Accounted) => boolean): readonly string[] {
  return families.flatMap(({ files }) =>
    files.flatMap(({ file, cells }) =>
      cells.filter(which).map(({ cell, fate, why }) => `${file}#${cell} ${fate} ${why}`),
    ),
  );
}
