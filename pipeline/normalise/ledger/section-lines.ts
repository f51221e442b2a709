import type { Dictionary } from '../registers/dictionary.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

const chinese = /^[(]?[一二三四五六七八九十]+[)]?[、.]?/u;
const arabic = /^[(]?\d{1,3}[)]?[、.]?$/u;

/**
 * The lines of a ledger that are headings over some of its projects: 一 | 区级项目 above 1 | 某某项目, with a Chinese numeral where
 * the projects are counted in figures, and nothing beside. A project that the plans name is none.
 * @param name the column of the names
 */
export function sectionLines(
  lines: readonly (readonly Slot[])[],
  name: number,
  { projects }: Dictionary,
): ReadonlySet<readonly Slot[]> {
  const serialOf = (row: readonly Slot[]) =>
    nameKey(row.slice(0, name).find(({ kind }) => kind !== 'blank')?.text ?? '');
  if (!lines.some((row) => arabic.test(serialOf(row)))) return new Set();
  return new Set(
    lines.filter((row) => {
      const key = nameKey(row[name]?.text ?? '');
      const isNumbered = chinese.test(serialOf(row)) || (serialOf(row) === '' && chinese.test(key));
      const isKnown = nameForms(key).some((form) => projects.has(form));
      return isNumbered && key !== '' && !isKnown && row.slice(name + 1).every(({ kind }) => kind === 'blank');
    }),
  );
}
