import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { withoutLastBracket } from '../text/brackets.ts';
import { nameKey } from '../text/name-key.ts';
import type { Surroundings } from './surroundings.ts';

/** No word that is shorter says what is counted. */
const shortest = 3;

/**
 * The measure of a cell whose labels name none though others of its table do: the one of the title where a word such as
 * 发病数 ends its name, or the one that alone has the members of its column and whose members all have a column beside its own.
 */
export function measureAmong(path: Path, { axes, context, dictionary }: Surroundings): Measure | null {
  const titled = context.measure;
  const word = path.find(({ facets }) => facets?.layout === '数值');
  const key = word === undefined ? '' : withoutLastBracket(nameKey(word.text));
  const ends = [...dictionary.measureNames].some(([name, measure]) => measure === titled && name.endsWith(key));
  if (titled !== null && key.length >= shortest && ends) return titled;
  const own = path.flatMap(({ facets }) => (facets?.measure === undefined ? (facets?.members ?? []) : []));
  return own.flatMap((member) => axes.dividedColumns.get(member) ?? [])[0] ?? null;
}

/**
 * The members over columns of their own, each with the one measure that has it, where all members of that measure have such
 * a column and it has one itself: 四类慢性病死亡人数 | 心脑血管疾病 | 恶性肿瘤 | 糖尿病 | 慢性呼吸系统疾病.
 */
export function dividedColumns(
  columns: readonly Path[],
  { measures, memberNames }: Surroundings['dictionary'],
): Surroundings['axes']['dividedColumns'] {
  const named = new Set(columns.flatMap((path) => path.flatMap(({ facets }) => facets?.measure ?? [])));
  const lone = new Set(columns.flatMap((path) => (path.length === 1 ? path.flatMap(membersAlone) : [])));
  const every = new Set([...memberNames.values()].flat());
  return new Map(
    [...lone].flatMap((member) => {
      const measure = member.measures.length === 1 ? measures.get(member.measures[0] ?? '') : undefined;
      if (measure === undefined || !named.has(measure)) return [];
      const sisters = [...every].filter(
        (each) => each.dimension === member.dimension && each.measures.includes(measure.name),
      );
      return sisters.length > 1 && sisters.every((each) => lone.has(each)) ? [[member, measure] as const] : [];
    }),
  );
}

function membersAlone({ facets }: LabelUse) {
  return facets?.measure === undefined ? (facets?.members ?? []) : [];
}
