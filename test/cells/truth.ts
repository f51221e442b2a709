import type { State } from '../../pipeline/model/observation.ts';
import { address } from '../../pipeline/model/workbook.ts';

/** What a cell is, as a person says who has read the sheet. */
export type Expectation =
  | { readonly kind: 'figure'; readonly figure: TrueFigure; readonly also: readonly string[] }
  | { readonly kind: 'ledger'; readonly project: string; readonly field: string; readonly value: number }
  /** Not read for a reason that the program must state. */
  | { readonly kind: 'ignored'; readonly rule: string }
  /** Only the person who filled the sheet can say; codes that name the fault. */
  | { readonly kind: 'asked'; readonly codes: readonly string[] }
  /** A year, a serial number, a code, a date: no datum, nothing need be said. */
  | { readonly kind: 'layout' };

export interface TrueFigure {
  readonly area: string;
  readonly year: number;
  readonly measure: string;
  readonly breakdown: string;
  /** In the unit of the measure; `null` for a state without a number. */
  readonly value: number | null;
  readonly state: State;
  /** Half of the last printed digit where the print is coarser than the figure; 0 = exact. */
  readonly tolerance: number;
}

/** By `sheet!A1`. */
export type Truth = ReadonlyMap<string, Expectation>;

export const keyOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

const states: Readonly<Record<string, State>> = { '—': 'not_applicable', '…': 'below_unit', 空: 'missing' };

/**
 * Reads lines of truth:
 * `C5:E5｜年末常住人口｜合计｜2021 2022 2023｜3450000 3449000 3446000`, an area after it where it is not the folder's and
 * `& W229` where a problem must be said too; `A5｜版面`; `D5｜不读 同比`; `D6｜问 E203`; `K5｜台账 项目名 investmentDone｜152000`.
 * `〔表〕` begins the lines of a sheet. Lists go row by row over the cells; a single entry stands for all.
 */
export function parseTruth(text: string, sheets: readonly string[], area: string): Truth {
  const truth = new Map<string, Expectation>();
  let sheet = sheets[0] ?? '';
  for (const line of text.split('\n').filter((raw) => raw.trim() !== '')) {
    const heading = /^〔(.+?)〕$/u.exec(line.trim());
    if (heading !== null) {
      sheet = heading[1] ?? '';
      if (!sheets.includes(sheet)) throw new Error(`真值中的工作表“${sheet}”不存在`);
      continue;
    }
    const fields = line.split('｜').map((field) => field.trim());
    const spots = spotsOf(fields[0] ?? '');
    spots.forEach((cell, index) => {
      const key = keyOf(sheet, cell);
      if (truth.has(key)) throw new Error(`真值两次说到 ${key}`);
      truth.set(key, expectation(fields, index, spots.length, area, line));
    });
  }
  return truth;
}

function expectation(fields: readonly string[], index: number, count: number, area: string, line: string): Expectation {
  const [word = '', ...names] = (fields[1] ?? '').split(/ +/u);
  if (word === '版面') return { kind: 'layout' };
  if (word === '不读') return { kind: 'ignored', rule: names.join(' ') };
  if (word === '问') return { kind: 'asked', codes: names };
  const among = (field: number, separator: RegExp): string => {
    const list = (fields[field] ?? '').replace(/ *&.*$/u, '').split(separator);
    if (list.length !== 1 && list.length !== count) throw new Error(`真值的个数不对（${count} 格）：${line}`);
    return list[list.length === 1 ? 0 : index] ?? '';
  };
  if (word === '台账')
    return { kind: 'ledger', project: names[0] ?? '', field: names[1] ?? '', value: Number(among(2, / +/u)) };
  const printed = among(4, / +/u);
  const state = states[printed];
  const value = state === undefined ? Number(printed) : null;
  const year = Number(among(3, / +/u));
  if (fields.length < 5 || Number.isNaN(value) || !Number.isInteger(year)) throw new Error(`真值写错：${line}`);
  const breakdown = among(2, /、/u);
  return {
    kind: 'figure',
    figure: {
      measure: among(1, / +/u),
      breakdown: breakdown === '合计' ? '' : breakdown,
      year,
      area: fields[5] === undefined || fields[5] === '' ? area : among(5, / +/u),
      value,
      state: state ?? (value === 0 ? 'zero' : 'reported'),
      tolerance: 0,
    },
    also: /&(.*)$/u.exec(line)?.[1]?.trim().split(/ +/u) ?? [],
  };
}

/** `C5:D6、F9` → C5 D5 C6 D6 F9, row by row. */
export function spotsOf(text: string): readonly string[] {
  return text.split(/[、,]/u).flatMap((part) => {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(part.trim());
    if (match === null) throw new Error(`不是单元格：${part}`);
    const [, left = '', top = '', right = left, bottom = top] = match;
    const cells: string[] = [];
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = columnOf(left); column <= columnOf(right); column++) cells.push(address(row - 1, column));
    return cells;
  });
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
