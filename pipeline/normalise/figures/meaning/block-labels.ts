import type { Measure } from '../../registers/vocabulary.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { areQuartersOf } from './area-names.ts';
import { listedLines } from './listed-lines.ts';

/** All labels of a block, along its lines and along its columns. */
export interface BlockLabels {
  readonly rowPaths: readonly Path[];
  readonly columnPaths: readonly Path[];
  readonly rowUses: readonly LabelUse[];
  readonly columnUses: readonly LabelUse[];
  readonly uses: readonly LabelUse[];
  /** The measures that labels name. */
  readonly named: ReadonlySet<Measure>;
  /** The names of the lines of a list whose sum its total is. */
  readonly lines: ReadonlySet<LabelUse>;
  /** The lines are all streets or institutions of the area. */
  readonly isWholeList: boolean;
  /** The columns are. */
  readonly areColumns: boolean;
}

/** The labels of a block, and whether they are a list of what lies in the area of the folder. */
export function labelsOf(reader: Reader, block: Block, rows: RowPaths): BlockLabels {
  const { table, grid, context, dictionary, place } = reader;
  const rowPaths = [...rows.values()];
  const columnPaths = block.values.map(({ path }) => path);
  const rowUses = rowPaths.flat();
  const columnUses = columnPaths.flat();
  const uses = [...rowUses, ...columnUses];
  const { area } = place.folder;
  const lines = listedLines(block, rows, table, grid, context, dictionary, area);
  return {
    rowPaths,
    columnPaths,
    rowUses,
    columnUses,
    uses,
    named: new Set(uses.flatMap(({ facets }) => facets?.measure ?? [])),
    lines,
    isWholeList: areQuartersOf(rowUses, context, area) || lines.size > 0,
    areColumns: areQuartersOf(columnUses, context, area),
  };
}
