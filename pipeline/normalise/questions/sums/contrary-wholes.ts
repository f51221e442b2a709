import { type AxisLine, linesAndColumns } from '../../figures/checks/axis-lines.ts';
import { isEqual, sumOf } from '../../figures/checks/crossings.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { contradictsName } from '../../words/contradicting-parts.ts';
import { contraryPart } from './contrary-messages.ts';

/**
 * Asks about a line, or a column, that is named by its measure and is exactly the sum of those right behind or before it, where one
 * of them is what that name leaves out: 甲乙类传染病 of 甲类, 乙类 and 丙类, beds with 加床. The figures are read.
 */
export function askAboutContraryWholes(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  for (const group of linesAndColumns(reader, block, rows, taken)) {
    group.forEach((line, at) => {
      const { measure: own, total, members } = line.use.facets ?? {};
      if (total !== undefined || members !== undefined) return;
      const sides = [group.slice(at + 1, at + 1 + mostParts), group.slice(Math.max(0, at - mostParts), at).reverse()];
      for (const [place, { figure, slot, observation }] of line.read) {
        // 甲乙类传染病 below 发病数 is the whole of what the two say together.
        const { measure } = figure;
        if ((own ?? measure) !== measure || figure.breakdown !== '' || observation?.value == null) continue;
        const part = sides
          .map((side) => contraryIn(side, place, slot, measure, reader))
          .find((found) => found !== null);
        if (part != null) reader.findings.add(contraryPart(measure.name, line.use.text.trim(), part), [slot]);
      }
    });
  }
}

/** No list of parts is longer. */
const mostParts = 20;

/** The line that the name of a measure leaves out, of those that add up to its number; null for none, or where all are such. */
function contraryIn(
  side: readonly AxisLine[],
  place: number,
  slot: Taken['slot'],
  measure: Measure,
  { dictionary }: Reader,
): string | null {
  const whole = numberIn(slot);
  if (whole === null) return null;
  const parts: { readonly text: string; readonly number: number }[] = [];
  for (const line of side) {
    const number = numberIn(line.cells.get(place));
    const other = line.use.facets?.measure;
    if (number === null || (other !== undefined && other !== measure)) return null;
    parts.push({ text: line.use.text.trim(), number });
    const sum = sumOf(parts.map((part) => part.number));
    if (sum > whole && !isEqual(sum, whole)) return null;
    if (!isEqual(sum, whole)) continue;
    const contrary = parts.filter(
      ({ text, number: own }) => own > 0 && contradictsName(text, measure.name, dictionary),
    );
    return contrary.length === parts.length ? null : (contrary[0]?.text ?? null);
  }
  return null;
}
