import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { AskedWord } from './asked-words.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { scopeIn } from './scope.ts';

const some = '(?:试点|示范|监测|重点|部分|哨点|样本|抽样|主要|典型|个别|少数|多数|项目|工程|专项)';
const whose = '(?:地区|区域?|区?县|点|片区|街道|乡镇|村|单位|机构|医院|人群|对象|人员|内|覆盖区?|数|人数)';
const parts = new RegExp(`^(?:国家级?|市级|区级|重大)?(?:${some}${whose}?|其中|其他|小计)$`, 'u');
const loose = /^(?:仅?供)?参考(?:数据?|值)?$/u;
const joined = /^合并(?:统计|计算|上报|填报|报送|数据?|后|计)?$/u;
const work =
  /^(?:登记|建档|筛查|普查|服务|管理|覆盖|评估|监测|随访|体检|系统|平台|累计)(?:人?数|人次|口径|数据|情况)?$/u;

/**
 * The word of a remark that is nothing else: it says of a number that it is of some only (项目地区), joined with another (合并) or
 * counted in some line of work (登记). In a title such words name the table; beside one number they may set it apart. Null where
 * the measure's own name has it. Used only to ask.
 */
export function loneRemark(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  if (loose.test(key)) return { word: key, why: 'state' };
  const why = parts.test(key) ? 'part' : joined.test(key) ? 'more' : work.test(key) ? 'kind' : null;
  const stem = key.replace(new RegExp(`(?<=..)${whose}$`, 'u'), '').slice(0, shortest);
  const isOwn = namesOfMeasure(measure, dictionary).some((name) => name.includes(stem));
  return why === null || isOwn ? null : { word: key, why };
}

/** A remark that is nothing but a word of scope from title_words.csv (区属) against the measure. Used only to ask. */
export function loneScope(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const isScope = key.length <= longest && scopeIn(key, measure, new Set(), dictionary) === key;
  return isScope ? { word: key, why: 'part' } : null;
}

/** Whose institutions, which people or which part of the district: 区属, 公立, 户籍, 农村; not the level of an indicator (区级). */
const whoseOnly = /^(?:办医主体|隶属|地域的一部分)/u;

/**
 * A text that is nothing but a word for some institutions, people or places against the measure: such a word heads no line of
 * work and names no kind of indicator, whatever column it stands in. Used only to ask.
 */
export function someOnly(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  return isWhose(key, dictionary) || key === '户籍' ? loneScope(key, measure, dictionary) : null;
}

/** Whether title_words.csv has a word as one for whose institutions, which places: 民营, 区属. */
export function isWhose(key: string, { titleWords }: Dictionary): boolean {
  return whoseOnly.test(titleWords.get(key)?.reason ?? '') && !key.endsWith('级');
}

/** No word is shorter. */
const shortest = 2;
/** Longer ones are sentences. */
const longest = 8;
