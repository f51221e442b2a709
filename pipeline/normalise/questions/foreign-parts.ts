import type { Taken } from '../figures/taken.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { foreignPart } from './contradiction-messages.ts';

const among = /^[\s\u3000(（]*(?:其中|[#＃])/u;

/**
 * Asks about lines after 其中 that name a measure which is not known as a part of the one above: 其中：公共卫生医师数 below
 * 疾控人员数 may be those of the centre only, or all of the district's. The figures are read.
 */
export function askAboutForeignParts(
  { table, findings, dictionary }: Reader,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const wholes = new Map<number, Measure>();
  let whole: Measure | undefined;
  for (const { row, section } of table.body) {
    const use = rows.get(row)?.at(-1);
    if (section) whole = undefined;
    else if (use !== undefined && !among.test(use.text)) whole = use.facets?.measure;
    else if (use !== undefined && whole !== undefined) wholes.set(row, whole);
  }
  for (const { slot, figure, observation } of taken) {
    const host = wholes.get(slot.row);
    const { measure } = figure;
    if (observation?.value == null || host === undefined || host === measure || host.unit !== measure.unit) continue;
    if (rows.get(slot.row)?.at(-1)?.facets?.measure !== measure) continue;
    if (dictionary.parts.get(host.name)?.has(measure.name) === true) continue;
    findings.add(foreignPart(measure.name, host.name), [slot]);
  }
}
