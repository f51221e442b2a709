import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../pipeline/read.ts';
import { withWarehouse } from '../../pipeline/with-warehouse.ts';
import { dictionary } from '../normalise/build.ts';
import { figuresTyped, fillIn, plausible, readBack, writeForm } from './return.ts';
import { newFolder, optionsFor, rawWithout, surroundings, worldOf } from './world.ts';

const { plan, year, forms } = await worldOf('miyun_155', 2026);
const form = forms.find(({ department }) => department === '公安分局');
if (form === undefined) throw new Error('no form');
const places = form.places;
const typed = figuresTyped(form, (measure, _, index) => plausible(measure, index));
const labels = places.map(({ measure, breakdown }) => `${measure}｜${breakdown}`);
const [population, births, boys, girls, deaths] = [0, 1, 2, 3, 4].map((index) => plausible('年末户籍人口', index));

/** Fills the form in, spoils it and writes it as it comes back. */
async function returned(spoil: (sheet: Worksheet, book: Workbook) => void, name = form?.file ?? ''): Promise<string> {
  if (form === undefined) throw new Error('no form');
  const path = await writeForm(form, newFolder());
  await fillIn(path, typed);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.getWorksheet('指标表');
  if (sheet === undefined) throw new Error('no list');
  spoil(sheet, book);
  const back = join(newFolder(), name);
  writeFileSync(back, new Uint8Array(await book.xlsx.writeBuffer()));
  return back;
}

/** This year's figures in the order of the form (`undefined` where there is none), and the problems by code and cell. */
async function readSpoilt(spoil: (sheet: Worksheet, book: Workbook) => void, area = plan.area, folder = year) {
  const read = readBack(await returned(spoil), area, folder, dictionary);
  const values = new Map(
    read.observations
      .filter((one) => one.year === year && one.value !== null)
      .map((one) => [`${one.measure}｜${one.breakdown}`, one.value]),
  );
  const said = read.problems.map(({ code, where, found, remedy }) => ({ code, cell: where.cell ?? '', found, remedy }));
  return {
    values: labels.map((label) => values.get(label)),
    said,
    codes: said.map(({ code, cell }) => `${code} ${cell}`),
  };
}

/** The library lets cells share their style. */
function strike(cell: Cell): void {
  cell.style = { ...cell.style, font: { ...cell.font, strike: true } };
}

/** The line of a name, counted from 1. */
function lineOf(sheet: Worksheet, name: string): number {
  let found = 0;
  sheet.eachRow((row, index) => {
    if (found === 0 && String(row.getCell(2).value).trim() === name) found = index;
  });
  if (found === 0) throw new Error(`no line ${name}`);
  return found;
}

const whole = [population, births, boys, girls, deaths];
const withoutFirst = [undefined, births, boys, girls, deaths];

describe('a form that comes back changed', () => {
  it.each<[string, (sheet: Worksheet) => void, (number | undefined)[]]>([
    ['an empty line put in', (sheet) => sheet.insertRow(lineOf(sheet, '户籍出生人数'), []), whole],
    ['the column of units deleted', (sheet) => sheet.spliceColumns(3, 1), whole],
    ['the column of last year deleted', (sheet) => sheet.spliceColumns(5, 1), whole],
    ['the sheet renamed', (sheet) => Object.assign(sheet, { name: 'Sheet1' }), whole],
    ['a number as text', (sheet) => Object.assign(sheet.getCell('D5'), { value: '1,000' }), whole],
    ['a number as full-width text', (sheet) => Object.assign(sheet.getCell('D5'), { value: ' １０００\u00a0' }), whole],
    ['the unit behind the number', (sheet) => Object.assign(sheet.getCell('D5'), { value: '0.1万人' }), whole],
  ])('%s: read right, without a word', async (_, spoil, wanted) => {
    const { values, codes } = await readSpoilt(spoil);
    expect({ values, codes }).toEqual({ values: wanted, codes: [] });
  });

  it.each(['约1000', '1000左右', '（1000）', '1000、1001', '1000（快报）', 'nan'])(
    '“%s”: asked, not read',
    async (mark) => {
      const { values, codes } = await readSpoilt((sheet) => Object.assign(sheet.getCell('D5'), { value: mark }));
      expect({ values, codes }).toEqual({ values: withoutFirst, codes: ['E203 D5'] });
    },
  );

  it.each(['暂无', '同上年', '见附件', '待定', '不详', '#', '√', '数据未出'])('“%s”: asked, not read', async (mark) => {
    const { values, codes, said } = await readSpoilt((sheet) => Object.assign(sheet.getCell('D5'), { value: mark }));
    expect({ values, codes }).toEqual({ values: withoutFirst, codes: ['W226 D5'] });
    expect(said[0]?.found).toContain(mark);
  });

  it('万人 put for 人: the number is taken in that unit', async () => {
    const { values } = await readSpoilt((sheet) => {
      sheet.getCell('C5').value = '万人';
      sheet.getCell('D5').value = 44.1;
    });
    expect(values[0]).toBe(441_000);
  });

  it('a unit that does not suit: asked', async () => {
    const { values, codes } = await readSpoilt((sheet) => Object.assign(sheet.getCell('C5'), { value: '户' }));
    expect({ values, codes }).toEqual({ values: withoutFirst, codes: ['E202 D5:E5'] });
  });

  it('two cells merged: the number belongs to neither', async () => {
    const { values, codes } = await readSpoilt((sheet) => {
      const line = lineOf(sheet, '男');
      sheet.mergeCells(line, 4, line + 1, 4);
    });
    expect(values).toEqual([population, births, undefined, undefined, deaths]);
    expect(codes).toEqual(['E210 D7']);
  });

  it('this year’s numbers typed into last year’s column: the form counts as not filled in', async () => {
    const { values, codes } = await readSpoilt((sheet) => {
      for (let line = 5; line <= 9; line += 1) {
        sheet.getCell(line, 5).value = sheet.getCell(line, 4).value;
        sheet.getCell(line, 4).value = null;
      }
    });
    expect({ values, codes }).toEqual({ values: whole.map(() => undefined), codes: ['W240 '] });
  });

  it.each<[string, (sheet: Worksheet) => void, string]>([
    [
      'another year over the table',
      (sheet) => Object.assign(sheet.getCell('A1'), { value: '密云区2027年统计报表' }),
      'E206',
    ],
    ['the heading names months', (sheet) => Object.assign(sheet.getCell('D4'), { value: '1—11月' }), 'W225'],
    [
      'the heading says it is a forecast',
      (sheet) => Object.assign(sheet.getCell('D4'), { value: '本年（预计）' }),
      'W221',
    ],
    [
      'the heading names another unit',
      (sheet) => Object.assign(sheet.getCell('D4'), { value: '本年（万人）' }),
      'E202',
    ],
    ['the line of headings deleted', (sheet) => sheet.spliceRows(4, 1), 'W228'],
    ['the sheet hidden', (sheet) => Object.assign(sheet, { state: 'hidden' }), 'N231'],
  ])('%s: nothing is read, and it is said', async (_, spoil, code) => {
    const { values, said } = await readSpoilt(spoil);
    expect(values).toEqual(whole.map(() => undefined));
    expect(said.map((each) => each.code)).toContain(code);
    for (const { remedy } of said) expect(remedy.length).toBeGreaterThan(3);
  });

  it.each<[string, (sheet: Worksheet, line: number) => void, string]>([
    [
      'its name changed',
      (sheet, line) => Object.assign(sheet.getCell(line, 2), { value: '常住死亡人数' }),
      'W221 D9:E9',
    ],
    ['its name deleted', (sheet, line) => Object.assign(sheet.getCell(line, 2), { value: null }), 'W228 D9:E9'],
    ['its line hidden', (sheet, line) => Object.assign(sheet.getRow(line), { hidden: true }), 'W245 D9:E9'],
    ['struck out', (sheet, line) => strike(sheet.getCell(line, 4)), 'E203 D9'],
    ['half a person', (sheet, line) => Object.assign(sheet.getCell(line, 4), { value: 12.5 }), 'E211 D9'],
    [
      'a result that is an error',
      (sheet, line) => Object.assign(sheet.getCell(line, 4), { value: { error: '#REF!' } }),
      'E204 D9',
    ],
  ])('one figure, %s: not read, and asked about', async (_, spoil, problem) => {
    const { values, codes } = await readSpoilt((sheet) => spoil(sheet, lineOf(sheet, '户籍死亡人数')));
    expect({ values, codes }).toEqual({ values: [population, births, boys, girls, undefined], codes: [problem] });
  });

  it('a line of its own and a number beside the table are named', async () => {
    const { values, codes } = await readSpoilt((sheet) => {
      sheet.getCell('G9').value = 2600;
      sheet.insertRow(9, [9, '户籍迁入人数', '人', 123]);
    });
    expect(values).toEqual(whole);
    // The line that was put between is not set in as the others are: what follows may be a part of it.
    expect(codes.sort()).toEqual(['W221 D9', 'W228 G10', 'W247 D10']);
  });

  it.each([
    ['another area', '朝阳区', 2026, 'E208'],
    ['a later year', '密云区', 2027, 'E206'],
    ['an earlier year', '密云区', 2025, 'E206'],
  ])('put into the folder of %s: nothing is read', async (_, area, folder, code) => {
    const { values, said } = await readSpoilt(() => {}, area, folder);
    expect(values).toEqual(whole.map(() => undefined));
    expect(new Set(said.map((each) => each.code))).toEqual(new Set([code]));
  });
});

describe('two versions of a form in one folder', () => {
  it('that differ in one figure withhold it, and name both cells', async () => {
    const raw = rawWithout(plan.area, year);
    // Later tables would revise the figure.
    for (const later of [2027, 2028]) rmSync(join(raw, plan.area, String(later)), { recursive: true, force: true });
    const folder = join(raw, plan.area, String(year));
    mkdirSync(folder, { recursive: true });
    copyFileSync(await returned(() => {}), join(folder, form.file));
    const changed = await returned((sheet) => Object.assign(sheet.getCell('D9'), { value: 77 }));
    copyFileSync(changed, join(folder, form.file.replace('.xlsx', ' (1).xlsx')));
    const reading = readRegisters(optionsFor(plan.id, year, raw), surroundings).readFiles();
    await withWarehouse(reading, [], surroundings, async ({ problems }) => {
      const [found, ...others] = problems.filter(({ code }) => code === 'files_disagree');
      expect(others).toEqual([]);
      expect(found?.severity).toBe('stop');
      expect(found?.figure).toMatchObject({ area: plan.area, year, measure: '户籍死亡人数' });
      expect(JSON.stringify(found)).toContain('77');
      expect(JSON.stringify(found)).toContain(String(deaths));
    });
  });
});
