import type { CellPlace } from '../../../excel/sheet.ts';
import type { Report, ReportIndicator } from '../../../model/report.ts';
import { promises } from '../words.ts';

/** Names of sheets whose cells other sheets refer to. */
export const yearsName = '分年结果';
export const inputsName = '判定依据';
export const settingsName = '判定参数';

/** Where the figures of a promise stand in the sheets that other sheets take them from. */
export interface FigurePlaces {
  /** A cell of 分年结果; null when the promise has no such year. */
  readonly year: (promise: ReportIndicator, year: number, column: string) => CellPlace | null;
  /** A cell of 判定依据. */
  readonly input: (promise: ReportIndicator, column: string) => CellPlace;
}

/** Finds the cells of a promise on 分年结果 and 判定依据, in the order in which those sheets list them. */
export function figurePlaces(report: Report): FigurePlaces {
  const key = ({ list, seq }: ReportIndicator): string => `${list}/${seq}`;
  const years = new Map<string, number>();
  const inputs = new Map<string, number>();
  for (const promise of promises(report)) {
    inputs.set(key(promise), inputs.size);
    for (const { year } of promise.years) years.set(`${key(promise)}/${year}`, years.size);
  }
  return {
    year: (promise, year, column) => {
      const row = years.get(`${key(promise)}/${year}`);
      return row === undefined ? null : { sheet: yearsName, row, column };
    },
    input: (promise, column) => ({ sheet: inputsName, row: inputs.get(key(promise)) ?? -1, column }),
  };
}
