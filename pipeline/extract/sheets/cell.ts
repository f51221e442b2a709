import { type CellObject, SSF } from '@e965/xlsx';
import type { Cell } from '../../model/workbook.ts';
import { looksIn } from '../shared/look.ts';
import { soleSheet, soleSource } from '../shared/plain-sums.ts';
import { noResult } from '../xlsx/sheet-xml.ts';

const dayMilliseconds = 86_400_000;
const lastSerial = 2_958_466;

/**
 * A cell as the library stores it → a cell of the model; `null` when nothing is in it.
 * @param from1904 the workbook counts its days from 1904-01-01
 * @param sheet the name of its sheet
 */
export function cellOf(stored: CellObject, from1904: boolean, sheet: string): Cell | null {
  const format = looksIn(String(stored.z ?? ''));
  if (format.looks.length === 0) return plainCell(stored, from1904, sheet);
  const shown = stored.w === undefined ? {} : { w: looksIn(stored.w).bare };
  return plainCell({ ...stored, z: format.bare, ...shown }, from1904, sheet);
}

function plainCell(stored: CellObject, from1904: boolean, sheet: string): Cell | null {
  const isFormula = stored.f !== undefined || stored.F !== undefined;
  const source = stored.f === undefined ? null : soleSource(stored.f, sheet);
  const from = stored.f === undefined ? null : soleSheet(stored.f, sheet);
  const sources = { ...(source === null ? {} : { source }), ...(from === null ? {} : { sourceSheet: from }) };
  const formula = isFormula ? { formula: true, ...sources } : {};
  const format = stored.z === undefined ? {} : { format: String(stored.z) };
  const { v, w } = stored;
  if (isFormula && v === noResult) return { text: '', value: null, ...format, ...formula };
  if (stored.t === 'e') {
    const error = w ?? '#ERROR!';
    return { text: error, value: null, error, ...format, ...formula };
  }
  if (stored.t === 'z' || v === undefined || v === null) return null;
  if (typeof v === 'string') return v === '' && !isFormula ? null : { text: v, value: v, ...format, ...formula };
  if (typeof v === 'number') {
    if (!Number.isFinite(v)) return { text: w ?? '', value: null, error: '#NUM!', ...format, ...formula };
    const isDate = stored.z !== undefined && v >= 0 && v < lastSerial && SSF.is_date(stored.z);
    return { text: w ?? String(v), value: isDate ? dateOf(v, from1904) : v, ...format, ...formula };
  }
  return { text: w ?? String(v).toUpperCase(), value: v, ...format, ...formula };
}

/** Spreadsheet serial → UTC date. Excel counts a 29 February 1900 that never was, so the first 59 days stand a day apart. */
function dateOf(serial: number, from1904: boolean): Date {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Math.round((days - 25_569) * dayMilliseconds));
}
