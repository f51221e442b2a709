import { areasElsewhere } from '../../places/areas-named.ts';
import { isBranch, isProvider } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { isSubject } from './subjects.ts';

const done =
  '(?:负责|统一|组织|牵头|共同|分别|直接)*(?:提供|填报|填写|汇总|上报|报送|统计|整理|反馈|采集|编制|出具|导出)+';
const sent = new RegExp(`^(.{0,14}?)(?:均|都|全部)?由(.{2,24}?)${done}(?:的?数据?)?$`, 'u');
const each =
  /^(?:区内|辖区内?|本区|全区|所有|全部)*各(?:级|类|家|相关|有关|填报|报送|医疗|卫生|基层|社区|所属|业务|职能)*(?:单位|机构|医院|科室|处室|部门|街道|地区|乡镇|街乡镇?|街镇|镇街|社区卫生服务机构|社区卫生服务中心|卫生院|医疗机构)(?:自行)?$/u;
const limits =
  /公立|民营|社会办|直属|所属|委属|下属|[市省国央院军部]属|[一二三]级|三甲|[市省国京]|重点|大型|各大|部分|样本|试点/u;
const office = /(?:[科处股局委办部]|科室|委员会|办公室|部门|中心|支队|所|院|队)$/u;

const from = /^(.{0,14}?)(?:均|都|全部)?(?:资料|数据)?(?:来源[于自]?:?|来自于?|[取摘引出]自)(.{2,30})$/u;
const compiled =
  /^(?:\d{4}年?(?:度|版)?)?(?!.*(?:全市|\d月|季度|半年|截[至止]|户籍|户口|流动|暂住|招聘|计生|公安|[月季快]报|半年|网络|网上|规划|计划|任务|目标|预算|编制|大数据|去年|上年|往年|上一年))[\u4e00-\u9fff\d《》“”"()年-]{2,26}?(?:统计|年鉴|公报|年报|年报表|报表|系统|平台|调查制度|抽样调查|数据库|登记册|台账|档案)(?:的?(?:数据?|结果|导出))?$/u;

/** Whether a clause says nothing but which office, or each of the units of the area, sent or put together the figures: 由各医院填报, 由医政科提供. */
export function isToldBy(clause: string, dictionary: Dictionary): boolean {
  const [found, subject = '', whose = ''] = sent.exec(clause) ?? [];
  if (found !== undefined && isSubject(subject.replace(/^其[余他](?:指标|数据)?/u, ''), dictionary))
    return whose.split(/[、和及与]/u).every((who) => each.test(who) || isOffice(who, dictionary));
  const [source, what = '', where = ''] = from.exec(clause) ?? [];
  return source !== undefined && isSubject(what, dictionary) && (compiled.test(where) || isOffice(where, dictionary));
}

/** The other area whose office sent or put together the figures, in a clause that says no more: 由海淀区卫健委提供 in a table of another; undefined for none. */
export function toldElsewhere(clause: string, area: string, dictionary: Dictionary): string | undefined {
  const [other] = areasElsewhere(clause, new Set([area]), dictionary);
  return other !== undefined && isToldBy(clause, dictionary) ? other : undefined;
}

const sender =
  /^(?:填报|报送|上报|填表|制表|编制|编报|提供|汇总|统计|报表)(?:科室?|部门|处室?|单位|机构)(?:\([盖公章签、]{1,4}\))?:(.{2,24})$/u;

/** Whether a line says nothing but which office of the area sends a table: 填报单位(盖章):北京市朝阳区卫生健康委员会. */
export function isOfficeLine(line: string, dictionary: Dictionary): boolean {
  const [, who] = sender.exec(line) ?? [];
  return who !== undefined && isOffice(who, dictionary);
}

function isOffice(who: string, { areaNames, departments }: Dictionary): boolean {
  const place = [...areaNames.keys()].find((name) => who.startsWith(name)) ?? '';
  const bare = who.slice(place.length).replace(/^[本我]?[区县]/u, '');
  if (departments.has(bare)) return true;
  return office.test(bare) && !limits.test(bare) && !isProvider(bare) && !isBranch(bare) && bare.length <= longest;
}

const longest = 14;
