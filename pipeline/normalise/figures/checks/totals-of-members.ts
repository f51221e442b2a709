import { grouped } from '../../memory/grouped.ts';
import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { sistersOf } from '../../registers/divisions.ts';
import type { Measure, Member } from '../../registers/vocabulary.ts';
import type { Reader } from '../../tables/reader.ts';
import { unreadCell } from '../messages/unread-messages.ts';
import type { Taken } from '../values/taken.ts';
import { partsOnLine } from './parts-on-line.ts';

/** So many lines of numbers that add up do so by chance no more. */
const enough = 2;

/**
 * Takes back totals that stand beside all members of another measure, counted in the same words, and are nothing but their sum on
 * every line: 死亡数 over 合计 and the four chronic diseases is the deaths of those, not of all causes.
 * @returns the figures that are left
 */
export function withoutTotalsOfMembers({ findings, dictionary }: Reader, taken: readonly Taken[]): readonly Taken[] {
  const measures = new Set(taken.map(({ figure }) => figure.measure));
  const divided = remembered((total: Measure) => [...measures].filter((part) => mayDivide(part, total)));
  const lineOf = ({ slot, figure }: Taken) => `${slot.row}｜${figure.year}｜${figure.area}`;
  const byLine = grouped(taken, lineOf);
  const partsBeside = remembered((line: string) => partsOnLine(byLine.get(line) ?? []));
  const columns = grouped(taken, ({ slot, figure }) => `${slot.column}｜${figure.measure.name}`);
  const refused = new Set<Taken>();
  for (const column of columns.values()) {
    const others = column[0] === undefined ? [] : divided(column[0].figure.measure);
    if (others.length === 0) continue;
    const sums = column.map((total) => sumOf(partsBeside(lineOf(total))(others, total.figure.breakdown), dictionary));
    const isSum = column.every(({ observation }, at) => sums[at] === null || sums[at] === observation?.value);
    if (!isSum || sums.filter((sum) => sum !== null && sum > 0).length < enough) continue;
    for (const one of column) {
      refused.add(one);
      findings.add(unreadCell('total of kinds', one.figure.measure.name, one.figure.measure, ''), [one.slot]);
    }
  }
  return refused.size === 0 ? taken : taken.filter((one) => !refused.has(one));
}

/** Whether a measure is counted in the same words as another, and by all that it is counted by. */
function mayDivide(part: Measure, total: Measure): boolean {
  return (
    part !== total &&
    total.dimensions.every((each) => part.dimensions.includes(each)) &&
    part.name.endsWith(total.name.slice(-4))
  );
}

/** The sum of all members of a division that stand on a line; null where not all do. */
function sumOf(
  parts: readonly { readonly name: string; readonly measure: Measure; readonly value: number }[],
  dictionary: Dictionary,
): number | null {
  const values = new Map<Member, number>();
  for (const { name, measure, value } of parts) {
    const member = membersByName(dictionary)
      .get(name)
      ?.find((each) => each.measures.includes(measure.name));
    if (member !== undefined) values.set(member, value);
  }
  const [first] = values.keys();
  const sisters = first === undefined ? [] : sistersOf(first, dictionary);
  if (sisters.length < 2 || !sisters.every((each) => values.has(each))) return null;
  return sisters.reduce((sum, each) => sum + (values.get(each) ?? 0), 0);
}

const membersByName = oncePer(({ memberNames }: Dictionary) =>
  grouped([...memberNames.values()].flat(), ({ name }) => name),
);
