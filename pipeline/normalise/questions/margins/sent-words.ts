import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { yearsIn } from '../../years/written-years.ts';

const report = /年报|年鉴|公报|报表|统计资料/u;
const some =
  /部分(?!门)|^(?:各|所有|全区|辖区内?)?[一二三]级(?:以上|及以上|甲等)?(?:医院|医疗机构|机构)|试点|监测点|样本|抽样|第三方/u;

/**
 * What stands for who sent a table and is no body that speaks for all of an area: a report of a year before that of the figures, or some
 * institutions only (三级医院直报, 部分医疗机构); null for any other, as one hospital that fills in a form for its department.
 * @param first the earliest year of the figures
 */
export function wordOfSender(text: string, first: number): AskedWord | null {
  const years = yearsIn(text);
  if (report.test(text) && years.length > 0 && years.every((year) => year < first))
    return { word: `${years.join('、')}年`, why: 'time' };
  const [part] = some.exec(nameKey(text)) ?? [];
  return part === undefined ? null : { word: part, why: 'part' };
}
