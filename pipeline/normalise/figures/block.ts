import type { Surroundings } from '../resolve/surroundings.ts';
import type { Block } from '../tables/blocks.ts';
import type { RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { readLines } from './block-lines.ts';
import { withoutFlatParts } from './checks/flat-parts.ts';
import { withoutHeadedRests } from './checks/headed-rests.ts';
import { askAboutHostlessParts } from './checks/hostless-parts.ts';
import { askAboutLedLists } from './checks/led-lists.ts';
import { withoutOverlappingTotals } from './checks/overlapping-people.ts';
import { withoutTotalsOfMembers } from './checks/totals-of-members.ts';
import { withoutUnclosedParts } from './checks/unclosed-parts.ts';
import { withoutUnclearNumerators } from './derived/numerators.ts';
import type { BlockFacts } from './meaning/block-facts.ts';
import { withoutBareBesideScaled } from './values/beside-scaled.ts';
import type { Taken } from './values/taken.ts';

/** Reads the value columns of a block; what nothing but its numbers shows to be a part, or in another unit, is not. */
export function readBlock(
  reader: Reader,
  block: Block,
  rows: RowPaths,
  facts: BlockFacts,
  whole: Pick<Surroundings, 'tableHasAreas' | 'narrowing'>,
): readonly Taken[] {
  const lines = withoutUnclearNumerators(reader, block, rows, readLines(reader, block, rows, facts, whole));
  const read = withoutBareBesideScaled(reader, lines);
  const parts = withoutHeadedRests(reader, rows, withoutFlatParts(reader, block, rows, read));
  const closed = withoutUnclosedParts(reader, block, rows, parts);
  const taken = withoutTotalsOfMembers(reader, withoutOverlappingTotals(reader, block, rows, closed));
  askAboutLedLists(reader, block, rows, taken);
  askAboutHostlessParts(reader, block, rows, taken);
  return taken;
}
