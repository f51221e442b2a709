import type { Sheet } from '../model/workbook.ts';
import { pairKeyOf } from './around/pair-keys.ts';
import { isGuide } from './aside-sheet.ts';
import type { LabelReader } from './labels/facets.ts';
import { withoutRank } from './sheet/ranks.ts';
import { nameKey } from './text/name-key.ts';

/** 2025, 2025-1-20, 2025.1.20 */
const dayOrYear = /^20\d\d(?:(?:-\d{1,2}){0,2}|(?:\.\d{1,2}){2})$/u;

/** Whether a sheet has words only, years and days among them; 2074 behind the name of a measure is a figure. */
export function isWorded(sheet: Sheet, label: LabelReader): boolean {
  const cells = sheet.rows.flatMap((row) => {
    const filled = withoutRank(row).flatMap((cell) => (cell === null || cell.text.trim() === '' ? [] : [cell]));
    // 联系电话 | 65000000
    return filled.filter((_, index) => pairKeyOf(filled[index - 1]?.text.replace(/[:：]\s*$/u, '') ?? '') !== 'other');
  });
  if (cells.length === 0) return false;
  const isWords = ({ text, value }: (typeof cells)[number]) =>
    value instanceof Date || !/^[\d.,%+-]+$/u.test(nameKey(text)) || dayOrYear.test(nameKey(text));
  const years = yearColumns(sheet);
  if (sheet.rows.some((row) => isFigureLine(row, years, label))) return false;
  return cells.every(isWords) && (isGuide(sheet) || !/样|模板|示例|范例/u.test(sheet.name));
}

/** Whether a number of a line, which may look like a year, stands behind the name of a measure and is in no column of years. */
function isFigureLine(row: Sheet['rows'][number], years: ReadonlySet<number>, label: LabelReader): boolean {
  const first = row.findIndex((cell) => typeof cell?.value === 'string' && label(cell.text)?.measure !== undefined);
  return first >= 0 && row.some((cell, at) => at > first && typeof cell?.value === 'number' && !years.has(at));
}

/** The columns of which the first words say that they hold years: 数据年份. */
function yearColumns({ rows }: Sheet): ReadonlySet<number> {
  const [head = []] = rows.filter((row) => row.filter((cell) => cell !== null).length > 1);
  return new Set(head.flatMap((cell, at) => (/年[份度]$|时期$/u.test(nameKey(cell?.text ?? '')) ? [at] : [])));
}
