import type { LabelUse } from './label-use.ts';

/** What the section headings above a line say: a place or year holds until the next one, a subject until the next heading. */
export interface Section {
  readonly area: LabelUse | null;
  readonly year: LabelUse | null;
  readonly subject: LabelUse | null;
  /** A line of nothing but units; those in a heading (一、人口（万人）) end with it. */
  readonly unit: LabelUse | null;
  /** A heading that says nothing known. */
  readonly topic: LabelUse | null;
}

/** Above the first heading of a table. */
export const noSection: Section = { area: null, year: null, subject: null, unit: null, topic: null };

/** The section after one more heading. */
export function enter(section: Section, use: LabelUse): Section {
  const { facets } = use;
  if (facets === null) return { ...section, subject: null, topic: use };
  const pure = facets.measure === undefined && facets.members === undefined;
  if (pure && facets.units !== undefined && facets.layout === undefined) return { ...section, unit: use };
  if (pure && facets.area !== undefined) return { ...noSection, area: use, year: section.year, unit: section.unit };
  if (pure && facets.year !== undefined) return { ...noSection, area: section.area, year: use, unit: section.unit };
  return { ...section, subject: use, topic: null };
}

/** The headings that hold, outermost first. */
export function headingsOf(section: Section): readonly LabelUse[] {
  return [section.area, section.year, section.unit, section.subject].filter((use) => use !== null);
}
