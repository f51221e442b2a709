import type { Measure } from '../registers/vocabulary.ts';
import { joinedMeasure } from '../resolve/joined-names.ts';
import type { Block } from '../tables/blocks.ts';
import type { Path } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import type { BlockFacts } from './meaning/block-facts.ts';
import { isGrandTotal, isOnlyOf, isPart } from './meaning/line-kinds.ts';
import { isDeeper } from './meaning/line-words.ts';
import type { StatedUnits } from './values/stated-units.ts';

/** A line that named a measure; lines below that name only members of it belong to it and share its unit. */
export interface Parent {
  readonly measure: Measure;
  readonly units: StatedUnits;
  /** Its own line has the number, and no part of it has come yet: a total below it is that of several measures. */
  readonly filled: boolean;
  /** Its own line has a number. */
  readonly counted: boolean;
}

/** One line after another, with all its names, with those that are not behind its numbers, and the measure of both axes. */
export interface Line {
  readonly path: Path;
  readonly names: Path;
  readonly own: Measure | null;
  readonly units: StatedUnits;
  readonly numbered: boolean;
}

/** Remembers which line the lines below it belong to. */
export interface LineParents {
  /** The measure that the names of a line say, alone or together with the heading of a column. */
  readonly measureOf: (path: Path) => Measure | null;
  /** What a line belongs to, and the names of the line above that make a measure together with the heading of a column. */
  readonly of: (line: Line) => { readonly lent: Parent | null; readonly before: Path };
  /** A section line begins: no line below it belongs to one above it. */
  readonly end: () => void;
  readonly isOpen: () => boolean;
}

/** The lines of a block, from the top, and which of those above each belongs to. */
export function lineParents(block: Block, facts: BlockFacts, { context, place, dictionary }: Reader): LineParents {
  const headings = block.values.map((column) => column.path);
  const year = context.years[0] ?? place.folder.year;
  let parent: Parent | null = null;
  /** The line that last named a measure together with the heading of a column. */
  let joined: Parent | null = null;
  let joinedNames: Path = [];
  /** The line that was last a part of the parent. */
  let part: Path = [];
  /** The line that last named a measure by itself. */
  let last: Parent | null = null;

  return {
    measureOf: (path) => namedIn(path) ?? joinedMeasure(headings, path, dictionary),
    of: ({ path, names, own, units, numbered }) => {
      // The group that a line stands in (诊疗 over 总诊疗人次 and its 医院) is no name of a part.
      const parts = names.filter((use) => use.facets !== null || !facts.axes.headings.has(use.slot.anchor));
      const belongs = own === null && parts.length > 0 && parts.every(isPart);
      const named = namedIn(path);
      // What stands below 上年末注册床位数 may be of that year: it has no parent here.
      if (own !== null)
        parent = isEarlier(names, year) ? null : { measure: own, units, filled: numbered, counted: numbered };
      else if (
        (!belongs && path.length > 0 && !isDeeper(path, part)) ||
        (parent?.filled === true && isGrandTotal(path))
      )
        parent = null;
      else if (parent !== null && path.length > 0) parent = { ...parent, filled: false };
      if (belongs || own !== null) part = belongs ? path : [];
      if (own !== null && named === null) {
        joined = parent;
        joinedNames = path;
      }
      if (named !== null) last = parent;
      const isOnly = (each: Parent | null) => each !== null && isOnlyOf(path, each.measure);
      const nearest = parent ?? [joined, facts.columnsMeasured ? null : last].find(isOnly) ?? null;
      const lent = belongs && (!facts.columnsMeasured || nearest?.measure === joined?.measure) ? nearest : null;
      // 新冠 below 甲乙类合计 is of what that makes with each of the headings.
      return { lent, before: lent !== null && lent.measure === joined?.measure ? joinedNames : [] };
    },
    end: () => {
      parent = null;
      joined = null;
      last = null;
    },
    isOpen: () => parent !== null,
  };
}

function namedIn(path: Path): Measure | null {
  return path.flatMap((use) => use.facets?.measure ?? []).at(-1) ?? null;
}

/** Whether a line says a year before the one of its table beside what it names. */
function isEarlier(names: Path, year: number): boolean {
  return names.some(
    ({ facets }) => facets?.year === 'previous' || (typeof facets?.year === 'number' && facets.year < year),
  );
}
