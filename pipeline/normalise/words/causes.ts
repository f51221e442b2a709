import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { change as moved } from './changed-by.ts';
import { namesOfMeasure } from './names-of-measure.ts';

/** What changes in the world, not in how it is counted; of 外来人口 and 户籍人口 a figure may be. */
const people =
  '(?:全区|全市|本区|年末|当年|本年)?(?:常住|育龄|适龄|老年|老龄|出生|总)?(?:人口|人数|妇女|产妇|孕产妇|人群|儿童|基数)';
const births = '(?:当年|本年)?(?:生育|婚育|结婚|初婚)(?:意愿|水平|政策|观念|登记|人数|对数|年龄)*';
const providers =
  '(?:新建|新开|新设|新增|改扩建)?(?:医院|医疗卫生机构|医疗机构|机构|诊所|门诊部|科室|病区|院区|床位|护士|医师|人员|医务人员)';
const events =
  '(?:生育|计划生育|人口|医疗保险|医保|报销|就医|分级诊疗|疫情防控|防控|国家|相关|有关)*政策(?:调整|变化|变动|放开|收紧)?|(?:人口)?老龄化|[\\u4e00-\\u9fff]{0,4}疫情|[\\u4e00-\\u9fff]{2,4}流行|退休|离职|辞职|离退休|搬迁|迁建|改造|装修|施工|停业|关停|扩建|扩招|招聘|拆迁|疏解|(?:就诊|就医|诊疗|服务)需求';
const moves =
  '(?:(?:有所|大幅|明显|逐年|持续|不断|自然|较上年|比上年)*(?:减少|增加|下降|上升|增长|降低|提高|减弱|回升|变动|变化|流动|外流|外迁|迁出|较多|较少|增多|关闭|停[业诊]|注销|撤销|搬迁|合并|改造|装修|开业|开诊|投入使用|启用|建成|竣工))';
/** 部分医院搬迁: some of them alone would say of whom the figure is. */
const some = '(?:部分|个别|少数|一些|若干|多[家名位个所]|[\\d一二两三四五六七八九十]+[家名位个所])';
const thing = `(?:${people}|${births}|${providers}|${events}|${some}(?:${people}|${providers})(?:${events}|${moves}))`;
const opens =
  '(?:(?:主要)?(?:变化|变动|下降|上升|增长|增加|减少|波动|增减)?的?(?:主要)?原因(?:分析)?(?:为|是|系|是由于|:)?|(?:主要)?[是系]?(?:因为?|由于|受|随着))';
/** 主要是医院 is what was counted, 主要是医院搬迁 a cause. */
const says = '(?:主要)?[是系]';
const closes = `(?:所致|导致|引起|造成|的?影响)?(?:减少|增加|下降|上升|${moved})?`;

const cause = new RegExp(
  `^(?:${opens}(?:${thing}期?间?${moves}*[、和及]?)+${closes}|${says}(?:${thing}期?间?${moves}+[、和及]?)+${closes}|${says}(?:${thing}${moves}*[、和及]?)+(?:所致|导致|引起|造成)|${thing}${moves}(?:所致|导致|引起|造成))$`,
  'u',
);

/** 活产数较上年下降, 数据变动较大: what a cause is given for. */
const change =
  /^(?:[较比]上年|有所|明显|大幅)*(?:减少|增加|下降|上升|增长|降低|提高|变动|变化|波动)(?:较大|明显)?(?=$|[是系因由受主])/u;

/** Another report of the same year, or of the year before, that has the same number. */
const agreed =
  /^(?:数据?|数字)?(?:已|经)*(?:核对)?[与同和](?:上年度?(?:的?(?:数据?|情况))?|(?:当年|本年)?(?:卫生健康|卫生|卫健|妇幼|医政|医疗|卫生资源|疾控|人口)?(?:统计)?年报(?:表|系统)?(?:的?(?:数据?|数字))?)(?:核对|比对)?(?:均|完全)?(?:一致|相符|相同|吻合|无差异)$/u;

/**
 * Whether a clause says nothing but that a number changed and why, by what changed in the world: 因育龄妇女减少, 活产数下降系
 * 人口外流所致. That something is no longer counted (因剔除外区) is no such cause. Or it says that a yearly report agrees.
 */
export function isCause(clause: string, measures: Iterable<Measure>, dictionary: Dictionary): boolean {
  if (agreed.test(clause) || cause.test(clause)) return true;
  const names = ['数据', ...[...measures].flatMap((measure) => namesOfMeasure(measure, dictionary))];
  return ['', ...names].some((name) => {
    const behind = clause.startsWith(name) ? clause.slice(name.length) : '';
    const [said] = change.exec(behind) ?? [];
    return said !== undefined && (said === behind || cause.test(behind.slice(said.length)));
  });
}
