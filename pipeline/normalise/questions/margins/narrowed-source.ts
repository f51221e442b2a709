import { isQuarter } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { cut } from '../../words/cut.ts';
import { narrowingPairs } from '../../words/narrowing-pairs.ts';
import { scopeIn } from '../../words/scope.ts';
import { vocabularyOf } from '../../words/title-vocabulary.ts';
import { compiled } from './source-lines.ts';

/** Words with which even a system or a report is one of some institutions. */
const ofSome =
  /属|直管|公立|民营|社会|私|医院|医保|参保|新农合|机构|中心|卫生[院室所]|[一二三]级|街道|乡镇|[联共]体|流动|军队|部队|武警|门诊部|诊所|学校|高校|助产|住院|门诊|试点|监测点|样本/u;

/** Offices and institutes that compile for an area, whatever line of work they are named for. */
const offices =
  /(?:妇幼保健(?:计划生育服务中心|院|所|中心)|(?:疾病预防控制|疾控|急救|精神卫生|精防|健康教育|健康促进|社区卫生服务管理|社管|老年健康|卫生监督|血液|质控|信息|统计|人才|计划生育)[^,]{0,12}?(?:中心|所|院|站|处))/gu;

/** 其余演示值, 其他指标来自直报系统: before the source of what was not named. */
const others = /^其[余他它](?:各项?|指标项?|数据?|年份|[为均由取来自]|系)*/u;

/** What is counted by those who gave it, or only some of it, whatever the measure. */
const kinds =
  /自[报填查评]|有效(?!期|性)|结算|(?<!在)部分(?!门)|问卷|电话|(?<!官方)网络(?!直报|报告|平台|系统|信息)|新闻|信令|口头|微信|接龙|第三方|移动公司|联通|电信公司|运营商|估算|测算(?!系统|平台)/u;

/** The year before, or a part of a year: 上年年报, 半年报, 11月月报. */
const earlier = /[上去前]年(?:度)?|上一年度?|半年报?|(?:第?[一二三]季度?|(?<!\d)(?:1[01]|[1-9])月份?)[月快]?报/u;

/** Not final: 年报初稿. */
const draft = /初[稿审]|草[稿案]|讨论稿|征求意见|送审|[未待]审/u;

/** The records of one hospital, or of those that only some have to do with: 朝阳医院病案室, HIS, 签约机构, 流管办. */
const ofOne =
  /签约(?:机构|医院|单位|团队|居民)|流(?:动人口)?管(?:理)?办|医院(?:病案|护理|医务|统计|信息|财务|院办)[室科部处]|(?<![a-z])(?:his|lis|emr)(?![a-z])/u;

/** What was planned or promised: 目标责任书, 十四五规划; not the office that plans, nor 计划免疫. */
const planned =
  /合同(?:额|价|金额)|概算|预算(?![科处])|(?<!免疫)规划(?![科处院局]|发展|财务|信息|统计)|目标(?!人群)|任务(?:书|分解|[表数])|责任书|计划(?!生育|免疫|[科处])|考核(?:通报|指标|细则|标准|办法)|招[聘录]|申报[书表]|(?:设置|配置|编制|建设)方案|编制(?:系统|台账|[数库册表])/u;

const several = /各|全|所有|分/u;

/** Sources of several years at once, and a census, which other questions are for. */
export const ofYears = /历年|历次|以[来前后]|普查|[五六七八]普/u;

export function narrowed(body: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const own = nameKey(measure.name);
  const rest = body
    .replace(others, '')
    .replace(offices, '')
    .replace(/\d{4}年?度?/gu, '');
  if (rest === '' || (isOffice(rest, dictionary) && !isOneQuarter(rest) && !ofOne.test(rest))) return null;
  const [time] = earlier.exec(rest) ?? [];
  if (time !== undefined) return { word: time, why: 'time' };
  const [state] = draft.exec(rest) ?? planned.exec(rest) ?? [];
  if (state !== undefined && !own.includes(state)) return { word: state, why: 'state' };
  const [kind] = kinds.exec(rest) ?? [];
  if (kind !== undefined && !own.includes(kind)) return { word: kind, why: 'kind' };
  const [one] = several.test(rest) ? [] : (ofOne.exec(rest) ?? []);
  if (one !== undefined && !(one.startsWith('签约') && own.includes('签约'))) return { word: one, why: 'source' };
  const bare = rest.replace(/(?:的?(?:数据|报表|上报|报送|提供|统计|填报))+$/u, '');
  if (isOneQuarter(bare)) return quarterOf(bare);
  const isCompiled = compiled.test(rest);
  const [whole] = /(?<!非)全[市省国]/u.exec(rest) ?? [];
  if (whole !== undefined && !isCompiled && !ofYears.test(rest) && !measure.citywide)
    return { word: whole, why: 'place' };
  const scope = scopeIn(rest, measure, new Set(), dictionary);
  // Hospitals send their own figures, each of them.
  if (scope !== null && scope !== '医院' && (!isCompiled || ofSome.test(scope))) return { word: scope, why: 'part' };
  const pieces = cut(rest, vocabularyOf(dictionary)).map(({ text, known }) => (known ? text : ''));
  const [pair] = narrowingPairs(pieces, dictionary);
  return pair === undefined ? null : { word: pair, why: 'part' };
}

export function isOneQuarter(name: string): boolean {
  return isQuarter(name) && !several.test(name);
}

export function quarterOf(word: string): AskedWord {
  return { word, why: 'source' };
}

/** A department (中医科, 社会办医管理科), alone or behind the name of its area; 儿科 is one of a hospital. */
export function isOffice(name: string, { areaNames, departments, titleWords }: Dictionary): boolean {
  const place = [...areaNames.keys()].find((each) => name.startsWith(each)) ?? '';
  const bare = name.slice(place.length);
  return departments.has(bare) || (/[科处局委办]$/u.test(bare) && titleWords.get(bare)?.kind !== '范围');
}
