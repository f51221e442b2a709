import { looksLikeYear } from './year-number.ts';

/** A year named by a label, or one that is told relative to the year of the table. */
export type YearLabel = number | 'current' | 'previous';

/** Reads a whole label, given as key: 2023, 2023年, 2023年末, 2023年度, 2023年12月31日, 2023年1-12月. Parts of a year are no year. */
export function yearOf(key: string): number | null {
  const match =
    /^(?:截至|截止)?(\d{4})(?:年(?:末|底|度|年末|年底|全年|\((?:末|底|年末|年底|全年|实际|实绩|实际数|实际值|完成|完成数|完成值|年报|年报数|统计数)\))?|年度?(?:实际|实绩|实际数|实际值|完成|完成数|完成值|实际完成|累计|数|数值|值|情况|年报|年报数|统计数|统计值|核定数|核定值|现状|现状值|填报数|上报数|报送数|全年数|年?末数|年末值|底数))?$/u.exec(
      key,
    ) ??
    /^(?:截至|截止)?(\d{4})年(?:0?1月?-12月(?:累计|合计)?(?:数|值)?|12月(?:31日|底|末)?)$/u.exec(key) ??
    /^(\d{4})[-/.]12[-/.]31$/u.exec(key);
  const year = Number(match?.[1]);
  return looksLikeYear(year) ? year : null;
}

/** Splits a year off the beginning of a key: 2023年末常住人口 → 2023 with 年末常住人口 and 末常住人口. */
export function withoutYear(key: string): { year: number; rests: readonly string[] } | null {
  const match = /^(\d{4})年/u.exec(key);
  const year = Number(match?.[1]);
  if (match === null || !looksLikeYear(year)) return null;
  const rest = key.slice(5);
  return { year, rests: [rest, `年${rest}`, rest.replace(/^(度|末|底|全年)/u, '')].filter((form) => form !== '') };
}
