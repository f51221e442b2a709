import type { Dictionary } from '../../registers/dictionary.ts';
import { isSubject } from './subjects.ts';

const total =
  '(?:20\\d{2}年)?(?:全年|全年累计|年度|年末|年底|期末|年末时点|年末在册|年末实有|年末在岗|年末实际|全区|本区|全辖区|辖区|全区合计|全区汇总|全年合计)(?:的)?(?:统计|合计|汇总|累计|实有)?(?:总?数|数据|数字|数值|总计|合计|累计数?|口径|情况)?';
const whole = new RegExp(`^(.{0,24}?)(?:均|都|全部)?(?:为|是|系)?${total}$`, 'u');
const same =
  /^(.{0,14}?)(?:今年|本年)?(?:统计)?(?:口径|范围|标准|方法)(?:(?:[、和及与](?:统计)?(?:口径|范围|标准|方法|定义))*)(?:均|都|仍|保持)?(?:[与和同](?:上年度?|去年|往年|(?:19|20)\d{2}年)(?:保持|完全|基本)?(?:一致|相同|不变)?|(?:没有|未|无)(?:发生)?变[化动更]|不变)(?:,?可比)?$/u;
/** 不多于产妇数, as forms print it. */
const bound = /^不[多少]于(.+)$/u;
const point = /^(.{0,14}?)(?:统计)?(?:时点|时间|截止时间)[为是:]$/u;
const all =
  /^(?:.{0,6}?统计)?(?:范围|对象)?[为是系含:]?(?:(?:本|全|我)区|区域|辖区)?内?的?(?:(?:全部|所有|各级|各类|各级各类)的?)*(?:医疗卫生机构|医疗机构|卫生机构|机构|医疗单位)(?:合计|汇总|数据|总数)?$/u;

/**
 * Whether a clause says nothing but that all figures, or those of whole measures, are of the year's end, of the whole year or area, counted as in
 * the year before: 护士数为年末数. 三级医院为年末数 says of whom besides.
 */
export function isOfWhole(clause: string, dictionary: Dictionary): boolean {
  const rest = /^合计包括未列出的(.+)$/u.exec(clause)?.[1];
  if (all.test(clause) || (rest !== undefined && isKind(rest, dictionary))) return true;
  return [whole, same, point, bound].some((pattern) => {
    const [found, subject = ''] = pattern.exec(clause) ?? [];
    return found !== undefined && isSubject(subject, dictionary);
  });
}

/** 合计包括未列出的机构类别: words for what a table has more of than it lists. */
function isKind(rest: string, { memberNames }: Dictionary): boolean {
  const dimensions = new Set([...memberNames.values()].flat().map(({ dimension }) => dimension));
  return (
    dimensions.has(rest) ||
    /^(?:其他)?(?:机构|类别|小类|项目|病种|死因|人员|疾病|单位)$|^其他[\u4e00-\u9fff]{1,4}$/u.test(rest)
  );
}
