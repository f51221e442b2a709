import { join } from 'node:path';
import { withAreas } from '../../pipeline/normalise/registers/known-areas.ts';
import { type Accounted, account } from './account.ts';
import { filesFolder, readCases } from './case.ts';
import { demonstrationFiles } from './demonstration.ts';
import { exampleFiles } from './example.ts';
import { dictionary, readFile } from './read.ts';
import type { Family } from './tally.ts';
import { parseTruth } from './truth.ts';

const root = join(import.meta.dirname, '../..');

/** The accounts of the committed files: the small cases, the demonstration data, the example. */
export function committedFamilies(): readonly Family[] {
  return [...caseFamilies(), demonstrationFamily(), exampleFamily()];
}

function caseFamilies(): readonly Family[] {
  const families = new Map<string, { file: string; cells: readonly Accounted[] }[]>();
  for (const one of readCases()) {
    const read = readFile(join(filesFolder, one.area, String(one.year), one.file), one.area, one.year);
    const sheets = read.workbook?.sheets.map(({ name }) => name) ?? one.sheets.map(({ name }) => name);
    const truth = parseTruth(one.truth.replaceAll('〔*〕', `〔${sheets[0]}〕`), sheets, one.area);
    const files = families.get(one.family) ?? [];
    files.push({ file: one.file, cells: account(read, truth) });
    families.set(one.family, files);
  }
  return [...families].map(([name, files]) => ({ name, files }));
}

function demonstrationFamily(): Family {
  const files = demonstrationFiles().map(({ area, year, file, truth }) => ({
    file: `raw/${area}/${year}/${file}`,
    cells: account(readFile(join(root, 'raw', area, String(year), file), area, year), truth),
  }));
  return { name: '演示数据 `raw/`', files };
}

function exampleFamily(): Family {
  const names = withAreas(dictionary, ['示例区']);
  const files = exampleFiles().map(({ path, area, year, truth }) => ({
    file: path.slice(root.length + 1),
    cells: account(readFile(path, area, year, names), truth),
  }));
  return { name: '示例 `test/example/raw/`', files };
}
