import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../excel/book.ts';
import { editionFolder } from '../stage.ts';
import type { Compared } from './compared.ts';
import { differenceOf, isCompared, isSame, type NewEdition } from './difference.ts';
import { comparedTables, readEarlier, type TableName } from './earlier.ts';
import { differenceFile } from './file.ts';
import { asNowPlaced } from './moved.ts';
import { differenceSheets } from './sheets.ts';
import { readTable } from './table.ts';
import type { ClassOf } from './verdict-changes.ts';

/** An edition that is written but not yet in its place. */
export interface WrittenEdition extends Omit<NewEdition, 'tables'> {
  readonly plan: string;
  readonly report: string;
  readonly title: string;
  readonly draft: boolean;
  readonly record: NewEdition['record'] & { readonly started: string };
  readonly classOf: ClassOf;
}

/**
 * Compares an edition that stands aside with the published one that it would replace, or beside which a draft would
 * stand, else with the draft before; null when there is neither. What changed is written as a workbook into the folder of
 * the new edition. When nothing changed, the workbook of the last change moves on with the edition.
 * @param directory where the new edition stands aside, its `data/` written
 */
export async function compareEdition(
  outputDir: string,
  directory: string,
  edition: WrittenEdition,
): Promise<Compared | null> {
  const { plan, report, year, draft, title, record } = edition;
  const found = [false, true]
    .map((isDraft) => ({ isDraft, name: editionFolder(plan, report, year, isDraft) }))
    .find(({ name }) => existsSync(join(outputDir, name)));
  if (found === undefined) return null;
  const folder = join(outputDir, found.name);
  const earlier = asNowPlaced(readEarlier(folder, folder), record.inputs);
  const difference = differenceOf(earlier, { ...edition, tables: tablesIn(directory) }, folder);
  const same = isSame(difference);
  const compared: Compared = {
    title,
    year,
    draft,
    demonstration: record.demonstration,
    folder: join(outputDir, editionFolder(plan, report, year, draft)),
    against: { folder, draft: found.isDraft, started: earlier.record?.started ?? null },
    difference,
    same,
    kept: same && found.isDraft === draft && existsSync(join(folder, differenceFile)),
  };
  const path = join(directory, differenceFile);
  if (!same && isCompared(difference)) {
    const book = { title: `与上次的差异 · ${title}`, demonstration: record.demonstration, draft, dated: endOf(year) };
    await writeBook(book, differenceSheets(compared, record.started, edition.classOf), path);
  } else if (compared.kept) {
    copyFileSync(join(folder, differenceFile), path);
  }
  return compared;
}

function tablesIn(directory: string): NewEdition['tables'] {
  return new Map(
    (Object.keys(comparedTables) as TableName[]).flatMap((name) => {
      const table = readTable(join(directory, 'data', `${name}.csv`));
      return table === null ? [] : [[name, table] as const];
    }),
  );
}

function endOf(year: number): Date {
  return new Date(Date.UTC(year, 11, 31));
}
