import type { Box, Entry } from '../excel/fillable/sheet.ts';
import { isCounted } from '../model/counted.ts';
import type { AskedMeasure } from './asked.ts';
import type { FindFigure } from './find-figure.ts';

/** Where one figure of this year is to be filled in; places are zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly area: string;
  readonly measure: string;
  readonly breakdown: string;
}

/** Written for 不适用 and 不足最小单位. */
const states = ['—', '…'] as const;

/** The open cell for a figure of this year. */
export function openBox({ name, unit, least, most }: AskedMeasure): Box {
  const whole = isCounted(unit);
  const range = most === null ? `不小于 ${least}` : `${least} 至 ${most}`;
  const entry: Entry = {
    kind: 'number',
    least,
    most,
    whole,
    states,
    error: `“${name}”应填${range}的${whole ? '整数' : '数'}，单位：${unit}。没有这一项填“—”，不足最小单位填“…”，没有数据留空。`,
  };
  return { value: null, look: 'text', align: 'right', format: whole ? 'whole' : 'number', entry };
}

/** The figure of the year before, as it was reported; “—” where none was received, which says nothing when it is read back. */
export function givenBox({ area, name, unit }: AskedMeasure, breakdown: string, find: FindFigure): Box {
  const known = find(area, name, breakdown);
  return { value: known?.value ?? states[0], look: 'given', format: isCounted(unit) ? 'whole' : 'number' };
}
