import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Dictionary } from '../../registers/dictionary.ts';

/** What is said of the table, of its figures, or of all of them. */
const general =
  /^(?:注\d*:|说明:?|其中:?|[本此该上各]表|表[中内]|以上|上述|上列|以下|所[列报填有]|全部|整体|各项?|各类|[本全我]区|全年|填报|上报|统计|报表|指标|数据|数字|数值|数量?|人数|总数|合计|情况|内容|信息|结果|资料|项目|口径|业务量|服务量|变[化动]|增减|的)*$/u;

/** What measures are of, however many of them there are. */
const things =
  /^(?:医疗卫生|医疗|卫生|医护|技术|实有|年末)*(?:机构|床位|人员|人口|人力|资源|经费|人次|护士|医师|医生|工作量)(?:总?数|数量|数据)?$/u;

const mark = /(?:的?(?:各项)?(?:数据|数字|数值|情况|指标))?(?:均|都|全部|皆|也|现)?$/u;

/**
 * Whether the first words of a clause name the table, its figures or measures by their whole names (护士数、床位数均): words that keep
 * what is said to a part (三级医院, 计划数) are no such names.
 */
export function isSubject(text: string, dictionary: Dictionary): boolean {
  return subjects(dictionary)(text);
}

const subjects = oncePer((dictionary: Dictionary) => {
  const names = new Set([...dictionary.measureNames.keys()].flatMap((name) => [name, name.replace(/人?数$/u, '')]));
  const isName = (text: string) => general.test(text) || things.test(text) || names.has(text);
  return remembered((text: string) => {
    const bare = text
      .replace(/^(?:注\d*:|[本此该]表|表[中内]|以上|上述)的?(?=.)/u, '')
      .replace(/^(?:19|20)\d{2}年(?:度|末)?(?=.)/u, '')
      .replace(mark, '');
    return isName(bare) || bare.split(/[、和与及]/u).every(isName);
  }, mostKept);
});

const mostKept = 2_000;
