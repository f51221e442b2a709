import { grouped } from '../../memory/grouped.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { divisionsOf } from '../../registers/divisions.ts';
import type { Measure, Member } from '../../registers/vocabulary.ts';
import { isRest } from '../../resolve/resolution.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import * as say from '../messages/unclosed-messages.ts';
import type { Taken } from '../values/taken.ts';
import { type AxisLine, columnsIn, linesOf } from './axis-lines.ts';
import { headingsOver } from './headed-rests.ts';

/** A total with its parts of one dimension, as read where lines and a column (or columns and a line) cross. */
interface Division {
  readonly total: Taken;
  readonly parts: readonly Taken[];
  /** The members that are not listed. */
  readonly missing: readonly Member[];
  /** Ages, or members that no other measure has: the measure is what they make up. */
  readonly defines: boolean;
  readonly byAge: boolean;
}

/**
 * Takes back a total that is only that of the parts listed (30—69岁, three of four diseases) or has a further 其他 in it which the measure
 * does not have, and parts that make up their total only together with such an 其他.
 * @returns the figures that are left
 */
export function withoutUnclosedParts(
  reader: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): readonly Taken[] {
  const refused = new Set<Taken>();
  const nameOf = ({ use }: AxisLine) => (isOther(use) ? use : (over.get(use.slot.row) ?? use)).text;
  const over = headingsOver(reader);
  const axes = [linesOf(reader, block, rows, taken).flat(), columnsIn(reader, block, taken).flat()];
  for (const axis of axes)
    for (const at of new Set(axis.flatMap(({ read }) => [...read.keys()]))) {
      const rests = axis.filter((line) => isFurtherRest(line, at));
      for (const { total, parts, missing, defines, byAge } of divisionsAt(axis, at, reader)) {
        const sum = parts.reduce((all, part) => all + numberOf(part), 0);
        const headed = axis.filter((line) => isOfHeadedRest(line, total.figure.measure, at, over));
        const rest = [...rests, ...headed].find(({ cells }) =>
          isEqual(sum + (numberIn(cells.get(at)) ?? 0), numberOf(total)),
        );
        const closed = missing.length === 0;
        if (defines && !closed && sum > 0 && isEqual(sum, numberOf(total))) {
          refused.add(total);
          const finding = byAge ? say.totalOfAges(total.slot) : say.totalOfListed(total.figure, missing);
          reader.findings.add(finding, [total.slot]);
        } else if (closed && rest !== undefined && defines) {
          refused.add(total);
          reader.findings.add(say.totalWithRest(total.figure, nameOf(rest)), [total.slot]);
        } else if (closed && rest !== undefined)
          for (const part of parts) {
            refused.add(part);
            reader.findings.add(say.partsWithRest(part.figure, nameOf(rest)), [part.slot]);
          }
      }
    }
  return taken.filter((one) => !refused.has(one));
}

/** The totals read at a crossing that have two or more parts of one dimension there. */
function divisionsAt(axis: readonly AxisLine[], at: number, { dictionary }: Reader): readonly Division[] {
  const read = axis
    .flatMap((line) => line.read.get(at) ?? [])
    .filter(({ figure }) => figure.measure.dimensions.length > 0);
  const groups = grouped(read, ({ figure: { measure, area, year } }) => `${measure.name}｜${area}｜${year}`);
  return [...groups.values()].flatMap((some) => divisionsOfFigure(some, dictionary));
}

/** What the figures of one measure, area and year divide: their total by each dimension, 心脑血管疾病 by ages. */
function divisionsOfFigure(read: readonly Taken[], dictionary: Dictionary): readonly Division[] {
  const measure = read[0]?.figure.measure;
  return (measure?.dimensions ?? []).flatMap((dimension) => {
    const members = (divisionsOf(dictionary).get(dimension) ?? []).filter(
      ({ measures }) => measures.length === 0 || measures.includes(measure?.name ?? ''),
    );
    const [youngest, oldest] = [members.at(0), members.at(-1)];
    const isOwn = members.some(({ measures }) => measures.length > 0);
    const byAge = dictionary.bandDimensions.has(dimension);
    const defines = isOwn || byAge;
    const found = new Map<string, { total?: Taken; readonly listed: Map<string, Taken> }>();
    for (const one of read) {
      const names = one.figure.breakdown.split(' / ');
      const own = members.find(({ name }) => names.includes(name))?.name;
      const rest = names.filter((name) => name !== own && name !== '').join(' / ');
      const entry = found.get(rest) ?? { listed: new Map<string, Taken>() };
      if (own === undefined) entry.total = one;
      else entry.listed.set(own, one);
      found.set(rest, entry);
    }
    return [...found.values()].flatMap(({ total, listed }) => {
      const parts = [...listed.values()].filter(({ observation }) => observation?.value != null);
      // From 0岁 to 85岁及以上: ages between them of which there is nobody are left out.
      const isAll = byAge && [youngest, oldest].every((member) => member !== undefined && listed.has(member.name));
      const missing = isAll ? [] : members.filter(({ name }) => !listed.has(name));
      return total?.observation?.value == null || parts.length < 2 ? [] : [{ total, parts, missing, defines, byAge }];
    });
  });
}

/** 其他 with a number of its own that was not read. */
function isFurtherRest({ use, cells, read }: AxisLine, at: number): boolean {
  return !read.has(at) && (numberIn(cells.get(at)) ?? 0) !== 0 && isOther(use);
}

/** 注册床位数 below a heading 其他, with a number that was not read. */
function isOfHeadedRest(
  { use, cells, read }: AxisLine,
  measure: Measure,
  at: number,
  over: ReadonlyMap<number, LabelUse>,
): boolean {
  const heading = over.get(use.slot.row);
  const isUnread = !read.has(at) && (numberIn(cells.get(at)) ?? 0) !== 0;
  return isUnread && heading !== undefined && isOther(heading) && use.facets?.measure === measure;
}

function isOther(use: LabelUse): boolean {
  return isRest(use) || /^(?:\d+[.、])?其[他它余]/u.test(nameKey(use.text));
}

function numberOf({ slot }: Taken): number {
  return numberIn(slot) ?? 0;
}

function isEqual(one: number | null, other: number): boolean {
  return one !== null && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
