import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { writeFillableBook } from '../../pipeline/excel/fillable/book.ts';
import type { FillableSheet } from '../../pipeline/excel/fillable/sheet.ts';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import type { Form } from '../../pipeline/forms/form.ts';
import { address } from '../../pipeline/model/workbook.ts';
import { type Normalised, normalise } from '../../pipeline/normalise/normalise.ts';
import type { Dictionary } from '../../pipeline/normalise/registers/dictionary.ts';
import { readCsv } from '../run/csv.ts';

/** What a department types, by sheet and address. */
export type Typed = Map<string, number | string | Date>;

/** Writes a form to a folder. */
export async function writeForm({ file, title, demonstration, sheets }: Form, folder: string): Promise<string> {
  const path = join(folder, file);
  await writeFillableBook({ title, demonstration, draft: false, dated: new Date(0) }, sheets, path);
  return path;
}

/** Opens a form as a spreadsheet program does, types into open cells and saves it. */
export async function fillIn(path: string, typed: Typed): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  for (const [place, value] of typed) {
    const [sheet = '', cell = ''] = place.split('!');
    const target = book.getWorksheet(sheet)?.getCell(cell);
    if (target?.protection?.locked !== false) throw new Error(`${place} is not open`);
    target.value = value;
  }
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Reads a returned form as a run does. */
export function readBack(path: string, area: string, year: number, dictionary: Dictionary): Normalised {
  const file = `raw/${area}/${year}/${path.split('/').at(-1)}`;
  const { workbook, problems } = readWorkbook(file, readFileSync(path));
  if (workbook === null) throw new Error(problems.map(({ found }) => found).join());
  const read = normalise(workbook, { area, year }, dictionary);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** Telephone numbers and dates as people write them. */
const hands: readonly ((year: number) => readonly [string | number, string | Date])[] = [
  (year) => [69041234, new Date(Date.UTC(year, 0, 15))],
  (year) => ['010-69041234', `${year}年1月15日`],
  (year) => ['（010）69041234', `${year}-1-15`],
  (year) => ['69041234转801', `${year}.1.15`],
  () => ['69041234、13800001234', '1月15日'],
  (year) => ['010 6904 1234 / 138 0000 1234', `${year % 100}/1/15`],
];

/** Name, telephone number and a day of `year` in the lines to be signed; forms that follow one another are signed by different hands. */
export function signatures(form: Form, hand: number, year: number): Typed {
  const [telephone, day] = hands[hand % hands.length]?.(year) ?? [69041234, ''];
  const words = new Map<string, string | number | Date>([
    ['单位负责人：', '王建国'],
    ['填表人：', '李红'],
    ['联系电话：', telephone],
    ['报出日期：', day],
  ]);
  return new Map(
    form.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, top) =>
        row.flatMap((box, left) => {
          const value = words.get(String(box?.value));
          return value === undefined
            ? []
            : [[`${sheet.name}!${address(top, openAfter(sheet, top, left))}`, value] as const];
        }),
      ),
    ),
  );
}

/** One row of the sheet of explanations, as a department writes it. */
export function explained(form: Form, year: number): Typed {
  const sheet = form.sheets.at(-1);
  const heading = sheet?.headings?.[0] ?? -1;
  const row = ['变化过大', year, form.measures[0] ?? '', 5200.5, '核实无误', '李红', new Date(Date.UTC(2027, 0, 15))];
  return new Map(row.map((value, column) => [`${sheet?.name}!${address(heading + 1, column)}`, value]));
}

function openAfter({ rows }: FillableSheet, row: number, column: number): number {
  return (rows[row] ?? []).findIndex((box, at) => at > column && box?.entry !== undefined);
}

const units = new Map(readCsv('sql/reference/measures.csv').map((row) => [row['measure'], row['unit'] ?? '']));

/** A value that a measure could have, different for every place; whole where things are counted. */
export function plausible(measure: string, index: number): number {
  const unit = units.get(measure);
  if (unit === '%') return 30 + (index % 60) + 0.25;
  if (unit === '岁') return 60 + (index % 30) + 0.37;
  if (unit === '人/万人') return 1 + (index % 80) / 8;
  return 1000 + 37 * index + (index ** 2 % 7);
}

/** What is to be typed into every place for a figure. */
export function figuresTyped(form: Form, value: (measure: string, breakdown: string, index: number) => number): Typed {
  return new Map(
    form.places.map(({ sheet, row, column, measure, breakdown }, index) => [
      `${sheet}!${address(row, column)}`,
      value(measure, breakdown, index),
    ]),
  );
}
