import { areasIn } from '../places/areas-in.ts';
import { areasOfName } from '../places/areas-named.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { yearsOfFile } from '../years/file-years.ts';
import { loosePart } from '../years/loose-part.ts';
import { partOfYear } from '../years/part-of-year.ts';
import { yearsStated } from '../years/written-years.ts';
import type { Context } from './context.ts';
import type { Said } from './said.ts';

/** The place of a word, as messages name it; 表上 for any other line of the sheet. */
export type StatedWhere = '标题' | '工作表名' | '文件名' | '表上';

/**
 * Where the words stand by which a table is of another area, year or part of a year: the nearest to the figures first.
 * @param stated the words as the table's context has them: `2026 年`, `密云区`, `上半年`
 */
export function statedWhere(
  stated: string,
  { context, said, sheet, file }: { context: Context; said: Said; sheet: string; file: string },
  dictionary: Dictionary,
): StatedWhere {
  const key = nameKey(stated);
  const years = (stated.match(/\d{4}(?=[、\d\s]*年$)/gu) ?? []).map(Number);
  const says = (text: string, yearsOf: (text: string) => readonly number[]): boolean =>
    nameKey(text).includes(key) ||
    [partOfYear(text), loosePart(text)].includes(stated) ||
    (years.length > 0 && years.every((year) => yearsOf(text).includes(year))) ||
    stated.split('、').some((area) => [...areasIn(text, dictionary), ...areasOfName(text, dictionary)].includes(area));
  // The last one is the name of the sheet.
  if (context.titles.slice(0, -1).some((title) => says(title, yearsStated))) return '标题';
  if (said.pairs.some(({ value }) => says(value, yearsStated))) return '表上';
  if (sheet !== baseOf(file) && says(sheet, yearsStated)) return '工作表名';
  return says(baseOf(file), () => yearsOfFile(file)) ? '文件名' : '表上';
}
