import { withinBrackets } from '../text/brackets.ts';
import { isFurniture } from './furniture.ts';
import { type PairKey, pairKeyOf } from './pair-keys.ts';
import { isSpanStated } from './period-words.ts';
import { asksForSigner } from './signature.ts';

/** What is said around a table: its titles, and `单位：` `报告期：` … lines as pairs. */
export interface Said {
  readonly titles: readonly string[];
  readonly pairs: readonly { readonly key: PairKey; readonly value: string }[];
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
    const bare = withinBrackets(piece);
    const match = /^\s*([^：:]{1,12}?)\s*[：:]\s*(.*)$/u.exec(bare);
    const key = isSpanStated(match?.[1] ?? '', match?.[2] ?? '') ? 'period' : pairKeyOf(match?.[1] ?? '');
    if (key === undefined && asksForSigner(piece)) pairs.push({ key: 'other', value: match?.[2] ?? piece });
    else if (match === null || key === undefined) titles.push(piece);
    else {
      const { value, title } = key === 'unit' ? apartFromUnit(match[2] ?? '') : { value: match[2] ?? '', title: null };
      pairs.push({ key, value });
      if (title !== null) titles.push(title);
    }
  }
  return { titles, pairs };
}

/** 人、张（快报数）: units, and in brackets no unit and nothing of the layout but what a title may say. */
function apartFromUnit(text: string): { readonly value: string; readonly title: string | null } {
  const [, value = '', inside = ''] = /^([^()（）]+)[(（]([^()（）]{2,20})[)）]$/u.exec(text.trim()) ?? [];
  const isTitle = /[\u4e00-\u9fff]/u.test(inside) && !unitLike.test(inside);
  return isTitle ? { value, title: `（${inside}）` } : { value: text, title: null };
}

const unitLike =
  /[见注详另余外明税]|以下|同上|[人次张个元%‰床例所家岁天名位处座项辆间台套户针剂㎡米]$|床日$|分钟$|公顷$|^(?:每|\/|[千万百亿])/u;

/** Joins what several lines say. */
export function joinSaid(parts: readonly Said[]): Said {
  return { titles: parts.flatMap((part) => part.titles), pairs: parts.flatMap((part) => part.pairs) };
}

/** What the pairs of one kind say, without empty ones. */
export function valuesOf(said: Said, key: PairKey): readonly string[] {
  return said.pairs.filter((pair) => pair.key === key && pair.value !== '').map((pair) => pair.value);
}
