import { nameKey } from '../text/name-key.ts';

const counts = '(?:累计|合计|总计|平均|年均)';
/** 历年累计, 十五五期间急救累计, 三年合计, 2026—2029年累计: figures of several years taken together. */
const together = new RegExp(
  `历年${counts}|十[一二三四五六七八]五(?:规划)?(?:实施)?(?:(?:期间|时期|期|以来)?(?:合计|总计)|(?:期间|时期|以来)?[^，。；]{0,12}?累计)|(?:计划|方案|规划)(?:实施)?期间[^，。；]{0,12}?${counts}|(?<!第)[两二三四五六七八九十多]年来?${counts}|(?:19|20)\\d{2}年?(?:-(?:19|20)\\d{2}年?|以来[^，。；]{0,12}?)${counts}`,
  'u',
);
/** 历年, 近三年, 五年, 2026—2029年: mostly of tables that have a column for each; not 三年行动, 五年制. */
const listed =
  /[两二三四五]年(?:行动|攻坚|提升)?(?:计划|方案|规划|行动)(?:实施)?期间|十[一二三四五六七八]五(?:(?:期间|时期|以来)[^，。；规监指]{0,12}?(?:汇总|平均|均值)|年?(?:平均|均值))|历年(?!来)|近年(?!来)|(?<![第\d一二三四五六七八九十近每满前后])(?:[两二三四五六七八九十]|(?:[2-9]|10))年(?![级制期生龄以之内后前间来]|[^，。；()]{0,6}(?:规划|计划|行动|方案|目标|工程|攻坚|任务))|(?:最?近|过去|前)(?:[两二三四五六七八九十]|\d{1,2})年(?![级制期生])|(?<!\d)(?:19|20)\d{2}年?-(?:19|20)\d{2}年(?!度?学)/u;

/** The words of a title, a name or a heading by which a figure below may be of several years; empty for none. `stated`: a year stands beside them. */
export function severalYears(text: string, stated: boolean): string {
  const key = nameKey(text);
  return together.exec(key)?.[0] ?? (stated ? null : listed.exec(key))?.[0] ?? '';
}
