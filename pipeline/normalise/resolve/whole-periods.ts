import type { LabelUse } from '../tables/label-use.ts';

const earlier = /(?<![\d-])(?:0?[1-9]|1[01])月(?!\s*[-—–~～至到]\s*12月)|[一二三1-3]季度|上半年/u;

/** Whether a title or the name of a file has a part of the year that ends before it does. */
export function isEarlier(title: string): boolean {
  return earlier.test(title);
}

/** Whether a title says that its table is of all months: 2024年1-12月. */
export function statesEntire(title: string): boolean {
  return /(?<![\d.月-])0?1月?\s*[-—–~～至到]\s*12月/u.test(title);
}

/** 全年, 1—12月累计. */
export function isEntire({ text, facets }: LabelUse): boolean {
  return facets?.year !== undefined && /全年|(?<!\d)0?1月?[-—–~～至到]12月/u.test(text);
}

/** 本年累计 and 上年同期累计, which are the whole of their years in December. */
export function isUpToNow({ text, facets }: LabelUse): boolean {
  return facets?.year !== undefined && /累计/u.test(text);
}

/** 上年同期累计: as much of the year before. */
export function isSamePeriod({ text, facets }: LabelUse): boolean {
  return facets?.year === 'previous' && /同期|累计/u.test(text);
}
