import type { Dictionary } from './dictionary.ts';
import { isInclusion, isOfAll } from './inclusion.ts';
import { nameKey } from './name.ts';
import { isProvider, providerOfTitle } from './providers.ts';
import { scopeIn } from './title-scope.ts';
import type { Measure } from './vocabulary.ts';

/**
 * A title that is a member's name, ends on a care provider once place, year and 情况表 are off, or names a disease or a
 * sex over figures by age.
 */
function isOneKind(
  text: string,
  own: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): boolean {
  const known = [...dictionary.memberNames.values()].flat().filter(({ name }) => !/^其他/u.test(name));
  const others = known.filter(({ dimension, name }) => !split.has(dimension) && !own.includes(name));
  const byAge =
    measure.dimensions.length > 0 && measure.dimensions.every((each) => dictionary.bandDimensions.has(each));
  const foreign = others.filter(({ dimension }) => !measure.dimensions.includes(dimension));
  if (byAge && foreign.some(({ name }) => text.includes(name.length > 1 ? nameKey(name) : `${name}性`))) return true;
  const subject = subjectOf(text, dictionary);
  if (quarter.test(subjectStart(text, dictionary))) return true;
  const implied = known.some(
    ({ dimension, name }) =>
      name.endsWith(subject) && (split.has(dimension) || (measure.dimensions.includes(dimension) && name !== subject)),
  );
  if (implied || own.includes(subject)) return false;
  return isProvider(subject) || others.some(({ name }) => nameKey(name) === text);
}

/** （不含村卫生室）、（区属）: brackets at the end of a title, or on a line of their own, that say what is counted. */
const scope =
  /\((?:不含|不包括|不计|除|仅|只|限|含.{2,}|包括.+|[区市部]属.{0,8}|公立.{0,4}|民营.{0,4}|社会办.{0,4})\)$/u;

/** Whether a title ends with a scope in brackets, 床位数(不含村卫生室), that is not what the measure has anyway. */
export function isScoped(title: string, measure: Measure, dictionary: Dictionary): boolean {
  const inside = /\(([^()]*)\)$/u.exec(nameKey(title))?.[1] ?? '';
  if (isInclusion(inside, dictionary) && isOfAll(measure, dictionary)) return false;
  return scope.test(nameKey(title).replace(/\((不含|不包括|不计|除|仅|只|限)[^()]*\)$/u, '($1)'));
}

/** 双井街道2023年…: a title of one street, town or village. */
const quarter =
  /^(?!.*(?:各|分|按|所有|全部))[\u4e00-\u9fa5]{2,3}(?<!卫生|[乡城村镇])(?:街道|地区办事处|[镇乡](?![镇乡村卫]))/u;

/** Words with which a title ends after its subject. */
const frame =
  /(情况统计表|情况汇总表|情况一览表|统计表|情况表|汇总表|一览表|年报表|年报|报表|表|情况|统计|数据|基本|主要|指标|卫生人员|人员|床位|人力|资源|诊疗|服务)$/u;

/** A title from behind the year and the area before it. */
function subjectStart(title: string, dictionary: Dictionary): string {
  const rest = title.replace(/^(?:表|附件)?[\d-]*年?(?:度|末|底)?/u, '');
  const area = [...dictionary.areaNames.keys()].find((name) => /[市区县]$/u.test(name) && rest.startsWith(name));
  return rest.slice(area?.length ?? 0);
}

/** What is left of a title without year and place before it and words such as 人员情况统计表 behind it. */
function subjectOf(title: string, dictionary: Dictionary): string {
  let subject = title
    .replace(/\([^()]*\)/gu, '')
    .replace(/\d{4}(-\d{4})?年(度|末|底)?/gu, '')
    .replace(/^(表|附件)?[\d-]*/u, '');
  for (let before = ''; before !== subject; ) {
    before = subject;
    const area = [...dictionary.areaNames.keys()].find((name) => /[市区县]$/u.test(name) && subject.startsWith(name));
    subject = subject.slice(area?.length ?? 0).replace(frame, '');
  }
  return subject;
}

/**
 * The title or sheet name that narrows a measure to one kind (公立医院卫生人员), though no label says so: it has the name
 * of exactly one member of a dimension that the measure has and the table does not split. Used only to refuse.
 */
export function narrowingTitle(
  titles: readonly string[],
  file: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): string | null {
  const own = nameKey(measure.name);
  const members = new Set([...dictionary.memberNames.values()].flat());
  for (const title of titles) {
    const written = nameKey(title);
    const text = isScoped(title, measure, dictionary) ? written : written.replace(/\((?:含|包括|包含)[^()]*\)$/u, '');
    // A text file has one sheet, which bears the name of the file: that is asked about, not held against the figures.
    const word = written === nameKey(file) ? null : scopeIn(title, measure, split, dictionary);
    if (word !== null) return `${title}：${word}`;
    const provider = providerOfTitle(subjectStart(text, dictionary));
    const kind = /(?:医院|卫生院|社区卫生服务(?:中心|站)|诊所|门诊部|卫生室|机构|体)$/u.exec(provider)?.[0];
    const isTold = [...members].some(({ dimension, name }) => split.has(dimension) && name.endsWith(kind ?? provider));
    if (kind !== undefined && !own.includes(kind) && !isTold) return title;
    if (isOneKind(text, own, measure, split, dictionary)) return title;
    for (const dimension of measure.dimensions.filter((each) => !split.has(each))) {
      const named = [...members].filter(
        (member) =>
          member.dimension === dimension &&
          text.includes(member.name.length > 1 ? nameKey(member.name) : `${member.name}性`),
      );
      const [only] = named;
      if (named.length === 1 && only !== undefined && !own.includes(nameKey(only.name))) return title;
    }
  }
  return null;
}
