import { withoutLastBracket, withoutSeal } from '../text/brackets.ts';
import { nameKey } from '../text/name-key.ts';

/** Words, the source of a pattern, with which names of care providers end. */
export const care = '医院|社区卫生服务(?:中心|站)|卫生院|卫生室|诊所|门诊部';

const provider = new RegExp(`(?:${care}|社区卫生服务机构|医务室)$`, 'u');

/** Whether a name ends like that of one care provider, or of one kind of them; used only to refuse, never to read. */
export function isProvider(name: string): boolean {
  return provider.test(withoutLastBracket(nameKey(name)));
}

const branch =
  /(?:体检|健康管理|诊疗|疗养|(?<![部成区]|急救)分)中心$|[总分]院$|疗养院$|国际(?:医疗)?部$|特需(?:医疗)?(?:部|门诊)?$|急救(?:工作)?站$|^[东西南北中][院园]?区$/u;

/** Whether a name is that of a branch, or of a place where only some are seen: 体检中心, 分中心, 国际部, 西区. */
export function isBranch(name: string): boolean {
  return branch.test(nameKey(name));
}

/**
 * Whether a heading is the name of one care provider and nothing but words for what is told of it: 区妇幼保健院：,
 * 以下为区妇幼保健院数据. Who sent the figures (区妇幼保健院报送) is another matter.
 */
export function isOnProvider(heading: string): boolean {
  const bare = nameKey(heading)
    .replace(/^(?:以下|下列)(?:数据?|各[行项]|部分)?(?:均?[为是系])?/u, '')
    .replace(/的?(?:数据|情况|统计|指标|部分|工作|业务)*:?$/u, '');
  return isProvider(bare) || isBranch(bare) || /(?:保健|护理|康复|妇产|产|妇婴)院$/u.test(withoutLastBracket(bare));
}

/** Whether a heading asks for the establishment that a figure is of: 医疗机构, 机构名称, 所属机构, not who sends it (填报机构). */
export function headsEstablishments(heading: string): boolean {
  return /^(?!.*(?:填[报表写]|报送|上报|报告|提供|供数|来源|责任|归口|主管|牵头|统计)).*(?:机构|医院)(?:名称)?$/u.test(
    withoutSeal(nameKey(heading)),
  );
}

const establishment = /(机构|医院|接种(?:门诊|点)|中心|院区?|站|(?<!场)所|室|部|公司|街道|地区|镇|乡|村|社区|办事处)$/u;

/** Whether a name ends like that of an establishment, a street or a village: a total beside some of them is only theirs. */
export function isEstablishment(name: string): boolean {
  return establishment.test(nameKey(name));
}

const quarter =
  /(街道|街道办|办事处|派出所|乡|镇|社区|村|居委会|村委会|[乡镇](人民)?政府|(街道|[乡镇])(卫生|社会事务|公共服务|计生|民生保障|社区建设)[科办])$/u;

/** Whether a name ends like that of a street, a town or a village. */
export function isQuarter(name: string): boolean {
  return quarter.test(nameKey(name));
}

const kinds = /^(?:各|全|所有|分|按)|综合|专科|中医|公立|民营|社会办|[一二三]级|友好|国际|机构/u;

/** 儿童保健各街道, 签约分街道: of all of them. */
const parts = /[各分](?:街|乡|镇|社区卫生|医院|卫生院)|所有|全部/u;

/** 户籍人口街道, 床位数街道: what is told of the streets, no name of one. */
const subjects = /(?:人[口员数次]|床位数?|机构数?|资源|户籍|常住|[服业]务量?|管理|变动|情况|统计|汇总|数据)街道$/u;

/** The one hospital, health centre or street that a file is named for (望京街道2023年); empty for none. */
export function providerOfFile(name: string): string {
  const bare = nameKey(name)
    .replace(/\([^()]*\)/gu, '')
    .replace(/\d+年?度?|[-_.]/gu, '')
    .replace(/(?:统计表|情况表|报表|年报|数据|情况|上报|报送)+$/u, '');
  const one = /^[\u4e00-\u9fa5]{2,}(?:医院|卫生院|社区卫生服务(?:中心|站)|街道|街道办事处)$/u.test(bare);
  return one && !kinds.test(bare) && !parts.test(bare) && !subjects.test(bare) ? bare : '';
}

const several = /各|全部|所有|辖区|和|与|及|、/u;
const one = new RegExp(`^.{1,10}?(?:${care}|医联体|医共体|(?:保健|专科|康复|护理)机构)`, 'u');

/** The word of a title, without year and area before it, that names one provider or one kind of them; empty for none. */
export function providerOfTitle(start: string): string {
  const bracket = /\(([^()]+)\)$/u.exec(start)?.[1] ?? '';
  if (isProvider(bracket) && !several.test(bracket)) return bracket;
  const found = one.exec(start)?.[0] ?? '';
  return several.test(found) ? '' : found;
}

const kind = new RegExp(`(?:${care}|机构|体)$`, 'u');

/** What such a word says that the provider is: 医院 of 友谊医院; undefined for none. */
export function kindOfProvider(provider: string): string | undefined {
  return kind.exec(provider)?.[0];
}

/** An establishment that a sheet is named for, among sheets of hospitals; empty for none and for all of them. */
export function providerOfSheet(name: string): string {
  return isEstablishment(name) && !several.test(name) && !kinds.test(nameKey(name)) ? name : '';
}

const ofQuarter =
  /^(?!.*(?:各|分|按|所有|全部))[\u4e00-\u9fa5]{2,3}(?<!卫生|[乡城村镇])(?:街道|地区办事处|[镇乡](?![镇乡村卫]))/u;

/** Whether a title, without year and area before it, begins with one street or town (双井街道2023年…); not 各街道. */
export function isOfQuarter(start: string): boolean {
  return ofQuarter.test(start);
}

const withinOne =
  /^(?![^科]*科(?:学|研|教|技))[\u4e00-\u9fff]{1,8}科$|病[区房]$|护理(?:部|单元)$|手术室$|^[东西南北中本主新老]院区?$|[分院]院区?$|^(?:第[一二三四五六七八九十\d]+|[甲乙丙丁a-d])[组班]$/u;

/** Whether a name is that of a department, a ward, a site or a team of one establishment: 内科, 三病区, 南院, 第一组. */
export function isWithinOne(name: string): boolean {
  return withinOne.test(nameKey(name));
}
