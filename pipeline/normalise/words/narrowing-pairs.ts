import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import type { Dictionary } from '../registers/dictionary.ts';

/** What an adjective directly before it keeps to some: institutions, people, beds. */
const nouns =
  /^(?:(?:医疗|卫生|医疗卫生)?机构|单位|医院|人员|医护|医务人员|卫生人员|卫技人员|卫生技术人员|技术人员|人才|人力|队伍|人群|群众|居民|医师|医生|护士|职工|床位|病床|患者|病人)(?:情况|总?数量?|个数|名单)?$/u;

/** What may stand between the two: 所属各医疗卫生机构, 主要医疗服务机构. */
const between =
  /^(?:[的类之]|体系|系统|各|各类|各级|各项|所有|全部|卫生|医疗|医疗卫生|医药卫生|医疗服务|诊疗服务|卫生健康|健康|[区市县省])$/u;

/** Whose they all are: places. */
const place =
  /^(?:[全本我各分]?(?:区|市|县|地区|区县|街道|镇|乡镇|街乡|街镇|镇街|街乡镇|街道乡镇|乡镇街道|机构|部门|单位)|辖[区内]|辖区内|区域|区域内|属地|地方|全域|首都|行政区|市辖区|城乡|全面)$/u;

/** When they are there. */
const time = /^(?:.*年[度末底初终份]?|期末|年内|截[至止]|报告期|统计期|时期|时间|期间|累计|现有|实有|在岗|现状|最新)$/u;

/** What titles and forms are made of, and what stands first in a list of subjects: 资源配置机构人员, 年报机构. */
const topics =
  /^(?:.*(?:资源|资源配置|情况|状况|概况|统计|汇总|数据|指标|[年月季日快统简]报|报表|年鉴|公报|名册|手册|表|清单|目录|名录|台账|明细|分类|类别|结构|构成|分布|性别|年龄|[稿版])|新旧|老旧|新老|微信|接龙|文件夹|邮件|邮箱|桌面|网盘|云盘|看板|其中|合计|总计|对比|对照|修订|调整后|定案|内部|存档|以及|以[上下]|如下|上述|下列|反映|包[括含]|根据|按照|来自|关于|含.+|分.+|人口|设备|设施|经费|投入|信息|信息化|技术)$/u;

/** Who sends a table: an office before a title. */
const offices = /(?:[科处办委局室]|委员会|爱卫会|卫健|卫计|卫生计生|信息中心)$/u;

/** 填报单位, 计量单位: fields of a form. */
const fields =
  /^(?:填报|填表|填写|报送|上报|呈报|提交|制表|发布|印发|提供|汇总|审[核定]|复核|校对|核对|录入|整理|收集|联系|计量|指标|项目|数量)(?:单位|人员|机构)$/u;

/** A word for one of several ways of counting, or of several states, does not say which figures are wanted. */
const ways = /^(?!普查|统计|数据|指标|范围|全|报表|年报|年度|填报|报告期|.*(?:区|市|县)$).+口径$/u;
const states = /^(?:规划|考核|自评|中期|创建)(?:数据?表?|数字|数值|结果)$/u;

/**
 * The pairs of known words by which a text may keep its figures to some: an adjective before a noun of institutions or people
 * (事业单位, 主要医疗机构, 所属各单位), or before 口径 and 数据 (考核口径, 规划数据). A pair that title_words.csv has as one word, or that is a
 * part of some name of the dictionary (注册护士), is none.
 * @param words of one run of characters, empty for what no register knows
 */
export function narrowingPairs(words: readonly string[], dictionary: Dictionary): readonly string[] {
  return words.flatMap((noun, at) => {
    const pair = `${words[at - 1] ?? ''}${noun}`;
    const isWay = noun === '口径' && limits(words[at - 1] ?? '', dictionary) && ways.test(pair);
    // 绩效考核数据 are those of a line of work.
    const isState = states.test(pair) && words.slice(0, at - 1).every((word) => opens(word, dictionary));
    if (isWay || isState) return [pair];
    if (!nouns.test(noun)) return [];
    const before = words.slice(0, at).findLastIndex((word) => !between.test(word));
    const word = words[before] ?? '';
    const phrase = words.slice(before, at + 1).join('');
    const plain = [nouns, place, time, topics, ...(noun === '单位' ? [] : [offices])];
    const isPlain = fields.test(phrase) || plain.some((pattern) => pattern.test(word));
    return isPlain || !limits(word, dictionary) || isNamed(dictionary)(phrase) ? [] : [phrase];
  });
}

/** Whether a word that is said to limit nothing may do so before a noun: not the name of a place or a measure, nor one that has measures of its own. */
function limits(word: string, { titleWords, measureNames }: Dictionary): boolean {
  const { kind, fits, own } = titleWords.get(word) ?? {};
  return word.length > 1 && kind === '通用' && fits?.length === 0 && own !== true && !measureNames.has(word);
}

/** 以上为自评数据. */
const lead = /^(?:以上|上述|以下|[本此该]表|表[中内])$/u;

/** Whether a word says where or when, or only joins, and so leaves what follows the beginning of its title. */
function opens(word: string, { areaNames }: Dictionary): boolean {
  return word.length === 1 || areaNames.has(word) || [place, time, between, lead].some((pattern) => pattern.test(word));
}

const isNamed = oncePer(({ measureNames, memberNames }: Dictionary) => {
  const names = [...measureNames.keys(), ...memberNames.keys()];
  return remembered((pair: string) => names.some((name) => name.includes(pair)));
});
