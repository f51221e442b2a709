import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';

/** What is worked out from several counts, or is one that stands out of them. */
const computed =
  '(?:[最近前]*[\\d一二两三四五六七八九十几多]+年|[年月日季]|加权|简单|算术|几何)*(?:平均|均值|均数)|[年月日季]均|加权|中位|众数|最[大小多少高低]|峰值|极值|标准差|百分[比位]|比例|占比|构成比?|比重|指数';
/** What came or went, or has come together over years. */
const changes =
  '(?:本年度?|当年|今年|全年|年度|年内)*(?:新增|净增加?|(?:增加|减少|增减)(?=[数值量])|增量|净减)|(?:(?:同比|环比|[较比]上[年期月])的?)(?:增减|增长|变[化动]|升降)(?=[数值量额率幅])|历年(?:累计|合计)?|(?:近|前)?[\\d一二两三四五六七八九十几多]+年(?:累计|合计|总计)';
/** What is wanted, worked out or only planned. */
const wanted =
  '目标人?群?|规划|计划|考核|需求|任务|预算|参加|首次(?:注册|登记)|新?招[聘录]|变更|延续|注销|停业|申请|受理';
/** What is allowed of things that are there: of what happens in a year these words say that it was gone over. */
const allowed = '核定|核准|批准|批复|额定|设计|编制|许可|审批|备案|[在拟筹待]建';

const ending = '(?:的)?(?:值|数|数量|数据|数字|人数|个数|家数|张数|情况)?';
const stated = `(?:${computed}|${changes}|${wanted})`;
/** 增加数, 增长的人数: what a column counts; 增加 alone is a comparison. */
const differences =
  '(?:增加|减少|增减|上升|下降|增长|变动|变化|升降)的?(?:[数值量额]|幅度|部分|人数|人员|数量|数值|百分比|护士|医师|床位)|(?:新?招[聘录]|调入|调出|录用|入职)的?(?:人数|数|人员|数量|到岗人?数)';
const alone = new RegExp(
  `^(?:[增减扩调][加少建大整]后的?)?${stated}+${ending}$|^(?:本年度?|当年|今年|同比|[较比]上年)*(?:${differences})$|^率$`,
  'u',
);
const aloneAllowed = new RegExp(`^${stated}?(?:${allowed})${ending}$`, 'u');

/** 床位数为核定床位数: what is said of what. */
const predicate =
  /^([^,:]{0,14}?)(?:均|都|全部|统一|暂|仍)*(?:为|是|系(?![统数列])|指的是|取|按|采用|填的是|报的是|统计的是)([^,、;:]{2,18})$/u;
/** What such words stand before: 最大开放数, 核定床位; not 计划完成. */
const nouns = /^$|(?:[数值量]|目标|任务|数据|数字|人口|床位|人次|剂次|人员|机构|水平|口径|情况|的)$/u;
const leading = new RegExp(`^${stated}`, 'u');
const leadingAllowed = new RegExp(`^(?:${allowed})`, 'u');

/** Visits, where people or things are counted. */
const visits = /^(?:人数|数|单位)?(?:均|都)?(?:为|是|系|按)?(?:[\u4e00-\u9fff]{0,4}(?<!诊疗))人次数?$/u;

/** What a clause says of all figures alike. */
const general =
  /^(?:注\d*:?|其中:?|[本此该上下]表|表[中内]|以上|上述|以下|全部|各项?|所[列报填]|指标|数据|数字|数值|数|填报|统计|项目|栏|的)*$/u;

/** What a count is said to be that is the same count all the same. */
const same =
  /^(?:\d{4}年?|年[末底]|期末|全[年区市]|[本我]区|辖?区域?内|辖区|全部|所有|各类|全口径|实有|实际|现有|常住|总|合计|累计|[当本]年|年度?|在[岗册职]|人口|登记注册|注册登记|统计|报告|上报|医疗卫生机构|医疗机构|公安|统计局|卫健委|的)*$/u;

const counted = /(?:人数|人次数?|户数|例数|床位数?|张数|家数|机构数|人口数?)$/u;
const fewest = 2;
const longestKind = 10;

/**
 * The words by which a clause of a note, or a remark, says that a figure is another count than its measure: another statistic
 * (三年平均, 最大值), what was added or has come together (新增, 历年累计), what is allowed or wanted (核定床位数), or another
 * name altogether (活产数为住院分娩数). Null for none, and where the measure's own names say so. Used only to ask.
 */
export function otherStatistic(key: string, measure: Measure, dictionary: Dictionary): string | null {
  const names = namesOfMeasure(measure, dictionary);
  const isOwn = (word: string) => names.some((name) => name.includes(word.replace(/(?:值|数)$/u, '')));
  const capacity = !measure.flow && !/人口|率|水平|寿命/u.test(measure.name);
  const [bare] = alone.exec(key) ?? (capacity ? aloneAllowed.exec(key) : null) ?? [];
  if (bare !== undefined) return isOwn(bare.replace(new RegExp(`${ending}$`, 'u'), '')) ? null : bare;
  if (visits.test(key)) return names.some((name) => name.includes('次')) ? null : key;
  const [, subject = '', said = ''] = predicate.exec(key) ?? [];
  if (said === '' || !isAbout(subject, names)) return null;
  const [word] = leading.exec(said) ?? (capacity ? leadingAllowed.exec(said) : null) ?? [];
  const rest = said.slice(word?.length ?? 0);
  if (word !== undefined && !isOwn(word) && rest.length <= longestKind && nouns.test(rest)) return said;
  return isOtherCount(said, subject, measure, names, dictionary) ? said : null;
}

function isAbout(subject: string, names: readonly string[]): boolean {
  // 应种、实种 of each of them.
  const all = subject.replace(/^(?:注\d*:?|其中:?)/u, '').split(/[、和与及]/u);
  const bare = all.map((each) => each.replace(/(?:数据|数字|的|总数|数)$/u, ''));
  return (
    general.test(subject) ||
    bare.some(
      (each) =>
        each.length >= fewest &&
        names.some((name) => [name, name.replace('接种', '种')].some((own) => own.includes(each))),
    )
  );
}

/** Whether a name is that of another measure, or ends as what it is said of and says more: 早期新生儿死亡数 of 婴儿死亡数. */
function isOtherCount(
  said: string,
  subject: string,
  measure: Measure,
  names: readonly string[],
  { measureNames, departments }: Dictionary,
): boolean {
  const name = said.replace(/的?(?:数据|数字|情况)$/u, '').replace(same, '');
  if (general.test(subject) || names.includes(name)) return false;
  const other = measureNames.get(name);
  if (other !== undefined) return other !== measure;
  const tails = [subject, ...names].map((each) => sharedEnd(name, nameKey(each)));
  // 常住产妇分娩的活产数 is a definition.
  const tail = Math.max(...tails, counted.exec(name)?.[0].length ?? 0);
  const rest = name.slice(0, name.length - tail);
  const office = [...departments].find((each) => rest.startsWith(nameKey(each))) ?? '';
  const kind = rest.slice(office.length);
  return (
    tail >= fewest &&
    kind.length <= longestKind &&
    !/的$/u.test(kind) &&
    !same.test(kind) &&
    !names.some((each) => each.includes(kind))
  );
}

/** How many characters two names have in common at their ends. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
