import type { Workbook } from '../../model/workbook.ts';
import type { Problem } from '../../problem.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import type { Registers } from './registers.ts';

/** Registers whose names are watched for no longer occurring. */
const watched = ['aliases', 'ignored', 'unused', 'derived', 'title_words'] as const;
type Watched = (typeof watched)[number];

/** A name of one of these registers that did not come with the program. */
export interface OwnName {
  readonly register: Watched;
  readonly line: number;
  readonly text: string;
}

/** The names that users have registered themselves, beside those that come with the program. */
export function ownNames(rows: Pick<Registers, Watched>): readonly OwnName[] {
  const own = <Row extends { readonly builtin: string }>(
    register: Watched,
    all: readonly { readonly row: Row; readonly line: number }[],
    text: (row: Row) => string,
  ) =>
    all
      .filter(({ row }) => row.builtin !== '是')
      .map(({ row, line }): OwnName => ({ register, line, text: text(row) }));
  return [
    ...own('aliases', rows.aliases, ({ alias }) => alias),
    ...own('ignored', rows.ignored, ({ label }) => label),
    ...own('unused', rows.unused, ({ label }) => longest(label.split('*'))),
    ...own('derived', rows.derived, ({ label }) => label.replace(/\*$/u, '')),
    ...own('title_words', rows.title_words, ({ word }) => longest(word.split('*'))),
  ];
}

function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** Of these names, those that some cell, sheet name or the file name of a workbook has in it. */
export function namesIn(workbook: Workbook, names: readonly OwnName[]): readonly OwnName[] {
  if (names.length === 0) return [];
  const texts = new Set([nameKey(baseOf(workbook.file))]);
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
    texts.add(nameKey(sheet.name));
    for (const row of sheet.rows)
      for (const cell of row) if (typeof cell?.value === 'string') texts.add(nameKey(cell.text));
  }
  return names.filter(({ text }) => [...texts].some((each) => each.includes(nameKey(text))));
}

/** One note on the registered names that occurred nowhere; none when all did. */
export function unusedNames(names: readonly OwnName[], place: string): readonly Problem[] {
  return watched.flatMap((register) => {
    const unused = names.filter((name) => name.register === register);
    if (unused.length === 0) return [];
    const listed = unused.map(({ text, line }) => `“${text}”（第 ${line} 行）`).join('、');
    return [
      {
        severity: 'note',
        code: 'N242',
        where: { file: `${place}/${register}.csv` },
        found: `登记的 ${unused.length} 个名称在这次读到的表里都没有出现：${listed}`,
        expected: '',
        remedy: '不再使用的可以删去；若表中改了写法，请登记新的写法',
      },
    ];
  });
}
