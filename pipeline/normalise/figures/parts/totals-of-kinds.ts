import type { Dictionary } from '../../registers/dictionary.ts';
import { kindsOf } from '../../registers/kinds.ts';
import type { Member } from '../../registers/vocabulary.ts';
import type { KindsAlong } from '../../resolve/axes.ts';
import type { LabelUse, Path } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/** 未定级, which no register has beside 三级. */
const ungraded = /^(?:其中:?)?(?:未|无|不)(?:定|评|分|入)?(?:级|等)(?:别|次)?(?:医院)?$/u;

/**
 * The dimension of kinds (三级, 二级, 一级 of 医院) of which two or more stand along an axis and nothing else but totals, rates
 * and 未定级: a total among them is that of the hospitals, whatever is counted. Null for any other axis.
 */
export function kindsAlong(paths: readonly Path[], dictionary: Dictionary): KindsAlong | null {
  const kinds = kindsOf(dictionary);
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    const uses = path.filter(({ facets }) => facets?.total === undefined && facets?.ignored === undefined);
    if (uses.length === 0 || uses.every(({ text }) => ungraded.test(nameKey(text)))) continue;
    const graded = uses.flatMap((use) => gradeOf(use, dictionary) ?? []);
    const members = [...uses.flatMap(({ facets }) => facets?.members ?? []), ...graded];
    const [own] = members.filter(({ dimension }) => kinds.has(dimension));
    const isElse = uses.some(
      (use) =>
        use.facets?.members === undefined && use.facets?.layout !== '分组' && gradeOf(use, dictionary) === undefined,
    );
    if (own === undefined || isElse || members.some(({ dimension }) => dimension !== own.dimension)) return null;
    found.set(own.dimension, (found.get(own.dimension) ?? new Set()).add(own.name));
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || only[1].size < 2) return null;
  return { dimension: only[0], whole: kinds.get(only[0]) ?? '' };
}

/** 三级甲等, 二甲, 一级及以下: the grade of a hospital as hospitals write it, by the member that it is of. */
function gradeOf({ facets, text }: LabelUse, dictionary: Dictionary): Pick<Member, 'dimension' | 'name'> | undefined {
  const key = nameKey(text);
  const [, full, short] = grade.exec(key) ?? [];
  const level = full ?? (short === undefined ? undefined : `${short}级`);
  if (facets !== null || level === undefined) return undefined;
  const kinds = kindsOf(dictionary);
  const found = [...dictionary.memberNames.values()]
    .flat()
    .find(({ dimension, name }) => kinds.has(dimension) && name.startsWith(level));
  return found === undefined ? undefined : { dimension: found.dimension, name: key };
}

const grade =
  /^(?:其中:?)?(?:([一二三]级)(?:[甲乙丙]等?|合格|综合|专科|中医|未定等|未评|及?其?以[上下])?(?:医院|医疗机构)?|([一二三])[甲乙丙]等?(?:医院)?)$/u;
