import type { Measure } from '../registers/vocabulary.ts';
import type { Surroundings } from '../resolve/surroundings.ts';
import { headingsOf, type Section } from '../tables/section.ts';

/** What holds for all lines of a block. */
export type Common = Omit<Surroundings, 'parent' | 'parentCounted' | 'section' | 'topic' | 'over'>;

/**
 * The surroundings of one line after another. A table may have a hundred thousand lines under one heading: while nothing
 * changes, the same object comes back.
 */
export function lineSurroundings(
  common: Common,
): (
  section: Section,
  lent: { readonly measure: Measure; readonly counted: boolean } | null,
  namesMeasure: boolean,
) => Surroundings {
  let last: { readonly section: Section; readonly namesMeasure: boolean; readonly around: Surroundings } | null = null;
  return (section, lent, namesMeasure) => {
    const parent = lent?.measure ?? null;
    const parentCounted = lent?.counted ?? false;
    const isSame = last?.around.parent === parent && last.around.parentCounted === parentCounted;
    if (last?.section === section && last.namesMeasure === namesMeasure && isSame) return last.around;
    const around: Surroundings = {
      ...common,
      parent,
      parentCounted,
      section: headingsOf(section).filter((use) => !namesMeasure || use.facets?.measure === undefined),
      topic: section.topic,
      over: namesMeasure && section.subject?.facets?.measure !== undefined ? section.subject : null,
      tableHasAreas: common.tableHasAreas || section.area !== null,
    };
    last = { section, namesMeasure, around };
    return around;
  };
}
