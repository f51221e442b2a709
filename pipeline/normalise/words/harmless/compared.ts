import type { Dictionary } from '../../registers/dictionary.ts';
import { against, amount, brackets, change, number, unit } from '../changed-by.ts';
import { isSubject } from './subjects.ts';

/** 增加数, 同比增减 are what a column counts, no comparison. */
const compared = new RegExp(`^(.{0,14}?)(${change})$`, 'u');

/** Words by which a name is that of figures, of what is still to come, or of what is counted. */
const unheard =
  '(?:数据|数字|口径|统计|计划|规划|目标|预期|预计|拟|将|即将|明年|下年|次年|计入|算|填报|上报|直报|没|未|不|无|仅|只|缺|漏|含|包括|纳入|系统|平台|为准|假设|待|后|前|按|改|换|之[后前]|如|若|为|系|是|采集|调查|年后|直属|按|[少多漏]报|剔除|扣除|返聘|并入|去掉|排除|算)';
const name = (longest: number) => `(?:(?!${unheard})[\\u4e00-\\u9fff\\d、“”"()]){0,${longest}}`;
const built = '(?:投入使用|投用|启用|开业|开诊|运营|搬迁|迁建|迁址|改扩建|扩建|扩大(?:规模)?|扩编|开办)';
const staffed = '(?:招聘|引进|退休|离退休|离职|辞职|调动|流动|调入|调出|外流|流失|轮岗|扩招)';
const tail = `(?:了?${amount}|较[多少大快高]|明显|力度加大|规模|所致|导致|引起|造成|的?影响|(?:增加|减少|上升|下降)|${brackets})*`;
/** What may have left the count with the house, unless a change is told. */
const closed = '(?:停业|停诊|关闭|关停|撤并|撤销|注销|合并|整合|疏解|新开|新办|装修|改造)';
/** 新招聘, 为招聘 and 招聘护士 may be of whom the figure is: an amount, a cause or what came of it tells otherwise. */
const people = `(?:(?:人员|人才|医务人员|职工|医护人员|护士|医师|部分人员|机构|科室|岗位|人事)${staffed}${tail}|${name(8)}(?:${staffed})${name(6)}(?:了?${amount}|较[多少大快]|明显|力度加大|增多|所致|导致|引起|造成|的?影响|增加|减少)+)`;
const events = `(?:${name(14)}${built}${tail}|${people})`;
const opens =
  '(?:(?:[增减变升降][加少化动升降长]|波动)?的?(?:主要)?原因(?:分析)?(?:为|是|系|是由于|:)?|(?:主要)?(?:是由于|是因为|是|系|因为?|由于|受|随着|为|源于|得益于|与))';
const because = `(?:${opens}${name(14)}(?:${built}|${closed}|${staffed}|意愿|政策|疫情|需求|引进|有关|配备)${name(4)}${tail})`;

/** 新院区启用; 数据为新院区启用 and 为新院启用床位 are none. */
const event = new RegExp(
  `^(?:(?:主要)?(?:为(?<=主要为)|是|系|因为?|由于|受)?${name(14)}${built}${tail}|${people}|(?:主要)?(?:因为?|由于|受|随着)(?:${events}|${name(8)}${staffed}${name(4)}${tail})|(?:主要)?[是系]${people}(?:所致|导致|引起|造成)(?:增加|减少|上升|下降)?|${name(6)}受${name(4)}疫情影响|(?:医院|机构|单位|中心|新院区?|院区|科室|社区|卫生院)${name(4)}招聘(?:规模|力度)?(?:扩大|加大)?|扩大招聘规模|(?:属于?|系|为)?正常(?:变[化动]|波动|增减)?)$`,
  'u',
);
const cause = new RegExp(
  `^(.{0,14}?)(${change})(?:,)?(?:主要)?(?:${because}|(?:的?原因)?(?:为|是|系|因为?|由于)?(?:主要)?(?:为|是|系|因为?|由于)?(?:${events}|${name(14)}${closed}|(?:属于?)?正常(?:变[化动]|波动)?|自然(?:增长|增减|减员)|实际(?:情况|变化)))$`,
  'u',
);
/** 增加3家民营医院 */
const added = new RegExp(
  `^(.{0,14}?)((?:${against})*(?:增加|减少|新增|新增加|新开办?|新设|关闭|注销|新命名)了?${amount}(?:${name(10)})?(?:${brackets})?)$`,
  'u',
);
const listed = new RegExp(
  `^(?:${against})*(?:增加|减少|新增|新开办?|新设)${name(8)}${number}(?:${unit})(?:${brackets})?$`,
  'u',
);

/** Words of a change that are said of what kind of number it is. */
const kind = /(?:数|数量|值|额|人数|幅度|率|部分|增量|净增|增减)$/u;

/**
 * Whether a clause says nothing but how figures differ from those of the year before, and what happened in the world that it is so: 同比增加30张，
 * 新院区启用. That something is counted otherwise, or that figures are the differences themselves, is no such clause.
 */
export function isCompared(clause: string, dictionary: Dictionary): boolean {
  if (kind.test(clause)) return false;
  if (event.test(clause) || listed.test(clause)) return true;
  return [compared, cause, added].some((pattern) => {
    const subject = pattern.exec(clause)?.[1];
    return subject !== undefined && (isSubject(subject, dictionary) || isOfSome.test(subject));
  });
}

/** 三级医院床位较上年增加 tells of a part without saying that the figure is one. */
const isOfSome =
  /^(?:公立|民营|社会办|[一二三]级|专科|综合|中医|基层|社区|护理|乡镇)[\u4e00-\u9fff、]{0,8}(?:医院|机构|中心|单位|院|站|床位|人员)(?:床位|数|均)?$/u;
