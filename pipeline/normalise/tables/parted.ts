import type { Dictionary } from '../registers/dictionary.ts';
import { kindsOf } from '../registers/kinds.ts';
import type { Member } from '../registers/vocabulary.ts';
import { ageBand } from '../text/age-band.ts';
import { withoutLastBracket } from '../text/brackets.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { indentOf, isMarked } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';

const institutions = /(?:机构|单位|医院|[院所室站])$/u;

const ratio = /[率比]$|占比|比[例重]|构成|[%‰]|同比|环比|增[减长幅]/u;

/**
 * Whether a name without a measure parts those behind it from the measure before it: 冠心病患者 between 年内管理高血压患者数 and 规范管理人数,
 * which may be of those. Not what is set in, marked or behind a mark (其中：), an age, of which others follow, nor a rate.
 * @param isInList a mark stands between the measure and the name
 */
export function partsFrom(host: LabelUse, use: LabelUse, isInList: boolean, dictionary: Dictionary): boolean {
  if (isInList || isMarked(use) || indentOf(use) > indentOf(host)) return false;
  const { facets, text } = use;
  const kinds = kindsOf(dictionary);
  // 民营机构, which is no part of those without such parts; 男 and 女 before 65岁及以上 are.
  const own = host.facets?.measure?.dimensions ?? [];
  const isOf = ({ dimension }: Member) =>
    kinds.has(dimension) || (!own.includes(dimension) && institutions.test(nameKey(text)));
  if (facets !== null)
    return facets.measure === undefined && (facets.layout === '分组' || facets.members?.some(isOf) === true);
  return !ratio.test(withoutLastBracket(nameKey(text))) && !isAge(use);
}

/** Whether a name is that of an age: 65岁及以上. */
export function isAge({ text }: LabelUse): boolean {
  return nameForms(nameKey(text)).some((form) => ageBand(form.replace(/(?:老年)?人[口数]$/u, '')) !== null);
}

/** Whether births and deaths right behind one population may be those of another, which stands in the same list: 常住 and 户籍人口. */
export function isOfAnother(host: LabelUse | undefined, part: LabelUse, populations: number): boolean {
  const whole = host?.facets?.measure;
  if (host === undefined || whole === undefined || populations < 2 || part.facets?.measure?.flow !== true) return false;
  return isPopulation(whole.name) && !isMarked(part) && indentOf(part) <= indentOf(host);
}

/** Whether a name right behind deaths or cases, neither marked nor set in, is that of people: 孕产妇数 behind 死亡人数 are alive. */
export function isOfLiving(host: LabelUse | undefined, use: LabelUse, isInList: boolean): boolean {
  const [event] = /死亡|发病/u.exec(host?.facets?.measure?.name ?? '') ?? [];
  if (host === undefined || event === undefined || isInList || isMarked(use)) return false;
  return indentOf(use) <= indentOf(host) && !nameKey(use.text).includes(event);
}

/** How many populations the names of lines or columns speak of. */
export function populationsIn(paths: readonly Path[]): number {
  const named = paths.flatMap((path) => path.flatMap(({ facets }) => facets?.measure?.name ?? []));
  return new Set(named.filter(isPopulation)).size;
}

function isPopulation(name: string): boolean {
  return /人口$/u.test(name) && !/岁/u.test(name);
}
