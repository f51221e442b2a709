import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { includesOwn } from '../words/inclusion.ts';

/** （不含村卫生室）、（区属）: brackets at the end of a title, or on a line of their own, that say what is counted. */
const scope =
  /\((?:(?:不含|不包括|不计|除|仅|只|限)[^()]*|含.{2,}|包括.+|[区市部]属.{0,8}|公立.{0,4}|民营.{0,4}|社会办.{0,4})\)$/u;

/** Whether a title ends with a scope in brackets, 床位数(不含村卫生室), that is not what the measure has anyway. */
export function isScoped(title: string, measure: Measure, dictionary: Dictionary): boolean {
  const key = nameKey(title);
  const inside = /\(([^()]*)\)$/u.exec(key)?.[1] ?? '';
  return scope.test(key) && !includesOwn(inside, measure, dictionary);
}
