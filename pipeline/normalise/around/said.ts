import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { loosePart } from '../years/loose-part.ts';
import { isPartOfYear } from '../years/part-label.ts';
import { partOfYear } from '../years/part-of-year.ts';
import { isAttached, isFurniture } from './furniture.ts';
import { officeLine } from './office-line.ts';
import { isSpanStated } from './period-words.ts';
import { signatureIn } from './signature.ts';

/** What is said around a table: its titles, and `单位：` `报告期：` … lines as pairs. */
export interface Said {
  readonly titles: readonly string[];
  readonly pairs: readonly { readonly key: PairKey; readonly value: string }[];
}

/** What a pair tells: unit, who reports, period, area and its code, measure, source database, or what belongs to no figure. */
export type PairKey = 'unit' | 'body' | 'period' | 'area' | 'code' | 'measure' | 'database' | 'other';

const keys: readonly (readonly [PairKey, RegExp])[] = [
  [
    'body',
    /^(填报单位|填报机构|单位名称|综合机关名称|综合单位名称|综合单位|汇总单位|编报单位|报送单位|上报单位|统计单位|填表单位|机构名称)$/u,
  ],
  ['unit', /^(单位|计量单位|金额单位|数据单位)$/u],
  [
    'period',
    /^(报告期|统计期|统计时间|报告期别|时间|年度|年份|统计年度|统计期间|统计周期|统计时段|统计时点|数据时间|数据时点|数据期|数据年度|数据截[止至](?:日期|时间)?|时间范围|期别|报告年份|报告年度|数据年份|所属年度|统计年份|时期|时段|季度|月份|月度|(?:统计|数据)?起[止讫](?:日期|时间)?|(?:(?:报送|报告|上报|填报|统计)?(?:周期|频率)))$/u,
  ],
  ['area', /^((?:填报|报送|统计|所属|所在)?地区|区|所属区|所在区|行政区|行政区域|行政区划|行政区划名称)$/u],
  ['code', /^(?:(?:国家)?(?:统计用)?(?:行政)?区划(?:代|编)码|(?:行政区|地区)(?:代|编)码)$/u],
  ['measure', /^(指标|指标名称|统计指标)$/u],
  ['database', /^数据库$/u],
  [
    'other',
    /^((?:统计)?截[止至](?:日期|时间|日)?|表号|制定机关|制表机关|批准机关|备案机关|批准文号|备案文号|文号|有效期|有效期至|有效期截至|填表人|填报人|负责人|单位负责人|统计负责人|审核人|联系人|联系电话|电话|报出日期|填报日期|填报时间|填表日期|填表时间|报送日期|报送时间|上报时间|制表日期|制表|制表人|制表时间|(?:统计)?日期|(?:数据)?(?:打印|导出|生成|更新|下载|查询|出表|制作|发布|印制|取数|提取|采集|抓取)(?:日期|时间)|复核人?|复核员|经办人|签发人|统计人员?|填表|填报|操作员|(?:分管|主管)领导|科室?负责人|主要负责人|法定代表人|手机号?码?|邮箱|电子邮箱|传真|密级|保密级别|页码|页次|资料来源|数据来源|来源|注|注释|备注|说明|填表说明|注意|附注|组织机构代码|统一社会信用代码|标记)\d*$/u,
  ],
];

/** What a word before a colon, or over a column, asks for. */
export function pairKeyOf(text: string): PairKey | undefined {
  const word = nameKey(text).replace(/\((?:加?盖)?[公签]?章\)$/u, '');
  return keys.find(([, pattern]) => pattern.test(word))?.[0];
}

/** 表　　号： and 制 表 人：, spread out to fill the line. */
const spaced =
  /(?<![\u4e00-\u9fa5])([\u4e00-\u9fa5])[ \u3000]+([\u4e00-\u9fa5])(?:[ \u3000]+([\u4e00-\u9fa5]))?[ \u3000]*(?=[：:])/gu;

/** 朝 阳 区 卫 生 资 源 spread out to fill the line, without the blanks. */
function closedUp(text: string): string {
  const pieces = text.trim().split(/[\s\u3000]+/u);
  const single = pieces.filter((piece) => [...piece].length === 1).length;
  return pieces.length >= 4 && single >= pieces.length * 0.7 ? pieces.join('') : text;
}

/** Splits a text such as `填报单位：…　　报告期：2023年` into pairs and plain pieces. */
export function saidIn(text: string): Said {
  const titles: string[] = [];
  const pairs: { key: PairKey; value: string }[] = [];
  const pieces = closedUp(text)
    .replace(spaced, '$1$2$3')
    .replace(/([(（][^()（）]+?)[ ,，;；、]+((?:计量|金额)?单位[：:][^()（）【】[\]]*)(?=[)）])/gu, '$1）\n（$2')
    .replace(/[(（【[]((?:计量|金额)?单位[：:][^()（）【】[\]]*)[)）】\]]/gu, '\n$1\n')
    .replace(/(?<![ ,，;；。、])[ ,，;；。、]+(?=(?:计量)?单位[：:])/gu, '\n')
    .replace(/(第\s*\d+\s*页)[\s\u3000]+(?=共)/gu, '$1')
    .split(/(?:[ \t\u00a0\u3000]{2,}|\u3000|\n)/u)
    .map((piece) => piece.trim());
  for (const piece of pieces.filter((part) => part !== '')) {
    if (isFurniture(piece)) {
      pairs.push({ key: 'other', value: piece });
      continue;
    }
    const bare = piece.replace(/^[(（【[](.*)[)）】\]]$/u, '$1');
    const match = /^\s*([^：:]{1,12}?)\s*[：:]\s*(.*)$/u.exec(bare);
    const key = isSpanStated(match?.[1] ?? '', match?.[2] ?? '') ? 'period' : pairKeyOf(match?.[1] ?? '');
    if (match === null || key === undefined) titles.push(piece);
    else pairs.push({ key, value: match[2] ?? '' });
  }
  return { titles, pairs };
}

/** Joins what several lines say. */
export function joinSaid(parts: readonly Said[]): Said {
  return { titles: parts.flatMap((part) => part.titles), pairs: parts.flatMap((part) => part.pairs) };
}

/** What a row says when it is a line of words about a table (titles beside `单位：`, 表号, 填报单位 …), else null. */
export function lineOf(cells: readonly Slot[], label: LabelReader): Said | null {
  const signed = signatureIn(cells);
  if (signed !== null) return { titles: [], pairs: signed };
  const made = officeLine(cells, label);
  if (made !== null) return { titles: made, pairs: [] };
  // 年份 | (全部): a filter of a pivot table that keeps everything.
  if (cells.length === 2 && nameKey(cells[1]?.text ?? '') === '(全部)')
    return { titles: [], pairs: [{ key: 'other', value: cells[0]?.text ?? '' }] };
  if (cells.length > 1 && cells.every(({ text }) => isFurniture(text)))
    return { titles: [], pairs: cells.map(({ text }) => ({ key: 'other', value: text })) };
  const [key, value] = cells;
  // 朝阳区2027年妇幼健康统计表 | 附件1, or a day: a title and what stands at the end of its line.
  if (cells.length === 2 && key?.kind === 'text' && value !== undefined && titled.test(nameKey(key.text))) {
    if (isAttached(value.text)) return { titles: [key.text], pairs: [{ key: 'other', value: value.text }] };
    if (day.test(nameKey(value.text)) && value.column > key.column + far)
      return { titles: [key.text, value.text], pairs: [] };
  }
  if (cells.length === 2 && key !== undefined && value !== undefined && isPartBeside(key.text, value.text))
    return { titles: [], pairs: [{ key: 'period', value: value.text }] };
  if (!cells.some((slot) => /[：:]/u.test(slot.text))) return null;
  const parts: Said[] = [];
  let pairs = 0;
  for (let index = 0; index < cells.length; index++) {
    const slot = cells[index];
    if (slot === undefined) continue;
    const said = saidIn(slot.text);
    const open = said.titles.length === 0 && said.pairs.length === 1 && said.pairs[0]?.value === '';
    const value = cells[index + 1];
    if (open && value !== undefined && saidIn(value.text).pairs.length === 0) {
      parts.push({ titles: [], pairs: said.pairs.map((pair) => ({ ...pair, value: value.text })) });
      pairs += 1;
      index += 1;
    } else {
      if (slot.kind !== 'text') return null;
      pairs += said.pairs.length;
      parts.push(said);
    }
  }
  const joined = joinSaid(parts);
  if (pairs === 0) return null;
  const names = joined.titles.filter((title) => label(title) !== null);
  // 填报单位：… | 2023年 | 有效期至：…: every other cell is a pair.
  const others = cells.length - names.length;
  return names.length > 1 || (names.length === 1 && cells.length > 2 && pairs < others) ? null : joined;
}

/** The end of a title. */
const titled = /.{4}(?:情况|统计|汇总|数据|[^列项栏]表|指标)(?:\([^()]*\))?$/u;

const day = /^\(?(?:19|20)\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?\)?$/u;
/** A day nearer to the title may head a column. */
const far = 2;

/** 月份 | 9月, 统计时段 | 2023.1-9; a year behind such a word may head a column. */
function isPartBeside(key: string, value: string): boolean {
  return pairKeyOf(key) === 'period' && (isPartOfYear(value) || partOfYear(value) !== '' || loosePart(value) !== '');
}

/** What the pairs of one kind say, without empty ones. */
export function valuesOf(said: Said, key: PairKey): readonly string[] {
  return said.pairs.filter((pair) => pair.key === key && pair.value !== '').map((pair) => pair.value);
}
