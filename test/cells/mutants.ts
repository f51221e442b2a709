import { join } from 'node:path';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { type Accounted, account } from './account.ts';
import { filesFolder, readCases } from './case.ts';
import { type Mutation, mutated, mutatedTruth } from './mutations.ts';
import { dictionary, readFile } from './read.ts';
import { parseTruth } from './truth.ts';

/** The accounts of every small file under the mutations that `chosen` gives for its number. */
export function mutantAccounts(
  chosen: (file: number) => readonly Mutation[],
): readonly { readonly file: string; readonly mutation: string; readonly cells: readonly Accounted[] }[] {
  return readCases().flatMap((one, index) => {
    const { workbook } = readFile(join(filesFolder, one.area, String(one.year), one.file), one.area, one.year);
    if (workbook === null) return [];
    const sheets = workbook.sheets.map(({ name }) => name);
    const truth = parseTruth(one.truth.replaceAll('〔*〕', `〔${sheets[0]}〕`), sheets, one.area);
    return chosen(index).map((mutation) => {
      const changed = mutated(workbook, mutation);
      const read = { workbook: changed, ...normalise(changed, one, dictionary) };
      return { file: one.file, mutation: mutation.name, cells: account(read, mutatedTruth(truth, mutation)) };
    });
  });
}
