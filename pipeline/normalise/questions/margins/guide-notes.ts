import { isProvider } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { includesOwn } from '../../words/inclusion.ts';
import { leavingOut } from '../../words/leaving-out.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { loosePart } from '../../years/loose-part.ts';
import { doubtInNote } from '../notes/note-doubts.ts';
import { otherPeriod, otherYear } from '../notes/note-periods.ts';
import { instructsOnly } from './signed-words.ts';

/** What explains a measure says nothing of its figures. */
export const defines = /[是系]?指|定义|公式|计算|÷|填报|填写/u;

/** What may stand before and behind the name in a statement: 本表注册护士数据均不含……, 其中注册护士数暂缺……, 除注册护士数为……外. */
const opening = /^(?:注\d*:|其中:?)?[本此该各我以上所有全表区市县]*(?:数据|报表|表[中内])?[的里中,]?(?:除了?)?$/u;
const predicate =
  /^(?:[、,和与及][^,;]{2,20}?(?=均|都))?(?:指标|数据|数字|情况)?[:,]?(?:均|都|全部|目前|现|尚|还)?(?:待|仅|只|限于|不[含包计]|未|没|缺|漏|少|[为是系](?!指|[了否])|暂|沿用|采用|采自|取自|来自|来源于|截[至止]|剔除|扣除|除|统计[至到]|更新[至到]|含|包[含括])/u;

/** 统计至11月, not 12月. */
const upTo = /(?:统计|更新|汇总)[至到](?:\d{4}年)?(?:0?[1-9]|1[01])月/u;

const leavesOut = new RegExp(leavingOut, 'u');
const keepsTo = /(?:仅|只|限于?)(?:包?含|包括|统计|计入|纳入|[为是有计])?(.+)$/u;
const comesFrom = /(?:来自|来源于|采自|取自)(.+)$/u;
const is = /^(?:均|都)?(?:[为是系]|采用)|(?<=人口|床位)数$/gu;
const ending = /(?:上?报告?|填报|提供)?的?(?:数据|数字|情况|数)?$/u;

/** Who or where is counted; what is no bed, no visit and no person of a measure is a part of its definition. */
const bodies =
  /(?:机构|医院|[^上产入出]院|中心|卫生[室所站]|服务站|诊所|门诊部|医务室|单位|系统|街道|[乡镇村]|地区|[^辖校社]区)$/u;
const people = /^(?:户籍|非?本[地市区县]户籍|流动|外[省市地埠区县来]|驻[区市京县]|部队|中央|[省市区县]属|编外|合同)/u;
const several = /^\d+[家个所]/u;
const whole = /各|全|所有|辖区|助产|[同本]级|主要执业/u;

/**
 * The word of a clause in a guide, a list of contents or an explanation by which a figure that it names may be a part of its
 * measure, of another time or not final: 注册护士数不含民营机构, 活产数仅含一家医院, 注册护士数为9月底数. Null for a definition
 * (注册护士数不含退休人员) and for what tells how to fill in a form. Used only to ask.
 */
export function doubtOfNamed(
  clause: string,
  figure: Pick<Figure, 'measure' | 'year' | 'area'>,
  dictionary: Dictionary,
): AskedWord | null {
  const limit = limitIn(nameKey(clause), figure.measure, dictionary);
  if (limit !== undefined) return { word: limit, why: 'part' };
  const said = statedOf(nameKey(clause), figure.measure, dictionary);
  if (said === null || defines.test(said) || instructsOnly(said)) return null;
  const time =
    otherYear(said, figure) ?? otherPeriod(said, figure) ?? (loosePart(said) || (upTo.exec(said)?.[0] ?? ''));
  if (time !== '') return { word: time, why: 'time' };
  const [, kept = ''] = keepsTo.exec(said.replace(ending, '')) ?? [];
  if (isBody(kept)) return { word: kept, why: 'part' };
  const [, source = ''] = comesFrom.exec(said.replace(ending, '')) ?? [];
  if (isProvider(source) && !whole.test(source)) return { word: source, why: 'source' };
  if (!leavesOut.test(said))
    return doubtInNote(said, figure, dictionary) ?? doubtInNote(said.replace(is, ''), figure, dictionary);
  const part = partsLeftOut(said).find((each) => isPart(each, figure.measure, dictionary));
  return part === undefined ? null : { word: part, why: 'part' };
}

/** Owners and kinds of employment that no definition of a measure for all has, each with what is beside it where all are meant. */
const limits: readonly (readonly [RegExp, RegExp])[] = [
  [/[区县市委局直]属/u, /各[级类]|所有|全部|[区县市委局直]属.*[区县市委局直]属|中央|部队/u],
  [/(?<!非)公[立办]/u, /民[营办]|社会办|私[立营]|非公/u],
  [/民[营办]|社会办/u, /公[立办]|政府办/u],
  [/在编|编制内|编制/u, /编外|非编|聘|合同|实有|实际/u],
];

/** What a definition keeps a measure to that its name does not say: 注册护士数指区属公立医院在编护士. */
function limitIn(key: string, measure: Measure, dictionary: Dictionary): string | undefined {
  const names = namesOfMeasure(measure, dictionary);
  const name = names.find((each) => key.startsWith(each));
  const [, defined = ''] = /^(?:[:,]|是|系|为|即)*指(?!标)(.+)$/u.exec(key.slice(name?.length ?? key.length)) ?? [];
  return limits.flatMap(([some, others]) => {
    const word = others.test(defined) ? undefined : some.exec(defined)?.[0];
    return word === undefined || names.some((each) => each.includes(word)) ? [] : [word];
  })[0];
}

/** What a clause states of a measure, without its name; null where it only mentions it. */
function statedOf(key: string, measure: Measure, dictionary: Dictionary): string | null {
  const names = [...namesOfMeasure(measure, dictionary)].sort((one, other) => other.length - one.length);
  const name = names.find((each) => key.includes(each));
  if (name === undefined) return null;
  const at = key.indexOf(name);
  const behind = key.slice(at + name.length);
  return opening.test(key.slice(0, at)) && predicate.test(behind) ? behind.replace(/^[:,]/u, '') : null;
}

function partsLeftOut(said: string): readonly string[] {
  const [marker = ''] = leavesOut.exec(said) ?? [];
  const behind = said.slice(said.indexOf(marker) + marker.length).replace(/^(?:了|有)/u, '');
  return behind.split(/[、,和及与]/u).map((part) => part.replace(/(?:人员|人口|人数|数据|的?数字?)$/u, ''));
}

function isPart(part: string, measure: Measure, dictionary: Dictionary): boolean {
  if (part === '') return false;
  return includesOwn(`含${part}`, measure, dictionary) || isBody(part) || people.test(part);
}

function isBody(name: string): boolean {
  return bodies.test(name) && (several.test(name) || !whole.test(name));
}
