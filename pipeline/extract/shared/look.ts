import type { Cell } from '../../model/workbook.ts';

/**
 * How a cell looks besides its text. The marks stand behind number formats, which the library hands on with every cell;
 * they are characters without a meaning.
 */
export type Look = 'struck' | 'invisible';

const marks: Readonly<Record<Look, string>> = { struck: '\ue010', invisible: '\ue011' };

/** What is put behind a number format, as XML. */
export function formatMark(look: Look): string {
  return `&quot;&#x${marks[look].charCodeAt(0).toString(16)};&quot;`;
}

/** Looks that a format has a mark for, and the format or text without the marks. */
export function looksIn(text: string): { readonly looks: readonly Look[]; readonly bare: string } {
  if (!/[\ue010\ue011]/u.test(text)) return { looks: [], bare: text };
  const looks = (['struck', 'invisible'] as const).filter((look) => text.includes(marks[look]));
  return { looks, bare: text.replace(/"[\ue010\ue011]"|[\ue010\ue011]/gu, '') };
}

/** A cell and how it looks. */
export interface Seen {
  readonly cell: Cell;
  readonly looks: readonly Look[];
}

const words: Readonly<Record<Look, string>> = { struck: '（划去）', invisible: '（字与底同色或过小，看不见）' };
const numberLike = /^[-+]?[\d,.]*\d[\d,.]*\s*[%‰\u4e00-\u9fa5]{0,3}$/u;

/**
 * The cells of a row as a reader sees them: of a number that is struck out or cannot be seen the text says so, and it is
 * no number any more. So does that of a struck-out name, where the numbers beside it are not struck out themselves.
 */
export function rowAsSeen(row: readonly (Seen | null)[]): readonly (Cell | null)[] {
  if (row.every((seen) => seen === null || seen.looks.length === 0)) return row.map((seen) => seen?.cell ?? null);
  const isNumber = ({ cell }: Seen) => typeof cell.value === 'number' || isNumberLike(cell.text);
  const isWithdrawn = row.some((seen) => seen?.looks.includes('struck') === true && isNumber(seen));
  return row.map((seen) => {
    if (seen === null) return null;
    const { cell, looks } = seen;
    const applies = (look: Look) => looks.includes(look) && (isNumber(seen) || (look === 'struck' && !isWithdrawn));
    const look = (['struck', 'invisible'] as const).find(applies);
    if (look === undefined || cell.text.trim() === '' || cell.error !== undefined) return cell;
    const text = (typeof cell.value === 'number' ? String(cell.value) : cell.text) + words[look];
    return { text, value: text };
  });
}

/** A text of a page that cannot be seen; a number says so and is none any more. */
export function asUnseen(text: string): string {
  return isNumberLike(text) ? `${text.trim()}${words.invisible}` : text;
}

/** Whether a text is a number, perhaps with a unit. */
export function isNumberLike(text: string): boolean {
  return numberLike.test(text.trim());
}
