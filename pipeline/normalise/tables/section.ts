import type { LabelUse } from './label-use.ts';

/** What the section headings above a line say: a place or year holds until the next one, a subject until the next heading. */
export interface Section {
  readonly area: LabelUse | null;
  readonly year: LabelUse | null;
  readonly subject: LabelUse | null;
  /** A line of units, or a heading with them (一、人口（万人）), which holds until one of its own rank (二、人员). */
  readonly unit: LabelUse | null;
  /** A heading that says nothing known. */
  readonly topic: LabelUse | null;
  /** Such headings that still hold, outermost first. */
  readonly groups: readonly LabelUse[];
}

/** Above the first heading of a table. */
export const noSection: Section = { area: null, year: null, subject: null, unit: null, topic: null, groups: [] };

/** The section after one more heading. */
export function enter(before: Section, use: LabelUse): Section {
  const { facets } = use;
  const unit = before.unit !== null && holds(before.unit, use) ? before.unit : null;
  const groups = before.groups.filter((heading) => holds(heading, use));
  const section = { ...before, unit, groups };
  if (facets === null) return { ...section, subject: null, topic: use, groups: [...groups.slice(1 - mostGroups), use] };
  const pure = facets.measure === undefined && facets.members === undefined;
  if (pure && facets.units !== undefined) return { ...section, unit: use };
  if (pure && facets.area !== undefined) return { ...noSection, area: use, year: section.year, unit, groups };
  if (pure && facets.year !== undefined) return { ...noSection, area: section.area, year: use, unit, groups };
  return { ...section, subject: use, topic: null };
}

/** Numbers before a heading, by their rank. */
const ranks = [
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[（(][一二三四五六七八九十]+[)）]/u,
  /^\d+[、.．](?!\d)/u,
  /^[（(]\d+[)）]/u,
];

function rankOf({ text }: LabelUse): number {
  return ranks.findIndex((number) => number.test(text.trim()));
}

/** Whether a heading goes on behind another one: 一、 ends at 二、, not at （一） nor at a bare name. */
function holds(heading: LabelUse, next: LabelUse): boolean {
  const rank = rankOf(next);
  return rank < 0 || rank > rankOf(heading);
}

const mostGroups = 5;

/** The headings that hold, outermost first. */
export function headingsOf(section: Section): readonly LabelUse[] {
  return [section.area, section.year, section.unit, section.subject].filter((use) => use !== null);
}
