import type { Surroundings } from '../resolve/surroundings.ts';
import type { Block } from '../tables/blocks.ts';
import type { RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { withoutBareBesideScaled } from './beside-scaled.ts';
import type { BlockFacts } from './block-facts.ts';
import { readLines } from './block-lines.ts';
import { withoutFlatParts } from './flat-parts.ts';
import { withoutHeadedRests } from './headed-rests.ts';
import { askAboutHostlessParts } from './hostless-parts.ts';
import { askAboutLedLists } from './led-lists.ts';
import { withoutUnclearNumerators } from './numerators.ts';
import type { Taken } from './taken.ts';
import { withoutUnclosedParts } from './unclosed-parts.ts';

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
  const taken = withoutUnclosedParts(reader, block, rows, parts);
  askAboutLedLists(reader, block, rows, taken);
  askAboutHostlessParts(reader, block, rows, taken);
  return taken;
}
