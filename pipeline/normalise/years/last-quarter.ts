import { nameKey } from '../text/name-key.ts';
import { withLetteredParts } from './lettered-parts.ts';

/** Establishments, beds, staff and inhabitants, of which there are so many at a time. */
const standing = /(?:机构|医院|床位|托位|医师|护士|医生|人员|人口|救护车|站点)数?$/u;
/** People who come, sign or are served in a quarter, what is built in it, and means. */
const coming = /新[建增设]|引进|签约|管理|档案|患者|培训|平均|人次|最少/u;

/** Whether the last quarter of a year, which a title or a name says, is the year for a measure: its state at the end of both. */
export function isYearByQuarter(
  part: string,
  { name, flow }: { readonly name: string; readonly flow: boolean },
): boolean {
  const key = nameKey(name).replace(/\([^()]*\)/gu, '');
  const isLast = /^第?[四4]季度?$/u.test(withLetteredParts(nameKey(part)));
  return isLast && !flow && standing.test(key) && !coming.test(key);
}
