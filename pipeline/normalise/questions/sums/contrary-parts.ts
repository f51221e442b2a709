import type { Taken } from '../../figures/values/taken.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { numberIn, type Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { contradictsName } from '../../words/contradicting-parts.ts';
import { contraryPart } from './contrary-messages.ts';

/**
 * Asks about totals of a measure that add up a line, or a column, which its name leaves out: 甲乙类传染病 with 丙类, 65岁及以上 with 60-64岁,
 * 农村 with 城镇, 规范管理 with 未规范管理, beds of hospitals that are being built. Not where the total is that of the others. The figures are read.
 */
export function askAboutContraryParts(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  const { table, grid, findings, dictionary } = reader;
  const lines = table.body.flatMap(({ row, section }) => (section ? [] : [[row, rows.get(row)?.at(-1)] as const]));
  const lineOf = new Map(lines);
  const columns = block.values.map(({ index, path }) => [index, path.at(-1)] as const);
  const known = new Map<string, Added>();
  for (const { figure, slot, labels, observation } of taken) {
    const total = labels.find(({ facets }) => facets?.total === 'all');
    const printed = numberIn(slot);
    if (observation?.value == null || total === undefined || printed === null) continue;
    const isLine = lineOf.get(slot.row) === total;
    const key = `${isLine ? `|${slot.column}` : `${slot.row}|`}|${figure.measure.name}`;
    const added =
      known.get(key) ??
      addedBy(
        isLine
          ? lines.map(([row, use]) => ({ use, cell: grid.rows[row]?.[slot.column] }))
          : columns.map(([index, use]) => ({ use, cell: grid.rows[slot.row]?.[index] })),
        figure.measure,
        dictionary,
      );
    known.set(key, added);
    const isMade = printed <= added.all || isNear(added.all, printed);
    if (added.first !== null && isMade && !isNear(added.others, printed) && added.greatest <= printed)
      findings.add(contraryPart(figure.measure.name, total.text.trim(), added.first), [slot]);
  }
}

/** What stands beside a total: the first part that the name of the measure leaves out, null for none or where it leaves out all. */
interface Added {
  readonly first: string | null;
  /** The greatest of those, the sum of the others, and of all. */
  readonly greatest: number;
  readonly others: number;
  readonly all: number;
}

function addedBy(beside: readonly Beside[], measure: Measure, dictionary: Dictionary): Added {
  const parts = beside.flatMap(({ use, cell }) => partOf(use, cell, measure));
  const contrary = new Set(parts.filter(({ use }) => contradictsName(use.text, measure.name, dictionary)));
  const [first] = contrary;
  return {
    first: first === undefined || contrary.size === parts.length ? null : first.use.text.trim(),
    greatest: [...contrary].reduce((most, { number }) => Math.max(most, number), 0),
    others: parts.reduce((sum, part) => (contrary.has(part) ? sum : sum + part.number), 0),
    all: parts.reduce((sum, { number }) => sum + number, 0),
  };
}

interface Beside {
  readonly use: LabelUse | undefined;
  readonly cell: Slot | undefined;
}

/** What a line or a column adds to a total beside it; one of another measure adds nothing. */
function partOf(use: LabelUse | undefined, cell: Slot | undefined, whole: Measure) {
  const number = numberIn(cell);
  if (use === undefined || number === null || use.facets?.total !== undefined) return [];
  return use.facets?.measure === undefined || use.facets.measure === whole ? [{ use, number }] : [];
}

function isNear(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) <= Math.abs(whole) * 1e-9;
}
