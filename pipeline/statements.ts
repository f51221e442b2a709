import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printedFolder } from './collect.ts';
import { yearIn } from './extract/folders/year-folder.ts';
import type { Edition } from './model/plan.ts';
import { statementFile } from './model/statement-file.ts';
import type { Options } from './options.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read.ts';
import { readStatement, type Statement } from './report/statement/statement.ts';

interface Found {
  readonly path: string;
  readonly file: string;
  /** The folder's name as it is, and the area that it is named for. */
  readonly folder: string;
  readonly area: string | null;
  readonly year: number;
}

/** The compiling units' own words, and what is wrong with them or with where they lie. */
interface Statements {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/**
 * Reads 评估说明.md for each area and year that is reported on, from whatever folder the reader takes for that area.
 * Problems: those of `readStatement`; W514 a second one for the same area and year, or one in a folder of no known area;
 * N515 one that belongs to no edition, said when nothing was chosen by options.
 */
export function statementsOf(
  editions: readonly Edition[],
  { plans, areaOf }: Pick<Reading, 'plans' | 'areaOf'>,
  { raw, report, year: chosen, plans: named }: Pick<Options, 'raw' | 'report' | 'year' | 'plans'>,
): Statements {
  const printed = printedFolder(raw);
  const all = statementsIn(raw, printed, areaOf);
  const wanted = new Map(editions.map(({ plan, year }) => [`${plan.area}/${year}`, { area: plan.area, year }]));
  const problems: Problem[] = all.filter(({ area }) => area === null).map(nowhere);
  const statements = [...wanted.values()].map(({ area, year }): Statement => {
    const own = all.filter((one) => one.area === area && one.year === year);
    const first = own.find(({ folder }) => folder === area) ?? own[0];
    if (first === undefined) return { area, year, input: null, statements: [], problems: [] };
    problems.push(...own.filter((one) => one !== first).map((other) => twice(other, first)));
    return readStatement(first.path, first.file, area, year);
  });
  if (report === undefined && chosen === undefined && named.length === 0) {
    const areas = new Set(plans.map(({ area }) => area));
    const idle = all.filter(({ area, year }) => area !== null && !wanted.has(`${area}/${year}`));
    problems.push(...idle.map((one) => unused(one, areas.has(one.area ?? ''))));
  }
  return { statements, problems: [...statements.flatMap((statement) => statement.problems), ...problems] };
}

/** Every 评估说明.md that lies in the folder of a year, in the order of their names. */
function statementsIn(raw: string, printed: string, areaOf: Reading['areaOf']): readonly Found[] {
  return foldersIn(raw).flatMap((folder) =>
    foldersIn(join(raw, folder)).flatMap((yearFolder): readonly Found[] => {
      const year = yearIn(yearFolder);
      const inside = year === null ? [] : namesIn(join(raw, folder, yearFolder), 'isFile');
      const name = inside.find((candidate) => candidate.normalize('NFC') === statementFile);
      if (year === null || name === undefined) return [];
      const file = [printed, folder, yearFolder, statementFile].join('/').normalize('NFC');
      const path = join(raw, folder, yearFolder, name);
      return [{ path, file, folder: folder.normalize('NFC'), area: areaOf(folder.normalize('NFC')), year }];
    }),
  );
}

function foldersIn(folder: string): readonly string[] {
  return namesIn(folder, 'isDirectory');
}

/** What cannot be opened is said where the tables are listed. */
function namesIn(folder: string, kind: 'isFile' | 'isDirectory'): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry[kind]())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function nowhere({ file, folder }: Found): Problem {
  return {
    severity: 'warn',
    code: 'W514',
    where: { file },
    found: `文件夹“${folder}”不是登记的地区，这份评估说明没有印入报告`,
    expected: '规划中的地区，或 sql/reference/areas.csv、aliases.csv 中登记的地区',
    remedy: '请改正文件夹名，或登记该地区',
  };
}

function twice({ file }: Found, first: Found): Problem {
  return {
    severity: 'warn',
    code: 'W514',
    where: { file },
    found: `同一地区、同一年另有一份评估说明（${first.file}），这一份没有印入报告`,
    expected: '每个地区每年一份',
    remedy: '请合成一份，删去另一份',
  };
}

function unused({ file, area, year }: Found, planned: boolean): Problem {
  return {
    severity: 'note',
    code: 'N515',
    where: { file },
    found: planned
      ? `本次没有编制${area}${year}年的报告，这份评估说明没有用到`
      : `${area}没有规划，这份评估说明没有用到`,
    expected: '',
    remedy: planned ? '需要时用 --year 编制该年的报告；不需要的可以不管' : '放错文件夹的，请移到规划所在的地区',
  };
}
