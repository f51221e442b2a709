import type { Sheet } from '../../model/workbook.ts';
import { grouped } from '../memory/grouped.ts';
import { nameKey } from '../text/name-key.ts';
import { yearsStated } from '../years/written-years.ts';

/** Sheets whose titles are the same but for the year, one of them of the data year: those of earlier years are no strays. */
export function yearTwins(sheets: readonly Sheet[], edition: number): ReadonlySet<Sheet> {
  const titled = sheets.flatMap((sheet) => {
    const title = titleOf(sheet);
    const [year, ...others] = yearsStated(title);
    return year === undefined || others.length > 0 ? [] : [{ sheet, year, name: nameOf(title) }];
  });
  return new Set(
    [...grouped(titled, ({ name }) => name).values()].flatMap((twins) =>
      twins.some(({ year }) => year === edition) && new Set(twins.map(({ year }) => year)).size > 1
        ? twins.map(({ sheet }) => sheet)
        : [],
    ),
  );
}

function titleOf({ rows }: Sheet): string {
  const first = rows.find((row) => row.some((cell) => cell !== null && cell.text.trim() !== ''));
  const texts = first?.flatMap((cell) => (cell === null || cell.text.trim() === '' ? [] : [cell.text])) ?? [];
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

/** A title without the number of its table and the year. */
function nameOf(title: string): string {
  return nameKey(title)
    .replace(/^(?:附?表|附件)[\d一二三四五六七八九十]*(?:-\d+)*[:、.]?/u, '')
    .replace(/\(?\d{4}年?[度末底]?\)?/gu, '');
}
