import type { Dictionary } from '../../registers/dictionary.ts';
import { isSubject } from './subjects.ts';

const before =
  '(?:上一?年(?:度|同期)?|去年|往年|历年|以往|以前年度|(?:19|20)\\d{2}年度?|国家|市级|年报)(?:的?(?:数据?|统计|指标|口径|情况)?)';
const counting = '(?:统计|计算|填报|指标|数据)?的?(?:口径|范围|标准|方法|方式|定义)';
const countings = `${counting}(?:[、和与及]${counting})*`;
const same =
  '(?:一致|相同|一样|不变|未变[化更动]?|[未没无](?:有|[作做]|发生|进行)?(?:任何)?(?:变[化更动]?|调整|改变|修订|差异))';
const sure = '(?:均|都|也|仍|现|保持|完全|基本)*';
const patterns = [
  // 统计口径与上年一致, 与上年口径一致, 口径未变
  `^(.{0,14}?)(?:今年|本年度?)?(?:${countings})?${sure}(?:[与和同跟]${before})?(?:的?${countings})${sure}${same}$`,
  `^(.{0,14}?)(?:今年|本年度?)?${countings}${sure}[与和同跟]${before}${sure}${same}$`,
  // 口径同上年, 沿用往年口径
  `^(.{0,14}?)${countings}${sure}(?:同|沿用)${before}(?:${countings})?$`,
  `^(.{0,14}?)(?:同|沿用)${before}的?${countings}$`,
  // 与上年可比, 可与上年直接比较, 数据与上年具有可比性, 按可比口径计算
  `^(.{0,14}?)${sure}(?:可以?)?(?:[与和同跟]${before})?(?:可以?)?(?:直接)?(?:具?有可比性|可比|(?<=可.{0,12})(?:比较|对比|相比))$`,
  '^(.{0,14}?)(?:已?按|采用)可比口径(?:计算|统计)?$',
].map((pattern) => new RegExp(pattern, 'u'));

/** Whether a clause says nothing but that figures are counted as they were before, and may be compared: 与上年口径一致, 数据可比. */
export function isUnchanged(clause: string, dictionary: Dictionary): boolean {
  return (
    !/不(?!变)/u.test(clause) &&
    patterns.some((pattern) => {
      const [found, subject = ''] = pattern.exec(clause) ?? [];
      return found !== undefined && isSubject(subject, dictionary);
    })
  );
}
