import type { LabelUse } from '../tables/label-use.ts';
import { loneTopic } from './part-labels.ts';
import { isRest, type Resolution } from './resolution.ts';
import type { Surroundings } from './surroundings.ts';
import { lineOf, listedLine, provenPart } from './unused-lines.ts';

/** The name along a column or a line that nothing is read under, and why; null where all are known. */
export function strangeName(
  column: readonly LabelUse[],
  row: readonly LabelUse[],
  topics: readonly LabelUse[],
  { axes }: Surroundings,
): Resolution | null {
  const path = [...column, ...row];
  const named = (use: LabelUse) => provenPart(use, row.includes(use) ? '行' : '列');
  if (column.every(({ facets }) => facets !== null && facets.ignored === undefined)) {
    const line = row.find((use) => axes.lines.has(use));
    if (line !== undefined) return { kind: 'ignored', use: lineOf(line, axes.lines) };
    const part = path.find((use) => axes.partsOfLines.has(use));
    if (part !== undefined) return { kind: 'ignored', use: named(part) };
  }
  const rest = row.find(isRest);
  if (rest !== undefined && axes.restReason !== '')
    return { kind: 'ignored', use: { ...rest, facets: { ignored: axes.restReason } } };
  if (rest !== undefined && axes.rowOther !== '') return { kind: 'unknown', use: rest };
  const strange = path.filter((use) => use.facets === null && !topics.includes(use));
  const isListed = (use: LabelUse) => axes.proven.has(use) || (row.includes(use) ? axes.listed : axes.columnListed);
  const open = strange.filter((use) => !isListed(use));
  // The lowest of the headings of a column says most.
  const lowest =
    open.findLast((use) => column.includes(use)) ?? open.find(({ slot }) => !axes.headings.has(slot.anchor)) ?? open[0];
  const use = lowest ?? strange[0] ?? loneTopic(column) ?? loneTopic(row);
  if (use === null) return null;
  if (strange.length !== 1 || !isListed(use)) return { kind: 'unknown', use };
  return { kind: 'ignored', use: axes.proven.has(use) ? named(use) : listedLine(use) };
}
