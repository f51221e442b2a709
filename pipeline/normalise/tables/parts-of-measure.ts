import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { withoutEnglish } from '../text/english.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from '../words/names-of-measure.ts';
import { plainDeeds } from '../words/plain-deeds.ts';
import { indentOf, isMarked } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';

/**
 * An unknown label next to one that names a measure, read as the measure that its words name together with those of its
 * neighbour: 其中：65岁及以上 below 常住人口, 其中：规范管理人数 below 高血压患者管理人数. The label itself where they name none.
 * @param isAlone no name that is none stands between, of which it may be
 */
export function asPartOf(host: LabelUse | undefined, use: LabelUse, dictionary: Dictionary, isAlone = true): LabelUse {
  const measure = host?.facets?.measure;
  if (host === undefined || measure === undefined || !mayBePart(use, measure)) return use;
  const { name, units } = bare(use.text, dictionary);
  const hosts = [bare(host.text, dictionary).name, ...namesOfMeasure(measure, dictionary)];
  // 系统管理 set in below 产妇数; what happens to a population is asEventOf, and 人员数 is no part of 社区卫生服务中心数.
  const isWithin = isAlone && !/人口$/u.test(measure.name) && (isMarked(use) || indentOf(use) > indentOf(host));
  const inner = isWithin ? hosts.flatMap((each) => namesWithin(stemOf(name), stemOf(each))) : [];
  const [part, ...others] = new Set([
    ...hosts.flatMap((each) => namesOf(stemOf(name), stemOf(each))).flatMap(find),
    ...inner.flatMap(find).filter(({ unit }) => unit === measure.unit),
  ]);
  if (part === undefined || others.length > 0) return use;
  if (part === measure && !isFuller(host, use, measure, stemOf(name))) return use;
  // 其中 is counted as the whole is.
  const own = units ?? (/^[\s\u3000]*(?:其中|[#＃])/u.test(use.text) ? host.facets?.units : undefined);
  // 其中：65岁及以上 below 上年末常住人口 is of that year too.
  const year = host.facets?.year === undefined ? {} : { year: host.facets.year };
  return { ...use, facets: { measure: part, alias: true, ...year, ...(own === undefined ? {} : { units: own }) } };

  function find(stem: string): readonly Measure[] {
    return ['', '数', '人数'].flatMap((count) => dictionary.measureNames.get(`${stem}${count}`) ?? []);
  }
}

/** 其中：规范健康管理人数 below 老年人健康管理人数, a short name of what is 规范: the part has a word of the measure that the host leaves out. */
function isFuller({ text, facets }: LabelUse, part: LabelUse, measure: Measure, stem: string): boolean {
  const isNamed = nameKey(measure.name).includes(stem);
  return facets?.alias === true && isMarked(part) && isNamed && !nameKey(text).includes(stem);
}

/** An unknown label, or 其中：中医 below 执业（助理）医师数, which has no such members. */
function mayBePart({ text, facets }: LabelUse, measure: Measure): boolean {
  if (facets === null) return true;
  const members = Object.keys(facets).join() === 'members' ? (facets.members ?? []) : [];
  return (
    members.length > 0 &&
    /^[\s\u3000]*(?:其中|[#＃])/u.test(text) &&
    members.every(({ dimension }) => !measure.dimensions.includes(dimension))
  );
}

/** 其中：65岁及以上 below 年末常住人口（万人） in the headings: the part in place of both, in their unit; null for none. */
export function asPartBelow(path: Path, dictionary: Dictionary): Path | null {
  const [host, leaf] = path.slice(-2);
  if (host === undefined || leaf === undefined || path.length < 2) return null;
  const part = asPartOf(host, leaf, dictionary);
  if (part === leaf) return null;
  const units = part.facets?.units ?? host.facets?.units;
  return [...path.slice(0, -2), { ...part, facets: { ...part.facets, ...(units === undefined ? {} : { units }) } }];
}

/** 恶性肿瘤 beside 死亡数 by age: the measure that alone has the member, when it is counted in the same words. */
export function measureOfMember(
  leaf: LabelUse | undefined,
  host: LabelUse | undefined,
  { measures }: Dictionary,
): Measure | null {
  const [member, ...more] = leaf?.facets?.members ?? [];
  const beside = host?.facets?.measure;
  if (member === undefined || more.length > 0 || beside === undefined || leaf?.facets?.measure !== undefined)
    return null;
  const measure = member.measures.length === 1 ? measures.get(member.measures[0] ?? '') : undefined;
  if (measure === undefined || beside.dimensions.includes(member.dimension)) return null;
  return measure.name.endsWith(beside.name.slice(-4)) &&
    beside.dimensions.every((each) => measure.dimensions.includes(each))
    ? measure
    : null;
}

/** 提供中医药服务的社区卫生服务机构, 产妇系统管理; 开展安宁疗护服务的 says no more than 开展安宁疗护. */
function namesWithin(part: string, host: string): readonly string[] {
  return [...plainDeeds(part).flatMap((deed) => [`${deed}的${host}`, `${deed}${host}`]), `${host}${part}`];
}

/** The words of both, the end that they share once, in either order. */
function namesOf(part: string, host: string): readonly string[] {
  const names = [`${part}${host}`];
  for (let shared = 2; shared <= Math.min(part.length, host.length); shared++) {
    if (!host.endsWith(part.slice(-shared))) break;
    names.push(`${part.slice(0, -shared)}${host}`, `${host.slice(0, -shared)}${part}`);
  }
  return names;
}

function bare(text: string, dictionary: Dictionary) {
  return nameAndUnits(nameForms(nameKey(withoutEnglish(text) ?? text)).at(-1) ?? '', dictionary.units);
}

function stemOf(name: string): string {
  return name.replace(/数$/u, '');
}
