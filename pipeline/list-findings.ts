import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { printedFolder } from './collect.ts';
import { writeBook } from './excel/book.ts';
import { departmentPaths, findingsBooks } from './findings/books.ts';
import { comparisonBooks, comparisonFolder } from './findings/comparison/books.ts';
import type { FindingsInput } from './findings/context.ts';
import type { RootOf } from './findings/department-sheet.ts';
import { findingsOf } from './findings/finding.ts';
import { toldProblems } from './findings/told.ts';
import type { Options } from './options.ts';
import { PipelineError, type Problem } from './problem.ts';
import { removeFile, replaceFile } from './publish/replace-file.ts';
import type { Reading } from './read.ts';
import type { Surroundings } from './surroundings.ts';
import { uncheckedTables } from './unchecked.ts';
import type { Database } from './warehouse/database.ts';
import { surveyOf } from './warehouse/survey.ts';

/** The list of findings of a run. */
export interface Listed {
  /** The workbook of all departments. */
  readonly path: string;
  /** Files that could not be written, none when all were. */
  readonly faults: readonly Problem[];
  /** What is said of the problems beside the list. */
  readonly told: readonly Problem[];
  readonly input: FindingsInput;
}

/** Writes 问题清单.xlsx into the output folder, every problem and what is missing, and a file for each department beside it. */
export async function listFindings(
  { plans, collected }: Reading,
  problems: readonly Problem[],
  database: Database,
  options: Options,
  surroundings: Surroundings,
): Promise<Listed> {
  surroundings.progress('写问题清单', '');
  const areas = plans.flatMap((plan) => [plan.area, plan.referenceArea]);
  const survey = await surveyOf(database, plans);
  const input: FindingsInput = {
    plans,
    problems,
    survey,
    filed: [
      ...collected.observations.map(({ origin, measure }) => ({ ...origin, measure })),
      ...collected.ledger.map(({ origin }) => ({ ...origin, measure: null })),
    ],
    unchecked: uncheckedTables(problems, collected, survey),
    files: collected.inputs.length,
    figures: collected.observations.length,
    demonstration: collected.demonstrationAreas.some((area) => areas.includes(area)),
  };
  const roots = rootsOf(options, surroundings);
  const books = findingsBooks(input, roots);
  const comparisons = comparisonBooks(input.unchecked, problems, input.demonstration, roots);
  const faults: Problem[] = [];
  const attempt = async (change: () => void | Promise<void>): Promise<void> => {
    try {
      await change();
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      faults.push(...error.problems);
    }
  };
  for (const { path, book, sheets } of [...books, ...comparisons]) {
    await attempt(() => replaceFile(join(options.output, path), (aside) => writeBook(book, sheets, aside)));
  }
  const written = new Set([...books, ...comparisons].map(({ path }) => path));
  for (const stale of [...departmentPaths(input), ...comparisonPaths(options.output)].filter(
    (path) => !written.has(path),
  )) {
    await attempt(() => removeFile(join(options.output, stale)));
  }
  return { path: join(options.output, books[0].path), faults, told: toldProblems(findingsOf(input)), input };
}

/** Every workbook that an earlier run has put into the folder of comparisons. */
function comparisonPaths(output: string): readonly string[] {
  const folder = join(output, comparisonFolder);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => /^[^.~].*年\.xlsx$/u.test(file)).map((file) => `${comparisonFolder}/${file}`);
}

/** From the folder of a workbook to where the printed names of source files and of registers start. */
function rootsOf({ raw, output }: Options, { sqlDir }: Surroundings): (path: string) => RootOf {
  const folders = new Map([
    [printedFolder(raw), resolve(raw)],
    ['sql', resolve(sqlDir)],
  ]);
  return (path) => (file) => {
    const folder = folders.get(file.split('/')[0] ?? '');
    if (folder === undefined) return null;
    return relative(dirname(resolve(output, path)), dirname(folder)).replaceAll('\\', '/');
  };
}
