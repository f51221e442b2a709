import type { Taken } from '../../figures/values/taken.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { comparesWithin } from '../../words/other-table.ts';
import { ofLargerPlace } from '../messages/name-messages.ts';
import { slotsOf } from './title-slots.ts';

/** The names of surveys, systems and drives that are the same everywhere: 全国妇幼卫生年报, 全国文明城区, 全市统一. */
const scheme =
  /^(?:[\u4e00-\u9fff]{0,10}(?:年报|普查|调查|直报|监测(?!数据|情况|指标|结果|统计)|系统|平台|制度|标准|统一|示范|先进|试点|创建|规划|方案|行动|文明|卫生城|卫生区|爱国|竞赛|比武|通报|会议|日|周|月)|性)/u;

/** 占全市, 与全国比较, 全市排名: a place that the district is held against. */
const held = /[占在与和及较比对、优高低于列]$/u;
const heldBehind = /^(?:的?(?:排|位|名|平均|均值|比|占|对|参照|水平)|[和与及、])/u;

const larger = /部分(?:地区|区县?|县|省市?|城市)|主要城市|[全本我]市|全国|全省|(?:全市)?[各分]区县?(?![域间级属])/gu;

/** A sheet or a file that is named for the city alone is asked about with its figures. */
const cityAlone = /^[全本我]市$/u;

/** 表2（全市）, which a form of the city that a district filled in is not named. */
const enclosedEnd = /^的?(?:数据?|口径|合计|汇总)?\)/u;

/** （全市数据）, alone on a line or before a comma. */
const lineAlone =
  /^\((?:以上|本表|表中)?(?:数据|数字)?[为是系]?([全本我][市省]|全国)的?(?:数据?|口径|合计|情况)?(?:[,;].*)?\)$|^([全本我][市省]|全国)(?:统计)?(?:数据?|口径|合计)(?:[,;].*)?$/u;

/** The word of a name for a place larger than the district where that is not named, or is named before it: 朝阳区全市妇幼. */
function largerIn(text: string, own: readonly string[], isNamed: boolean, isTitle: boolean): string | undefined {
  const key = nameKey(text);
  if (comparesWithin(text)) return undefined;
  const [, enclosed, bare] = isTitle ? (lineAlone.exec(key) ?? []) : [];
  if ((enclosed ?? bare) !== undefined) return enclosed ?? bare;
  const named = Math.max(...own.map((name) => key.lastIndexOf(name)));
  for (const { 0: word, index } of key.matchAll(larger)) {
    const [before, behind] = [key.slice(0, index), key.slice(index + word.length)];
    if (scheme.test(behind) || (named >= 0 && (held.test(before) || heldBehind.test(behind)))) continue;
    // 2027年全市妇幼健康统计表（朝阳区） is the city's form that a district filled in.
    const isEnclosed = before.endsWith('(') && enclosedEnd.test(behind);
    const isOpen = !isNamed && (isTitle || !cityAlone.test(word));
    const isAsked = named < 0 ? isOpen || isEnclosed : index > named;
    if (isAsked) return word;
  }
  return undefined;
}

function namesOf(area: string, { areaNames }: Dictionary): readonly string[] {
  return [area, ...[...areaNames].flatMap(([name, of]) => (of === area && name.length > 1 ? [name] : []))].map(nameKey);
}

/**
 * Asks where a title, or the name of the sheet or of the file, says the city, the country, all districts (各区) or some (部分地区) and no line of
 * the table says of which place its figures are, so that they were read as those of the district of the folder.
 */
export function askAboutLargerPlaces(reader: Reader, taken: readonly Taken[]): void {
  const { table, grid, findings, dictionary, context, place } = reader;
  const { area } = place.folder;
  const isUnplaced = ({ figure, labels, observation }: Taken) =>
    observation?.value != null && figure.area === area && labels.every(({ facets }) => facets?.area === undefined);
  if (area === dictionary.reference || context.sheetArea !== null || !taken.some(isUnplaced)) return;
  const own = namesOf(area, dictionary);
  const isNamed = context.titles.slice(0, -1).some((title) => own.some((name) => nameKey(title).includes(name)));
  const names = [
    ...table.said.titles.map((text) => ({ text, where: '标题', slots: slotsOf(text, grid), isNamed })),
    { text: place.sheet, where: '工作表名', slots: [], isNamed: false },
    { text: context.file, where: '文件名', slots: [], isNamed },
  ];
  for (const { text, where, slots, isNamed: named } of names) {
    if (where === '工作表名' && nameKey(text) === nameKey(context.file)) continue;
    const word = largerIn(text, own, named, where === '标题');
    if (word !== undefined) findings.add(ofLargerPlace(where, text, word, area), slots);
  }
}
