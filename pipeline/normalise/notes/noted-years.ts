import type { Said } from '../around/said.ts';
import { nameKey } from '../text/name-key.ts';

/** 注：本表为2022年数据: the year of the table, as a title would state it. */
export function yearsNoted(notes: readonly { readonly text: string }[]): Said {
  const stated =
    /^(?:本表|以上|表中|表内)?(?:数据|数字|资料)?(?:均?为|系|是)((?:19|20)\d{2}年)(?:度|末|底)?的?(?:数据|数字|数|情况|资料|年报)?数?(?=$|[，。；,;])/u;
  return { titles: notes.flatMap(({ text }) => stated.exec(nameKey(text))?.[1] ?? []), pairs: [] };
}
