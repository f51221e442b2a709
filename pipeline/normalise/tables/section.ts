import type { LabelUse } from './label-use.ts';
import { isFirstOfRank, isUnitLine, rankOf, reach } from './reach.ts';

/** What the section headings above a line say: a place or year holds until the next one, a subject until the next heading. */
export interface Section {
  readonly area: LabelUse | null;
  readonly year: LabelUse | null;
  readonly subject: LabelUse | null;
  /** Headings with units (一、人口（万人）) and lines of units that still hold, outermost first. */
  readonly units: readonly Unit[];
  /** A heading that says nothing known. */
  readonly topic: LabelUse | null;
  /** Such headings that still hold, outermost first. */
  readonly groups: readonly LabelUse[];
  /** Headings further up of which nothing tells whether they still hold: 人口（万人） above 卫生人员. */
  readonly perhaps: readonly LabelUse[];
  /** The heading that was met last. */
  readonly last: LabelUse | null;
  /** Headings with numbers within which the next one may stand, outermost first. */
  readonly numbered: readonly LabelUse[];
}

interface Unit {
  readonly use: LabelUse;
  /** The heading with the units, or the one over a line of units; null over the whole table. */
  readonly heading: LabelUse | null;
}

/** Above the first heading of a table. */
export const noSection: Section = {
  area: null,
  year: null,
  subject: null,
  units: [],
  topic: null,
  groups: [],
  perhaps: [],
  last: null,
  numbered: [],
};

/** The section after one more heading. */
export function enter(before: Section, use: LabelUse): Section {
  const { facets } = use;
  if (isUnitLine(use)) return { ...before, units: [...before.units, { use, heading: before.last }].slice(-mostGroups) };
  const again =
    (facets?.area !== undefined && before.area !== null) || (facets?.year !== undefined && before.year !== null);
  const rank = rankOf(use.text);
  // 2、 without a 1、 before it stands beside 一、 as likely as within it.
  const isLoose =
    rank >= 0 && !isFirstOfRank(use.text) && !before.numbered.some((heading) => rankOf(heading.text) === rank);
  const reached = (heading: LabelUse | null) => {
    const found = heading === null ? 'holds' : reach(heading, use, again);
    return found === 'holds' && heading !== null && isLoose && rankOf(heading.text) >= 0 ? 'unclear' : found;
  };
  const outer = before.numbered.filter((heading) => rankOf(heading.text) < rank);
  const numbered = rank < 0 ? before.numbered : [...outer, use];
  const open = [...before.units.filter(({ heading }) => heading !== null).map((unit) => unit.use), ...before.groups];
  const perhaps = [
    ...before.perhaps.filter((heading) => reached(heading) !== 'ended'),
    ...open.filter((heading) => reached(heading) === 'unclear'),
  ].slice(-mostGroups);
  const groups = before.groups.filter((heading) => reached(heading) === 'holds');
  const held = before.units.filter(({ heading }) => reached(heading) === 'holds');
  const pure = facets !== null && facets.measure === undefined && facets.members === undefined;
  const units = pure && facets.units !== undefined ? [...held, { use, heading: use }].slice(-mostGroups) : held;
  // 三、 ends the year of 二、2024年.
  const stillHeld = (heading: LabelUse | null) => (reached(heading) === 'ended' ? null : heading);
  const [area, year] = [stillHeld(before.area), stillHeld(before.year)];
  const section = { ...before, area, year, units, groups, perhaps, last: use, numbered };
  if (facets === null) return { ...section, subject: null, topic: use, groups: [...groups, use].slice(-mostGroups) };
  const inner = { units, groups, perhaps, last: use, numbered };
  if (pure && facets.area !== undefined) return { ...noSection, area: use, year: section.year, ...inner };
  if (pure && facets.year !== undefined) return { ...noSection, area: section.area, year: use, ...inner };
  return pure && facets.units !== undefined ? section : { ...section, subject: use, topic: null };
}

const mostGroups = 8;

/** The headings that hold, outermost first, without their units; a line of units is one. */
export function headingsOf({ area, year, units, subject }: Section): readonly LabelUse[] {
  const unit = units.at(-1)?.use;
  const line = unit !== undefined && isUnitLine(unit) ? unit : null;
  return [...[area, year].map(withoutUnits), line, subject].filter((use) => use !== null);
}

/** The headings that hold and may have units, outermost first. */
export function unitHeadingsOf({ units, groups }: Section): readonly LabelUse[] {
  const headings = units.flatMap(({ use }) => (isUnitLine(use) ? [] : [use]));
  return [...headings, ...groups].sort((one, other) => one.slot.row - other.slot.row);
}

function withoutUnits(use: LabelUse | null): LabelUse | null {
  if (use?.facets?.units === undefined) return use;
  const { units: _, ...facets } = use.facets;
  return { ...use, facets };
}
