import { areasIn } from '../places/areas-in.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from '../words/names-of-measure.ts';
import { preliminary, unreliable } from '../words/not-final.ts';
import { withMonthsInDigits } from '../years/part-label.ts';

const places = /全[国省](?!统一)|(?:其他|兄弟|外)(?:地?区|省|市)(?!域|间)/u;

const parts = /[上下]半年|季度?(?!节)|(?<!\d)(?:0?[1-9]|1[0-2])月|[本当]月|[年期]初/u;
/** The whole of a year or both its ends. */
const entire =
  /(?<!\d)0?1月?[-至到]0?12月|截[至止](?:\d{4}年)?12月(?!(?:[0-2]?\d|30)日)|自?年初(?:以来)?(?:至今)?累计|年初[、和及与,][^、和及与,]*年[末底]|年[末底][、和及与,]年初|12月(?:31日|[末底])|第?[四4]季度?[末底]/gu;

const otherYears = /基[期年数线]|基准[年期]|十[一二三四五六]五(?:规划|时期)?(?:期?末|末期)|[上去前往]年(?!同期)/u;
const spans = /同期|[近前][两二三四五]年|[两二三四五]年平?均/u;

const kinds =
  /平均(?!期望|预期|反应|住院|开放|人口|每|寿命|年龄)|均值|中位数|最[高低大小](?!生活|.*(?:现有|实际))|(?<!全|标准|统计|年报)口径/u;

/** What is kept, compared with or tried, is another edition, or is a norm. */
const aside =
  /参考(?!人口)|(?:^|、)对照(?:情况)?$|(?<!体质|体能|能力)测试|存档|(?<!建档)归档|留[存档]|备[份查](?!案)|旧[版表数]|更正|补报|(?<!达到?|国家|卫生|.建设)标准(?:情况)?$|[月季旬]报(?![告送出])|样[表例]|示例/u;

/**
 * Whether an unknown heading (全市水平, 上半年情况, 基期) says by one of its words that what stands below it is of another
 * place, another time or another kind than the figures of the table. Used only to refuse.
 * @param path the labels that say place and year themselves
 * @param folder its area and the year of its data
 */
export function isContraryTopic(
  topic: Pick<LabelUse, 'text'>,
  path: readonly LabelUse[],
  measure: Measure,
  folder: { readonly area: string; readonly year: number },
  dictionary: Dictionary,
): boolean {
  const key = withMonthsInDigits(nameKey(topic.text));
  const names = namesOfMeasure(measure, dictionary);
  const isPlaced = path.some(({ facets }) => facets?.area !== undefined);
  const years = path.flatMap(({ facets }) => facets?.year ?? []);
  const isEarlier = years.some((year) => year !== 'current' && year !== folder.year);
  const says = (words: RegExp, text = key) => {
    const found = words.exec(text)?.[0];
    return found !== undefined && !names.some((name) => name.includes(found));
  };
  const isOther = (area: string) =>
    area !== folder.area && !names.some((name) => areasIn(name, dictionary).includes(area));
  if (!isPlaced && !measure.citywide && (says(places) || areasIn(key, dictionary).some(isOther))) return true;
  const ofYear = (words: string) => ((/\d{4}/u.exec(words)?.[0] ?? `${folder.year}`) === `${folder.year}` ? '' : words);
  const asides = [aside, preliminary, unreliable];
  return (
    says(parts, key.replace(entire, ofYear)) ||
    (!isEarlier && says(otherYears)) ||
    (years.length === 0 && says(spans)) ||
    says(kinds) ||
    asides.some((words) => says(words))
  );
}
