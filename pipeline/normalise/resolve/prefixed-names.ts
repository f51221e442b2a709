import type { Facets, LabelReader } from '../labels/facets.ts';
import { remembered } from '../memory/remembered.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { contradictsName } from '../words/contradicting-parts.ts';
import { foreignTopicsIn } from '../words/foreign-topic.ts';
import { isNotActual, isNotWhole } from '../words/not-actual.ts';
import { readTitle } from '../words/title-words.ts';
import { doubtsOfHeading, limits } from './heading-limits.ts';

/** With what the name of a chapter or of a line of work ends; 随访 and 考核 are done to some only. */
const chapter =
  /(?:情况|资源|人力|人员|队伍|人才|设施|设备|床位|机构设置|服务|管理|保健|卫生|健康|预防|防控|控制|防治|免疫|接种|监测|监督|执法|急救|救治|网络|体系|医疗|医政|诊疗|护理|人口|家庭|档案|签约|信息化|建设|发展|保障|应急|筛查|指标|水平|状况|素养|促进|补充资料)$/u;

/** Whose lines they are. */
const people = /(?:常住|户籍|流动|外来)人口|人群|居民|患者|职工|学生|妇女|儿童|老年人/u;

const longest = 60;
const mostKept = 20_000;

/**
 * Reads a label that puts the heading of its lines before the name, 二级预防：产前筛查人数 and 人力资源-注册护士数, as the name
 * alone where that heading limits nothing: it would be the topic of a list over the name, and nothing would be asked of it.
 */
export function withPrefixedNames(label: LabelReader, dictionary: Dictionary): LabelReader {
  return remembered((text: string) => label(text) ?? prefixed(text, label, dictionary), mostKept);
}

function prefixed(text: string, label: LabelReader, dictionary: Dictionary): Facets | null {
  if (text.length > longest || !/[:：—–－-]/u.test(text)) return null;
  const key = nameForms(nameKey(text)).at(-1) ?? '';
  for (const { index } of key.matchAll(/[:-]/gu)) {
    const facets = label(key.slice(index + 1));
    const heading = key.slice(0, index);
    if (facets?.measure !== undefined && isPlain(heading, facets, facets.measure, label, dictionary)) return facets;
  }
  return null;
}

function isPlain(
  heading: string,
  facets: Facets,
  measure: Measure,
  label: LabelReader,
  dictionary: Dictionary,
): boolean {
  const known = label(heading);
  if (!chapter.test(heading) || /重点(?!指标)/u.test(heading) || contradictsName(heading, measure.name, dictionary))
    return false;
  const [whose] = people.exec(heading) ?? [];
  if (whose !== undefined && !measure.name.includes(whose)) return false;
  const isGroup = known === null || (known.layout === '分组' && Object.keys(known).length === 1);
  if (!isGroup || !/[\u4e00-\u9fff]{2}/u.test(heading) || /[\d%‰]/u.test(heading)) return false;
  const { unknown, phrases } = readTitle(heading, dictionary);
  if (unknown.length > 0 || phrases.length === 0) return false;
  const short = facets.alias === true ? foreignTopicsIn(heading, [measure], dictionary) : [];
  const doubts = doubtsOfHeading(heading, measure, dictionary);
  const nowhere = { area: '', year: 0 };
  return (
    short.length === 0 &&
    doubts.words.length === 0 &&
    doubts.signs.length === 0 &&
    !isNotActual(heading, measure.name) &&
    !isNotWhole(heading, measure.name, measure.flow) &&
    !limits({ text: heading }, [], measure, nowhere, dictionary)
  );
}
