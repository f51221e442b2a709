import type { Resolution } from '../../resolve/resolution.ts';
import { resolve } from '../../resolve/resolve.ts';
import type { Surroundings } from '../../resolve/surroundings.ts';
import type { Path } from '../../tables/label-use.ts';
import { isOtherScope } from '../../tables/scope-column.ts';
import { nameKey } from '../../text/name-key.ts';
import { includesOwn } from '../../words/inclusion.ts';

/** 常住, 户籍口径: whose population is counted. */
const residents = /^按?(?:常住|户籍)(?:人口)?(?:统计)?(?:口径)?$/u;
/** 含新冠, 不含新冠, 剔除复诊: what is counted in or left out. */
const parts = /^(?:[不未]含|不包?括|包含|包括|含|剔除|扣除).{1,12}$/u;

/**
 * What the labels of a cell say where the one that nobody knows is only what is counted: the figure, if its measure counts
 * that; else that it is of another scope. `found` is what they say together,
 * `districts` are the columns that say of every line that it is the district's.
 */
export function besideScope(
  found: Resolution,
  column: Path,
  row: Path,
  around: Surroundings,
  districts: ReadonlySet<number>,
): Resolution {
  if (found.kind !== 'unknown') return found;
  const { use } = found;
  const text = nameKey(use.text).replace(/^\((.*)\)$/u, '$1');
  const isDistrict = row.includes(use) && districts.has(use.slot.column);
  if (!isDistrict && !residents.test(text) && !parts.test(text)) return found;
  const isOther = (each: Path[number]) => each !== use;
  const bare = resolve(column.filter(isOther), row.filter(isOther), around);
  if (bare.kind !== 'figure') return found;
  if (isDistrict) return bare;
  const { measure } = bare.figure;
  const isOwn = residents.test(text)
    ? !isOtherScope(text, '口径', measure, around.split, around.dictionary)
    : includesOwn(text, measure, around.dictionary);
  return isOwn ? bare : { kind: 'unread', why: 'narrow scope', detail: use.text, measure };
}
