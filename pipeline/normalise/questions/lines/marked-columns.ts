import { type AxisLine, columnsIn } from '../../figures/checks/axis-lines.ts';
import { isNarrowedBy } from '../../figures/checks/led-measures.ts';
import { partOfLineBefore } from '../../figures/messages/flat-messages.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { qualifies } from '../../resolve/topics.ts';
import { numberIn } from '../../sheet/grid.ts';
import { spotKey } from '../../sheet/spots.ts';
import type { Block } from '../../tables/blocks.ts';
import { isMarked } from '../../tables/depth.ts';
import type { Reader } from '../../tables/reader.ts';
import { foreignPart } from '../messages/contradiction-messages.ts';
import { isNarrowing } from './narrowed-lines.ts';

/**
 * Asks about columns behind 其中 that name measures of all, where the column before it is of some only: 公立医院职工 | 其中：执业（助理）医师数 |
 * 注册护士数, and about those behind them that fit into it together. What is more than that column is not of it. The figures are read.
 */
export function askAboutMarkedColumns(reader: Reader, block: Block, taken: readonly Taken[]): void {
  const { findings } = reader;
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  for (const group of columnsIn(reader, block, taken)) {
    let host: AxisLine | null = null;
    let parts: readonly AxisLine[] = [];
    for (const line of group) {
      const isPart = isMarked(line.use) || parts.length > 0;
      const isLong = parts.length >= mostParts;
      const of =
        host === null || !isPart || isLong || !fits(host, [...parts, line]) ? [] : figuresWithin(host, line, reader);
      if (host !== null && of.length > 0) {
        parts = [...parts, line];
        for (const { figure, slot } of of) {
          if (asked.has(spotKey(slot.row, slot.column))) continue;
          const { text } = host.use;
          const finding = isMarked(line.use)
            ? foreignPart(figure.measure.name, text.trim(), 'marked')
            : partOfLineBefore(figure.measure.name, text);
          findings.add(finding, [slot]);
        }
      } else if (!isMarked(line.use)) {
        host = line;
        parts = [];
      }
    }
  }
}

/** No list of parts in columns is longer. */
const mostParts = 20;

/** The figures of a column that may be of the one before it only, by the name of that. */
function figuresWithin(host: AxisLine, line: AxisLine, reader: Reader): readonly Taken[] {
  const whole = host.use.facets?.measure;
  const isWithin = (measure: Measure) =>
    whole === undefined
      ? isNarrowedBy(measure, line.use, host.use, reader) || qualifies(host.use, measure, reader.dictionary)
      : whole !== measure && isNarrowing(whole, measure, reader.dictionary);
  return [...line.read.values()].filter(
    ({ figure: { measure }, observation }) =>
      observation?.value != null && line.use.facets?.measure === measure && isWithin(measure),
  );
}

/** Whether columns are no more than another, wherever they have numbers. */
function fits(host: AxisLine, parts: readonly AxisLine[]): boolean {
  const [first] = parts;
  const places = [...(first?.read.keys() ?? [])];
  return (
    places.length > 0 &&
    places.every((place) => {
      const over = numberIn(host.cells.get(place));
      const sum = parts.reduce((all, { cells }) => all + (numberIn(cells.get(place)) ?? 0), 0);
      return over !== null && sum <= over;
    })
  );
}
