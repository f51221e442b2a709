import { cpSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../pipeline/cache.ts';
import { check } from '../../pipeline/check.ts';
import { type Observation, originOf, originText } from '../../pipeline/model/observation.ts';
import type { Options } from '../../pipeline/options.ts';
import type { Problem } from '../../pipeline/problem.ts';
import { readRegisters } from '../../pipeline/read.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const surroundings = {
  sqlDir: 'sql',
  templatesDir: 'templates',
  cacheDir: cacheFolder(process.cwd()),
  now: () => new Date('2029-03-01T00:00:00Z'),
  progress: () => {},
};
const optionsFor = (raw: string): Options => ({
  plans: [],
  raw,
  output: join(raw, '../output'),
  strict: false,
  quiet: true,
  help: false,
});

const read = readRegisters(optionsFor('raw'), surroundings).readFiles().collected.observations;
const keyOf = ({ area, year, measure, breakdown }: Observation) => [area, year, measure, breakdown].join('｜');
const latest = new Map<string, number>();
for (const figure of read) latest.set(keyOf(figure), Math.max(figure.edition, latest.get(keyOf(figure)) ?? 0));

/** Those that are used, no later table having them too; the smallest counts may change tenfold. */
const figures = read.filter(
  (figure) =>
    figure.origin.file.endsWith('.xlsx') && (figure.value ?? 0) >= 20 && latest.get(keyOf(figure)) === figure.edition,
);

/** One figure of each file and measure: every seventeenth from a start on, so that each factor has others. */
function chosen(start: number): readonly Observation[] {
  const files = new Set<string>();
  const measures = new Set<string>();
  const found: Observation[] = [];
  for (let at = start; found.length < most && at < start + figures.length * step; at += step) {
    const figure = figures[at % figures.length] as Observation;
    if (files.has(figure.origin.file) || measures.has(figure.measure)) continue;
    files.add(figure.origin.file);
    measures.add(figure.measure);
    found.push(figure);
  }
  return found;
}

const most = 14;
const step = 17;

/** Writes a number times a factor into the cell of a figure; whole numbers stay whole. */
async function misprint(raw: string, { origin }: Observation, factor: number): Promise<void> {
  const path = join(raw, origin.file.slice('raw/'.length));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const cell = workbook.getWorksheet(origin.sheet)?.getCell(origin.cell);
  if (typeof cell?.value !== 'number') throw new Error(`no number in ${originText(origin)}`);
  const { value } = cell;
  cell.value = Number.isInteger(value) ? Math.max(1, Math.round(value * factor)) : value * factor;
  await workbook.xlsx.writeFile(path);
}

/** Whether a problem was found at the cell of a figure, or compared it. */
function namesCell({ where, origins = [] }: Problem, { origin }: Observation): boolean {
  return [where, ...origins.map(originOf)].some(
    ({ file = '', sheet, cell = '' }) =>
      file === origin.file && sheet === origin.sheet && cell.split(/[、:]/u).includes(origin.cell),
  );
}

describe('一个数多写或少写几位，就在那一格提问', () => {
  it.each([10, 100, 10_000, 0.1, 0.01, 0.0001])('× %d', async (factor) => {
    const raw = join(temporaryFolder('misprints'), 'raw');
    cpSync('raw', raw, { recursive: true });
    const broken = chosen(Math.round(Math.abs(Math.log10(factor)) * 101) + (factor < 1 ? 7 : 0));
    expect(broken).toHaveLength(most);
    for (const figure of broken) await misprint(raw, figure, factor);
    const { problems } = await check(optionsFor(raw), surroundings);
    const asked = problems.filter(({ severity, code }) => severity !== 'note' && code !== 'new_tables');
    const silent = broken.filter((figure) => !asked.some((problem) => namesCell(problem, figure)));
    expect(silent.map(({ origin, value }) => `${originText(origin)} ${value}`)).toEqual([]);
  });
});
