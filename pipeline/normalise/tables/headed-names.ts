import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import type { LabelUse, Path } from './label-use.ts';

/**
 * The labels of an axis with the lowest, which nothing knows, as the measure whose whole name the heading above it and it make
 * together, where the heading ends on a word that the label has again: 规范管理人数 under 严重精神障碍患者管理. A heading with
 * any word that the name lacks (65岁及以上高血压患者管理) leaves the label unknown. The heading stays.
 */
export function withHeadedName(path: Path, dictionary: Dictionary): Path {
  const [head, leaf, ...lower] = path;
  if (head === undefined || leaf === undefined || lower.length > 0) return path;
  const counted = head.facets === null ? personsCounted(head, leaf, dictionary) : undefined;
  if (counted !== undefined) return [head, { ...leaf, facets: { measure: counted, alias: true } }];
  if (leaf.facets !== null || !isHeading(head)) return path;
  const [heading, label] = [head, leaf].map(({ text }) => nameForms(nameKey(text).replace(/:$/u, '')).at(-1) ?? '');
  const { name, units } = nameAndUnits(label ?? '', dictionary.units);
  const withCount = withCounts(name);
  const names = beginnings(heading ?? '', name).flatMap((start) => withCount(start));
  const measure = names.flatMap((each) => dictionary.measureNames.get(each) ?? [])[0];
  if (measure === undefined) return path;
  return [head, { ...leaf, facets: { measure, alias: true, ...(units === null ? {} : { units }) } }];
}

/** 总数 below 0—6岁儿童, beside 系统管理人数: those persons, counted. */
function personsCounted({ text }: LabelUse, leaf: LabelUse, dictionary: Dictionary): Measure | undefined {
  const { name } = nameAndUnits(nameForms(nameKey(leaf.text)).at(-1) ?? '', dictionary.units);
  if (!/^(?:总人?数|人数)$/u.test(name) || leaf.facets?.measure !== undefined) return undefined;
  const heading = nameForms(nameKey(text)).at(-1) ?? '';
  const measure = ['数', '人数'].flatMap((count) => dictionary.measureNames.get(heading + count) ?? [])[0];
  return measure?.unit === '人' ? measure : undefined;
}

/**
 * The names that a label may make with the beginning of one: 规范管理人数 as it stands or without 数. Those whom it calls 患者 are
 * those with what the heading names: 规范管理患者数, 在册患者数 below 严重精神障碍 or 严重精神障碍患者. 已 and 接受 before it add nothing.
 */
function withCounts(label: string): (start: string) => readonly string[] {
  const name = label.replace(/^(?:已|接受)(?=.{3})/u, '');
  const [, before] = /^(.+)患者人?数$/u.exec(name) ?? [];
  return (start) => {
    const ill = start.replace(/(?:健康)?管理$/u, '');
    const people = ill.endsWith('患者') ? ill : `${ill}患者`;
    return [
      ...['', '数', '人数'].map((count) => start + name + count),
      ...(before !== undefined ? [`${people}${before}人数`, `${before}${people}数`] : []),
    ];
  };
}

function isHeading({ facets }: LabelUse): boolean {
  return facets === null || facets.layout === '分组';
}

/** 孕产妇保健, 免疫规划工作: a line of work as such, which says nothing of a part. */
const work = /(?<=.{3})(?:保健|服务|工作)$/u;

/** A heading, and what it is without a word at its end that the label has again (规范管理 is a degree of 健康管理, 听力筛查 one of 疾病筛查), or for its work. */
function beginnings(whole: string, label: string): readonly string[] {
  const heading = whole.replace(/(?<=.{3})情况$/u, '');
  const ends = [...heading].flatMap((_, at) => (at > 1 && at < heading.length - 1 ? [at] : []));
  const isAgain = (at: number) => label.includes(heading.slice(at).replace(/^(?:健康(?=管理$)|疾病(?=筛查$))/u, ''));
  return [heading, heading.replace(work, ''), ...ends.filter(isAgain).map((at) => heading.slice(0, at))];
}
