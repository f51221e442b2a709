import { isCounted } from '../../model/counted.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { namesOfMeasure } from './names-of-measure.ts';

/** 四舍五入到百位, 取整到千; not 保留整数, nor 百分位. */
const rounded =
  /(?:四舍五入|取整|修约|保留|精确|进位)(?:保留)?(?:到|至|为)?整?([十百千万](?:位|人|个|张)?)(?![分\d])|[以按]([十百千])(?:[位人个张]|为单位)?(?:四舍五入|取整|修约)/u;

/** 按分娩机构统计, 按报告地区, 按机构所在地: where something was done, not of whom. */
const at =
  /按(?:照)?(?:[辖本]?区内?)?((?:(?:分娩|助产|接产|接生|出生|死亡|发生|报告|报卡|诊断|就诊|收治|建[档册]|服务)的?(?:医疗(?:卫生)?)?(?:机构|医院|单位)|(?:医疗(?:卫生)?)?(?:机构|医院))(?:所在地|注册地|属地|地点)?|(?:分娩|出生|死亡|发生|报告|就诊|诊断|收治)(?:地点?|地区|医院))(?:分娩|接产|活产|报告)?数?(?:进行|分别)?(?:统计|计算|汇总|归集|口径|$)/u;

/** 按登记时间统计: what happened in other years is among it; 按发生时间 is the rule. */
const entered =
  /按(?:照)?((?:户籍|死亡|出生|销户|注销)?(?:登记|申报|上户|入户|落户|录入|办证|办理|签发|销户|注销)(?:的?(?:时间|日期|年份|年度)))/u;

/** The word by which a note says that counts are printed in tens, hundreds or more only; null for none, and for shares. */
export function roundedIn(key: string, { unit }: Pick<Measure, 'unit'>): string | null {
  return isCounted(unit) ? (rounded.exec(key)?.[0] ?? null) : null;
}

/**
 * The word by which a clause says that what happened to people was counted where it was seen to, so that those of other districts are in it
 * and residents may be missing; null for none, and for what institutions are, have or do.
 */
export function countedAt(key: string, measure: Measure, dictionary: Dictionary): string | null {
  const isOfPeople = measure.flow && /^[人例]$/u.test(measure.unit);
  const when = measure.unit === '人' ? entered.exec(key) : null;
  const found = isOfPeople ? (at.exec(key) ?? when)?.[1] : undefined;
  const isOwn = namesOfMeasure(measure, dictionary).some((name) => found !== undefined && name.includes(found));
  return found === undefined || isOwn ? null : `按${found}`;
}
