import { unusedReason } from '../../figures/unused-label.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { yearsIn } from '../../years/written-years.ts';
import * as say from '../messages/question-messages.ts';

/** Words of figures that replace others: 2023年（修订）, 核定数, 认定数; 认定机构 and 审核率 are none. */
const later =
  /修订|修正|订正|更正|核定|核实|审定|复核|调整后|最终|累计|(?:认定|确认|审核|核准|终审|定案|扣减后|核减后|剔除后)后?(?:的?(?:数[据量字值]?|值|结果))?(?:\(.*\))?$/u;
/** Words of another way to the same figure: 直报系统数, 台账数, 快报数, 实有. */
const version =
  /系统|直报|[上自填初终年快月现原]报|台账|台帐|统计|登记|实有|实际|实存|在岗|人工|手工|核对|导出|汇总|测算|推算|估算|调查|普查|公报|账面|帐面|口径|校|[新旧]/u;
/** Words of what is no second figure of the same: a part, a share, a change, a plan, a rank, another place or year. */
const other =
  /其中|占|比|率|[增减升降差]|编制|应|计划|目标|任务|标准|[上去前]年|[上前]期|[年期月]初|^基(?:期|年|数|准年|准期)|排名|位次|平均|[年月日季]均|期间均|均[值数]$|[三五十]年合计|全[市国省]|人均|每[千万百]|(?<!\d)0?(?:[1-9]|1[01])月(?!.*12月)|季|半年/u;

/** How far two versions of one figure are apart at most, as a share of the figure. */
const [ofVersions, ofOthers] = [0.5, 0.15] as const;

interface Pair {
  readonly item: Taken;
  readonly number: number;
}

/**
 * Asks about figures beside which, in a column or a line that is not read, another number of the same may stand: by its
 * name the later one or another version, or as near to it as two countings of the same are.
 */
export function askAboutRivals(reader: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  const { grid, findings } = reader;
  const read = taken.filter(({ observation }) => observation !== null);
  const used = new Set(read.map(({ slot }) => slot.column));
  const byYear = grouped(read, ({ figure }) => figure.year);
  for (const { index, path } of columns) {
    const unknown = path.filter(({ facets }) => facets === null);
    const [heading] = [...unknown.filter(({ text }) => later.test(nameKey(text))), ...unknown.toReversed()];
    const isUnused = (use: LabelUse) => unusedReason(use, path, reader) !== null;
    if (heading === undefined || isUnused(heading)) continue;
    if (!later.test(nameKey(heading.text)) && unknown.some(isUnused)) continue;
    const years = [...new Set(path.flatMap(({ text }) => yearsIn(text)))];
    const ofYears = years.length === 0 ? read : years.flatMap((year) => byYear.get(year) ?? []);
    const pairs = ofYears.flatMap((item): readonly Pair[] => {
      const number = used.has(index) ? null : numberIn(grid.rows[item.slot.row]?.[index]);
      return number === null ? [] : [{ item, number }];
    });
    const own = pairs.filter(
      ({ item }) =>
        later.test(nameKey(heading.text)) ||
        (isSame(item, heading, path, columns) && !isWhole(item, heading.text, columns)),
    );
    if (isRival(heading.text, own)) findings.add(say.rivalColumn(heading.text), slotsOf(own));
  }
  for (const { row } of reader.table.body) {
    const name = grid.rows[row]?.find((slot) => slot.kind === 'text');
    if (name === undefined || reader.label(name.text) !== null) continue;
    if (!later.test(nameKey(name.text)) && !version.test(nameKey(name.text))) continue;
    const own = read.flatMap((item): readonly Pair[] => {
      const number = numberIn(grid.rows[row]?.[item.slot.column]);
      const isOwn = item.slot.row !== row && isNamed(name.text, item);
      return number === null || !isOwn ? [] : [{ item, number }];
    });
    if (isRival(name.text, own)) findings.add(say.rivalLine(name.text), slotsOf(own));
  }
}

function slotsOf(pairs: readonly Pair[]): readonly Taken['slot'][] {
  return pairs.flatMap((pair) => (apartOf(pair) > 0 ? [pair.item.slot] : []));
}

/** How far the two are apart, as a share of the figure. */
function apartOf({ item: { slot, decimal }, number }: Pair): number {
  const figure = Number(slot.reading.kind === 'number' ? slot.reading.decimal : decimal);
  return Math.abs(number - figure) / Math.max(Math.abs(figure), 1);
}

/** Whether the numbers differ from the figures as versions of one figure may. */
function isRival(text: string, pairs: readonly Pair[]): boolean {
  const key = nameKey(text);
  const apart = pairs.map(apartOf);
  if (!apart.some((share) => share > 0)) return false;
  if (later.test(key)) return true;
  if (other.test(key)) return false;
  const most = version.test(key) ? ofVersions : ofOthers;
  const near = apart.filter((share) => share <= most).length;
  // 31 and 1 of small numbers are as far apart as no others are.
  return near === apart.length || (near > 1 && near * 2 >= apart.length);
}

/** Whether a column that is not read is, by its other headings or by the line, of the measure of a figure. */
function isSame({ figure, slot }: Taken, heading: LabelUse, path: readonly LabelUse[], columns: readonly Column[]) {
  const measures = path.flatMap(({ facets }) => facets?.measure ?? []);
  if (measures.length > 0) return measures.includes(figure.measure);
  const beside = columns.find(({ index }) => index === slot.column)?.path ?? [];
  const named = beside.filter(({ facets }) => facets?.measure !== undefined);
  return named.length === 0 || named.some(({ text }) => nameKey(heading.text).includes(nameKey(text)));
}

/** Whether a figure stands below 全区 or 合计: 城区 and 农村地区 beside it are parts of that. */
function isWhole({ slot }: Taken, heading: string, columns: readonly Column[]): boolean {
  const path = columns.find(({ index }) => index === slot.column)?.path ?? [];
  const isOfAll = path.some(({ facets }) => typeof facets?.area === 'object' || facets?.total === 'all');
  return isOfAll && !version.test(nameKey(heading));
}

/** Whether the name of a line that is not read has the name of the line of a figure in it: 注册护士数（修订）. */
function isNamed(name: string, { labels, slot }: Taken): boolean {
  const key = nameKey(name);
  return labels.some(({ text, slot: at, facets }) => {
    return at.row === slot.row && facets?.measure !== undefined && key.includes(nameKey(text));
  });
}
