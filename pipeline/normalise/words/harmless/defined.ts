import type { Dictionary } from '../../registers/dictionary.ts';
import { isSubject } from './subjects.ts';

const meaning = /^([^:,]{0,24}?)["“”]?[:,]?(?:是|系|即)?指(?![标导定数令])(.+)$/u;
/** What tells who or what is counted by what they have, are or do, or that all of them are. */
const tells =
  /取得|获得|注册|在岗(?!位)|持有|具有|具备|拥有|依法|实际|从事|在[^,]{0,12}(?:工作|执业|注册|居住|登记|在册)|居住|[年期]末|年底|报告期|[年期]内|妊娠|分娩|出生|全区|[本我]区|辖区|各级|各类|所有|全部|按[^,]{1,12}(?:统计|计算)|之[比和]|平均每|每[千万十百]|占|\d+(?:周|岁|月|日|克|天)|12月31日|^\d{4}年$|的(?:人数|人口|数量|总数|机构|医院|床位|人次数?|次数|人员|新生儿|婴儿)$/u;
/** What is wanted, allowed or worked out, what came in a year, other people, or a part of those who work there. */
const narrows =
  /编制|定编|在编|岗位|平均(?!每|人口|寿命)|新注册|新增|新招|招[聘录]|累计注册|计划|规划|目标|要求|标准数|全市|全[国省]|临床|一线|病[房区]|护理员|助产士|实习|规培|上年|去年|[1-9]月末|(?<!1)[1-9]月底|与否|户籍|流动|公立|民营|直属|农村|城镇|三级|二级|以上医院/u;
const short = 2;

/** Whether a clause defines a measure by its whole name by what those it counts have or do: 注册护士是指取得护士执业证书的人员. */
export function isDefined(clause: string, dictionary: Dictionary): boolean {
  const [found, term = '', meant = ''] = meaning.exec(clause) ?? [];
  if (found === undefined || meant.length < short || narrows.test(meant)) return false;
  return tells.test(meant) && (isSubject(term, dictionary) || isTerm(term, meant));
}

/** 三级医院是指经评审定级的医院, 年末是指12月31日: a word of the table, not a measure. */
function isTerm(term: string, meant: string): boolean {
  return (
    (/(?:医院|机构|人口|人群|儿童|患者|护士数?)$/u.test(term) &&
      (meant.endsWith(term.slice(-1)) || meant.endsWith('机构'))) ||
    /^(?:年末|期末|本年|本区|报告期|全口径)$/u.test(term)
  );
}
