import { remembered } from '../memory/remembered.ts';

/** The edition's own year, unless it is a part of it or a moment in it that is meant. */
const ownYear = /〈0〉年(?:度)?(?![末底初中内以来起后前\d])/gu;
const emptyBrackets = /\(\)/gu;
/** 1.机构床位, 1机构床位, 表1-2 机构床位; not 3家医院, 11月人口. */
const rank =
  /^(?:附?[表件]\d+(?:-\d+)*[:、.]?|[一二三四五六七八九十]{1,3}[、.]|\([\d一二三四五六七八九十]{1,3}\)|\d{1,2}(?:[、.](?!\d)|(?![年月日周季期天岁个家所类种项级次名院区街镇乡村号万千百])(?=[\u4e00-\u9fff]{2})))/u;
const form = /(?:基本|主要)?(?:情况|统计|汇总|一览)*表?$/u;
const and = /[与和及、]/gu;

/** A title or a line of who reports, and no 密云区医院. */
const isOfTable = /〈|[表况计总报账册]$|^[^:]{2,8}:|历年|近[两二三四五六七八九十几]年/u;
const begins = remembered(
  (area: string) =>
    new RegExp(`^(?:([^:]{2,8}:)|(?!.{3,12}(?:院|中心|站|所)))(?:[\\u4e00-\\u9fff]{2,3}市)?${area}(?=..)`, 'u'),
  20,
);

/** Words over the columns and lines of names, units and numbers of lines that mean the same. */
const headings: readonly (readonly [RegExp, string])[] = [
  [/^(?:统计)?(?:指标|项目)(?:名称|项目?)?$|^名称$|^数据项$/u, '指标'],
  [/^(?:计量|指标|数据)?单位$/u, '单位'],
  [/^(?:序号|行次|行号|排序)$/u, '序号'],
];

/**
 * What is left of a key when the words by which tables are called tables, the year of the edition and the word for “and” are taken
 * off: 〈0〉年度床位、人员情况统计表 → 床位、人员. Names of sheets and files also lose a number before them, and words that begin
 * with the area lose its name; words over a column are called by one name.
 */
export function looseKey(key: string, isName: boolean, area: string): string {
  const heading = headings.find(([pattern]) => pattern.test(key));
  if (heading !== undefined) return `〈${heading[1]}〉`;
  const own = key.replace(ownYear, '').replace(emptyBrackets, '').replace(and, '、');
  const plain = isOfTable.test(key) ? own.replace(begins(area), '$1') : own;
  const loose = (isName ? plain.replace(rank, '') : plain).replace(form, '');
  return loose.length < 2 ? key : loose;
}
