import { nameKey } from '../text/name-key.ts';
import type { Units } from './unit.ts';

/**
 * The unit that a heading states in brackets or behind 单位 and that no register has, though it is a number of single ones:
 * 百人 of 儿童（百人）, 以下单位：百个; undefined for none.
 */
export function strangeUnitIn(heading: string, units: Units): string | undefined {
  const key = nameKey(heading);
  if (key.length > longestHeading) return undefined;
  return [...key.matchAll(stated)].flatMap(([, unit = '']) => (units.has(unit) ? [] : [unit])).at(0);
}

const longestHeading = 60;

/** （一百人以上） and 百人计划 state none. */
const stated = /(?:\(|单位(?:均?为|是)?:?)((?:\d*[十百千万亿]+|10+)[人个张例次名户床家所件份]次?)(?=\)|$)/gu;
