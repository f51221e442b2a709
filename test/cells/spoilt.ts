import { join } from 'node:path';
import type { Cell, Workbook } from '../../pipeline/model/workbook.ts';
import { address } from '../../pipeline/model/workbook.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { account } from './account.ts';
import { filesFolder, readCases } from './case.ts';
import { dictionary, readFile } from './read.ts';
import { type Spoil, spoils } from './spoils.ts';
import { keyOf, parseTruth } from './truth.ts';

/**
 * Spoils one figure in every small file, another one and another way for each, and says what went wrong: the spoilt
 * cell must be asked about, and no other cell may turn wrong or be lost.
 */
export function spoiltFaults(ways: number): { readonly runs: number; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let runs = 0;
  readCases().forEach((one, index) => {
    const { workbook } = readFile(join(filesFolder, one.area, String(one.year), one.file), one.area, one.year);
    if (workbook === null) return;
    const sheets = workbook.sheets.map(({ name }) => name);
    const truth = parseTruth(one.truth.replaceAll('〔*〕', `〔${sheets[0]}〕`), sheets, one.area);
    const figures = [...truth].flatMap(([key, expected]) =>
      expected.kind === 'figure' && expected.figure.value !== null && expected.also.length === 0 ? [key] : [],
    );
    for (let way = 0; way < ways && figures.length > 0; way++) {
      const key = figures[(index * 7 + way * 5) % figures.length] ?? '';
      const spoil = spoils[(index + way * 3) % spoils.length];
      if (spoil === undefined) continue;
      const changed = spoiltAt(workbook, key, spoil);
      const read = { workbook: changed, ...normalise(changed, one, dictionary) };
      const asked = new Map(truth).set(key, { kind: 'asked', codes: [] });
      runs += 1;
      for (const { cell, fate, why } of account(read, asked)) {
        if (fate === 'wrong' || fate === 'lost')
          faults.push(`${spoil.name} ${one.file}#${key}：${cell} ${fate} ${why}`);
      }
    }
  });
  return { runs, faults };
}

function spoiltAt(workbook: Workbook, key: string, spoil: Spoil): Workbook {
  const change = (sheet: string, r: number, c: number, cell: Cell | null) =>
    cell !== null && keyOf(sheet, address(r, c)) === key ? spoil.spoilt(cell) : cell;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, r) => row.map((cell, c) => change(sheet.name, r, c, cell))),
    })),
  };
}
