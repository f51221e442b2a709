import type { LedgerDate } from '../../model/observation.ts';
import type { Cell } from '../../model/workbook.ts';
import { nameKey } from '../text/name-key.ts';
import { withFullYears } from '../years/full-years.ts';
import { withMonthsInDigits } from '../years/part-label.ts';

/** Written in place of a date that is open or does not apply. */
const states = /^(-+|\/|无|待定|未定|暂定|待确定|未开工|未竣工|按计划|暂无|不适用|尚未确定)$/u;

/** Whether a text stands for what is open, does not apply or has not begun: 待定, 未开工, 待决算, 按计划. */
export function isOpen(text: string): boolean {
  const key = nameKey(text);
  return states.test(key) || /^(?:待|未|尚未|暂|无|不|按)/u.test(key);
}

/** The last day that a date allows: 2023年 → 2023-12-31, 25年六月 → 2025-06-30, 2025年二季度 → 2025-06-30; null when the text is no date. */
export function lastDay(text: string): string | null {
  const key = withMonthsInDigits(nameKey(withFullYears(text)))
    .replace(/(?<=月)(上旬|初|中旬|下旬)$/u, (part) => ({ 上旬: '10日', 初: '10日', 中旬: '20日' })[part] ?? '')
    .replace(/(底|末|前|内)$/u, '')
    .replace(/(?<=年)第?([一二三四1-4])季度?$/u, (_, quarter: string) => `${quarterEnd(quarter)}月`)
    .replace(/(?<=年)([上下])半年$/u, (_, half: string) => (half === '上' ? '6月' : '12月'));
  const match =
    /^(\d{4})年?$/u.exec(key) ??
    /^(\d{4})年(\d{1,2})月?$/u.exec(key) ??
    /^(\d{4})[-./](\d{1,2})$/u.exec(key) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/u.exec(key) ??
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(key) ??
    /^(\d{4})(\d{2})(\d{2})?$/u.exec(key);
  if (match === null) return null;
  const [, year = '', month = '12', day] = match;
  return valid(Number(year), Number(month), day === undefined ? null : Number(day));
}

function quarterEnd(quarter: string): number {
  return 3 * (Number(quarter) || '一二三四'.indexOf(quarter) + 1);
}

function valid(year: number, month: number, day: number | null): string | null {
  if (year < 1949 || year > 2100 || month < 1 || month > 12) return null;
  const end = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const last = day ?? end;
  if (last < 1 || last > end) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

/** Reads a date cell of the ledger; null when it can be neither read nor counted as open (待定, blank). */
export function ledgerDate(cell: Cell | null, text: string): LedgerDate | null {
  if (cell?.value instanceof Date) return { text, date: dayOf(cell.value) };
  if (typeof cell?.value === 'number') {
    const stated = lastDay(text);
    if (stated !== null) return { text, date: stated };
    if (/^\d{1,2}[/-]/u.test(text) || /[a-z]/iu.test(text) || (cell.value > 18000 && cell.value < 80000))
      return serial(cell, text);
    return null;
  }
  if (text === '' || states.test(nameKey(text))) return { text, date: null };
  const date = lastDay(text);
  return date === null ? null : { text, date };
}

/** A number that is formatted as a date counts days since 1899-12-30. */
function serial(cell: Cell, text: string): LedgerDate | null {
  if (typeof cell.value !== 'number' || !/[yd年日]/iu.test(cell.format ?? '')) return null;
  return { text, date: dayOf(new Date(Date.UTC(1899, 11, 30) + Math.floor(cell.value) * 86_400_000)) };
}

/** Dates of cells are midnights; half a day is added so that a clock beside UTC does not change the day. */
function dayOf(date: Date): string {
  return new Date(Math.round(date.getTime() / 86_400_000) * 86_400_000).toISOString().slice(0, 10);
}

/** Start and end in one cell: 2025年6月至2028年6月, 2025-2028年; null when it is neither a span nor open. */
export function ledgerSpan(text: string): { start: LedgerDate; end: LedgerDate } | null {
  if (text === '' || states.test(nameKey(text))) return { start: { text, date: null }, end: { text, date: null } };
  const parts = text.split(/\s*(?:至|到|~|～|—+|－|–)\s*/u);
  const [first = '', second = ''] =
    parts.length === 2 ? parts : (/^(\d{4})-(\d{4}年?)$/u.exec(nameKey(text))?.slice(1) ?? []);
  const start = lastDay(first);
  const end = lastDay(second);
  return start === null || end === null
    ? null
    : { start: { text: first, date: start }, end: { text: second, date: end } };
}
