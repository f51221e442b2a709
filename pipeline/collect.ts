import { readFileSync } from 'node:fs';
import { withoutEchoes } from './echoes.ts';
import { withoutCopies } from './extract/folders/identical.ts';
import { type Input, listInputs } from './extract/folders/inputs.ts';
import { readWorkbook } from './extract/read.ts';
import type { DefinitionBreak, LedgerEntry, Observation, PrintedRatio } from './model/observation.ts';
import type { TableWord } from './model/table-word.ts';
import { alteredEchoes } from './normalise/altered-echoes.ts';
import { withoutKnownNames } from './normalise/known-names.ts';
import { type Normalised, normalise } from './normalise/normalise.ts';
import { withOnlyUnread } from './normalise/only-unread.ts';
import { folderQuestions } from './normalise/questions/names/folder-names.ts';
import { doubtfulAliases } from './normalise/questions/names/own-alias-doubts.ts';
import type { Dictionary } from './normalise/registers/dictionary.ts';
import { areaNamed } from './normalise/registers/known-areas.ts';
import { namesIn, type OwnName, unusedNames } from './normalise/registers/own-names.ts';
import type { Problem } from './problem.ts';
import type { Surroundings } from './surroundings.ts';

/** What the files say: figures, ledger rows, and what could not be read. */
export interface Collected extends Omit<Normalised, 'demonstration'> {
  readonly inputs: readonly Input[];
  readonly demonstrationAreas: readonly string[];
}

/** Reads every file below the raw folder; whatever cannot be read is a problem and the other files go on. */
export function collect(raw: string, dictionary: Dictionary, progress: Surroundings['progress']): Collected {
  const folder = printedFolder(raw);
  const { inputs: listed, problems: listing } = listInputs(raw, folder);
  const { inputs: known, problems: strange } = inKnownAreas(listed, folder, dictionary);
  const { inputs, problems: copies } = withoutCopies(known);
  const observations: Observation[] = [];
  const ledger: LedgerEntry[] = [];
  const problems: Problem[] = [...listing, ...strange, ...copies];
  const breaks: DefinitionBreak[] = [];
  const printed: PrintedRatio[] = [];
  const words: TableWord[] = [];
  const demonstration = new Set<string>();
  const met = new Set<OwnName>();
  inputs.forEach((input, index) => {
    progress('读取统计表', `${index + 1}/${inputs.length} ${input.file}`);
    const { workbook, problems: reading } = readWorkbook(input.file, readFileSync(input.path));
    problems.push(...reading);
    if (workbook === null) return;
    for (const name of namesIn(workbook, dictionary.own)) met.add(name);
    const read = normalise(workbook, { area: input.area, year: input.year }, dictionary);
    // One at a time: a call takes only so many arguments.
    for (const observation of read.observations) observations.push(observation);
    for (const entry of read.ledger) ledger.push(entry);
    for (const problem of read.problems) problems.push(problem);
    breaks.push(...read.breaks);
    for (const ratio of read.printed) printed.push(ratio);
    for (const word of read.words) words.push(word);
    if (read.demonstration) demonstration.add(input.area);
  });
  const unmet = dictionary.own.filter((name) => !met.has(name) && !listed.some(({ area }) => area === name.text));
  const reported = withoutEchoes(observations);
  problems.push(...folderQuestions(observations, dictionary), ...alteredEchoes(observations, reported));
  if (inputs.length > 0) problems.push(...unusedNames(unmet, dictionary.place), ...doubtfulAliases(dictionary));
  return {
    inputs,
    observations: reported,
    ledger,
    problems: withoutKnownNames(withOnlyUnread(problems, observations), observations),
    breaks,
    printed,
    words,
    demonstrationAreas: [...demonstration],
  };
}

/** Inputs under the standard names of their areas, and one problem for each folder that is no known area. */
function inKnownAreas(
  listed: readonly Input[],
  printed: string,
  dictionary: Dictionary,
): { readonly inputs: readonly Input[]; readonly problems: readonly Problem[] } {
  const inputs = listed.flatMap((input) => {
    const area = areaNamed(input.area, dictionary);
    return area === null ? [] : [{ ...input, area }];
  });
  const unknown = [...new Set(listed.map(({ area }) => area))].filter((area) => areaNamed(area, dictionary) === null);
  const problems = unknown.map((area): Problem => {
    const files = listed.filter((input) => input.area === area).length;
    return {
      severity: 'warn',
      code: 'W114',
      where: { file: `${printed}/${area}` },
      found: `文件夹“${area}”不是登记的地区，其中 ${files} 个文件未读`,
      expected: '规划中的地区，或 sql/reference/areas.csv、aliases.csv 中登记的地区',
      remedy: '请改正文件夹名，或登记该地区',
      doubts: 'reading',
    };
  });
  return { inputs, problems };
}

/** Messages name files from the raw folder on, wherever it lies. */
export function printedFolder(raw: string): string {
  return (
    raw
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) || 'raw'
  );
}
