import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { LabelUse } from './label-use.ts';

const first = /^([\s\u3000]*)(按[^：:]{1,8}分)[：:][\s\u3000]*(\S.*)$/u;
const heading = /^[(]?按.{1,12}分(?:组|类|布)?[)]?:?$/u;

/** Whether a line does nothing but name a division: 按城乡分. */
export function isDivision(text: string): boolean {
  return heading.test(nameKey(text));
}

/** Whether a line heads, or begins, a division by age: 按年龄分, 按年龄分：0—14岁. */
export function isAgeDivision(text: string): boolean {
  return /^[(]?按年龄(?:组|段)?分/u.test(nameKey(text));
}

/** Whether a line is the first part of a division behind its name: 按城乡分：城镇. */
export function beginsDivision(text: string): boolean {
  return first.test(text);
}

/** 按城乡分：城镇 as 城镇. A measure behind the colon is not the measure but what the line above has of it: 按户籍分：户籍人口. */
export function labelUse(slot: Slot, label: LabelReader): LabelUse {
  const facets = label(slot.text);
  const part = facets === null ? first.exec(slot.text)?.[3] : undefined;
  if (part === undefined) return { text: slot.text, facets, slot };
  const own = label(part);
  const isPart = Object.keys(own ?? {}).every((key) => ['members', 'ignored', 'derived'].includes(key));
  return isPart ? { text: part, facets: own, slot } : { text: slot.text, facets, slot };
}
