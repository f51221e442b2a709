import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { loosePart } from '../years/loose-part.ts';
import { isPartOfYear } from '../years/part-label.ts';
import { partOfYear } from '../years/part-of-year.ts';
import { isAttached, isFurniture } from './furniture.ts';
import { officeLine } from './office-line.ts';
import { pairKeyOf } from './pair-keys.ts';
import { joinSaid, type Said, saidIn } from './said.ts';
import { signatureIn } from './signature.ts';

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
