import { nameAndUnits } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';

/** 年末总人口: of what stands at the end of a year. */
export const atEnd = /^(?:本?年末|年底|期末)(?=[^数值合总]|总人)/u;

/** 本年死亡: of what happened in the year. */
export const inYear = /^(?:本年|当年|年内)(?=[^数值度末底内])/u;

/** A heading without what stands before the name, 年末 or 本年 and its unit in brackets. */
export function nounOf(text: string, { units }: Dictionary) {
  return nameAndUnits((nameForms(nameKey(text)).at(-1) ?? '').replace(atEnd, '').replace(inYear, ''), units);
}
