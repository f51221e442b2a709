import type { Context } from '../around/context.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { kindsOf } from '../registers/kinds.ts';
import type { Measure, Member } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** 男 for 男性: the standard name of the member that a label names. */
export function memberName({ text, facets }: LabelUse): string {
  return facets?.members?.[0]?.name ?? text;
}

/**
 * Members for a measure; the first label whose member it does not have.
 * @param wholes labels that name all kinds of a dimension, which say nothing of a measure that is divided by these kinds
 */
export function membersOf(
  path: readonly LabelUse[],
  measure: Measure,
  wholes: ReadonlySet<LabelUse>,
  dictionary: Dictionary,
): readonly Member[] | LabelUse {
  const kinds = kindsOf(dictionary);
  const all = path.flatMap(({ facets }) => facets?.members ?? []);
  // 三级医院 under 医院; 医院 as the total of its levels.
  const isWhole = (use: LabelUse, { dimension, name }: Member) =>
    !measure.dimensions.includes(dimension) &&
    measure.dimensions.some(
      (own) => kinds.get(own) === name && (wholes.has(use) || all.some((member) => member.dimension === own)),
    );
  const found: Member[] = [];
  for (const use of path) {
    const candidates = use.facets?.members?.filter((member) => !isWhole(use, member));
    if (candidates === undefined || (candidates.length === 0 && use.facets?.members?.length !== 0)) continue;
    const fitting = candidates.filter(
      (member) =>
        measure.dimensions.includes(member.dimension) &&
        (member.measures.length === 0 || member.measures.includes(measure.name)),
    );
    const [only] = fitting;
    // 二、糖尿病 over 年内管理糖尿病患者数 says nothing more.
    const isNamed = () => nameForms(nameKey(use.text)).some((form) => nameKey(measure.name).includes(form));
    if (only === undefined && isNamed()) continue;
    if (only === undefined || new Set(fitting.map((member) => member.dimension)).size > 1) return use;
    found.push(only);
  }
  return found;
}

/** The member that the sheet's name says for all figures of a measure; none where the block has members of that dimension itself. */
export function memberOfSheet(context: Context, measure: Measure, split: ReadonlySet<string>): Member | null {
  const member = context.sheetMember;
  if (member === null || split.has(member.dimension) || !measure.dimensions.includes(member.dimension)) return null;
  return member.measures.length === 0 || member.measures.includes(measure.name) ? member : null;
}
