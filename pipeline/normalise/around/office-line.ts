import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';

/** 2027年1月15日, 2027.1.15, 2027年1月: when a table was made. */
const date = /^\(?(?:19|20)\d{2}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?\)?$/u;
/** The end of a year, to which figures of a column may be counted. */
const endOfYear = /12[月./-]31日?\)?$/u;

const asks = /^(?:填报|报送|上报|填表|制表|编制|编报|提供|统计|责任|牵头|主管|汇总)(?:科室?|部门|处室?|单位|机构):/u;
const office = /^[\u4e00-\u9fff]{2,}(?:科室?|处室?|局|委|委员会|中心|办公室|[办院站所])$/u;

/**
 * The words of a row that says which office made a table, and when, and nothing else: 填报科室：医政科 | 2027年1月15日. Null
 * for any other row: two dates head two columns.
 */
export function officeLine(cells: readonly Slot[], label: LabelReader): readonly string[] | null {
  const [day, ...others] = cells.filter(({ text }) => date.test(nameKey(text)));
  if (day === undefined || others.length > 0 || cells.length < 2) return null;
  const isOffice = ({ kind, text }: Slot) => {
    const key = nameKey(text);
    if (kind !== 'text' || label(text) !== null) return false;
    return asks.test(key) || (office.test(key) && !endOfYear.test(nameKey(day.text)));
  };
  return cells.every((slot) => slot === day || isOffice(slot)) ? cells.map(({ text }) => text) : null;
}
