import type { Context } from '../around/context.ts';
import type { Measure, Member } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

/** 男 for 男性: the standard name of the member that a label names. */
export function memberName({ text, facets }: LabelUse): string {
  return facets?.members?.[0]?.name ?? text;
}

/** Members for a measure; the first label whose member it does not have. */
export function membersOf(path: readonly LabelUse[], measure: Measure): readonly Member[] | LabelUse {
  const found: Member[] = [];
  for (const use of path) {
    const candidates = use.facets?.members;
    if (candidates === undefined) continue;
    const fitting = candidates.filter(
      (member) =>
        measure.dimensions.includes(member.dimension) &&
        (member.measures.length === 0 || member.measures.includes(measure.name)),
    );
    const [only] = fitting;
    // 糖尿病 over 年内管理糖尿病患者数 says nothing more.
    if (only === undefined && nameKey(measure.name).includes(nameKey(use.text))) continue;
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
