import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInputs } from '../../pipeline/extract/folders/inputs.ts';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import type { TableWord } from '../../pipeline/model/table-word.ts';
import type { Sheet, Workbook } from '../../pipeline/model/workbook.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../pipeline/normalise/registers/dictionary.ts';
import { tableWords } from '../../pipeline/normalise/table-words.ts';
import { buildWorld, sqlDir, type World } from './world.ts';

/** One cell of a table of the demonstration whose text is another than it was, in an area of its own. */
interface Variant {
  readonly area: string;
  readonly place: string;
}

const root = resolve(import.meta.dirname, '../../raw');
const dictionary = readDictionary(`${sqlDir}/reference`, 'sql/reference');
const years = [2024, 2025] as const;

interface Read {
  readonly workbook: Workbook;
  readonly year: number;
  readonly observations: readonly Observation[];
}

const read = listInputs(root, 'raw').inputs.flatMap(({ area, year, file, path }): Read[] => {
  if (area !== '朝阳区' || !years.some((one) => one === year)) return [];
  const { workbook } = readWorkbook(file, readFileSync(path));
  if (workbook === null) return [];
  return [{ workbook, year, observations: normalise(workbook, { area, year }, dictionary).observations }];
});

/** The sheet with a word more in one cell. */
function changed(sheet: Sheet, row: number, column: number): Sheet {
  const rows = sheet.rows.map((cells, r) =>
    cells.map((cell, c) =>
      cell === null || r !== row || c !== column
        ? cell
        : { ...cell, value: `${cell.value}（民营）`, text: `${cell.text}（民营）` },
    ),
  );
  return { ...sheet, rows };
}

describe('a word more in any one cell of the tables of a year', () => {
  const variants: Variant[] = [];
  const words: TableWord[] = [];
  const observations: Observation[] = [];
  let world: World;

  beforeAll(async () => {
    for (const { workbook, year, observations: figures } of read.filter((one) => one.year === years[1])) {
      const before = read.filter((one) => one.year === years[0]);
      for (const sheet of workbook.sheets) {
        const own = figures.filter(({ origin }) => origin.sheet === sheet.name);
        const earlier = before.find((one) => one.workbook.file.split('/').at(-1) === workbook.file.split('/').at(-1));
        if (own.length === 0 || earlier === undefined) continue;
        sheet.rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if (typeof cell?.value !== 'string') return;
            const area = `${variants.length}#甲区`;
            variants.push({ area, place: `${workbook.file}#${sheet.name} ${row + 1}:${column + 1} ${cell.text}` });
            const inArea = (figures: readonly Observation[]) => figures.map((figure) => ({ ...figure, area }));
            const spoilt = { ...workbook, sheets: [changed(sheet, row, column)] };
            words.push(...tableWords(spoilt, { area, year }, inArea(own), [], dictionary));
            words.push(
              ...tableWords(earlier.workbook, { area, year: years[0] }, inArea(earlier.observations), [], dictionary),
            );
            observations.push(...inArea([...own, ...earlier.observations]));
          });
        });
      }
    }
    world = await buildWorld({ words, observations });
  });
  afterAll(() => world?.database.close());

  it('is said', () => {
    const heard = new Set(
      world.warehouse.findings
        .filter(({ code, found }) => code.startsWith('table_') && found.includes('民营'))
        .map(({ figure }) => figure?.area),
    );
    expect(variants.length).toBeGreaterThan(300);
    expect(variants.filter(({ area }) => !heard.has(area)).map(({ place }) => place)).toEqual([]);
  });
});
