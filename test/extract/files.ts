import type { Workbook as ExcelWorkbook } from 'exceljs';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { address, type Cell, type Sheet } from '../../pipeline/model/workbook.ts';

/** Bytes of an .xlsx that `fill` has written. */
export async function xlsx(fill: (workbook: ExcelWorkbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same container with the text of one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name} in ${Object.keys(parts).join(' ')}`);
  const changed = change(strFromU8(part));
  if (changed === strFromU8(part)) throw new Error(`${name} was not changed`);
  return zip({ ...parts, [name]: strToU8(changed) });
}

export function zip(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 9 });
}

/** A file that must be read without a problem. */
export function sheetsOf(file: string, bytes: Uint8Array): readonly Sheet[] {
  const { workbook, problems } = readWorkbook(file, bytes);
  if (workbook === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return workbook.sheets;
}

/** The one sheet of a file that must be read without a problem. */
export function onlySheet(file: string, bytes: Uint8Array): Sheet {
  const [sheet, ...others] = sheetsOf(file, bytes);
  if (sheet === undefined || others.length > 0) throw new Error('not one sheet');
  return sheet;
}

/** The cells of a sheet by address. */
export function cells(sheet: Sheet): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    sheet.rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [] : [[address(r, c), cell] as const]))),
  );
}

/** The texts of a sheet by address. */
export function texts(sheet: Sheet): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells(sheet)).map(([at, cell]) => [at, cell.text]));
}

/** Codes of the problems of a file; a refused file has exactly one and no workbook. */
export function refusal(file: string, bytes: Uint8Array): string {
  const { workbook, problems } = readWorkbook(file, bytes);
  if (workbook !== null || problems.length !== 1)
    throw new Error(`read, or not one problem: ${JSON.stringify(problems)}`);
  const [problem] = problems;
  if (problem?.severity !== 'warn' || problem.where.file !== file || problem.remedy === '')
    throw new Error('incomplete problem');
  return problem.code;
}
