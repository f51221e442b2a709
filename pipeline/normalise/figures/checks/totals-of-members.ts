import { grouped } from '../../memory/grouped.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { sistersOf } from '../../registers/divisions.ts';
import type { Member } from '../../registers/vocabulary.ts';
import type { Reader } from '../../tables/reader.ts';
import { unreadCell } from '../messages/unread-messages.ts';
import type { Taken } from '../values/taken.ts';

/** So many lines of numbers that add up do so by chance no more. */
const enough = 2;

/**
 * Takes back totals that stand beside all members of another measure, counted in the same words, and are nothing but their sum on
 * every line: 死亡数 over 合计 and the four chronic diseases is the deaths of those, not of all causes.
 * @returns the figures that are left
 */
export function withoutTotalsOfMembers({ findings, dictionary }: Reader, taken: readonly Taken[]): readonly Taken[] {
  const byRow = grouped(taken, ({ slot, figure }) => `${slot.row}｜${figure.year}｜${figure.area}`);
  const columns = grouped(taken, ({ slot, figure }) => `${slot.column}｜${figure.measure.name}`);
  const refused = new Set<Taken>();
  for (const column of columns.values()) {
    const sums = column.map((total) => {
      const { slot, figure } = total;
      const beside = byRow.get(`${slot.row}｜${figure.year}｜${figure.area}`) ?? [];
      return sumBeside(total, beside, dictionary);
    });
    const isSum = column.every(({ observation }, at) => sums[at] === null || sums[at] === observation?.value);
    if (!isSum || sums.filter((sum) => sum !== null && sum > 0).length < enough) continue;
    for (const one of column) {
      refused.add(one);
      findings.add(unreadCell('total of kinds', one.figure.measure.name, one.figure.measure, ''), [one.slot]);
    }
  }
  return refused.size === 0 ? taken : taken.filter((one) => !refused.has(one));
}

/** The sum of all members of the other measure that stand on the line of a total; null where not all do. */
function sumBeside({ figure }: Taken, beside: readonly Taken[], dictionary: Dictionary): number | null {
  const { measure, breakdown } = figure;
  const parts = new Map<Member, number>();
  for (const { figure: part, observation } of beside) {
    const isOfOther =
      part.measure !== measure && measure.dimensions.every((each) => part.measure.dimensions.includes(each));
    if (!isOfOther || !part.measure.name.endsWith(measure.name.slice(-4)) || observation?.value == null) continue;
    const names = part.breakdown.split(' / ').filter((name) => !breakdown.split(' / ').includes(name));
    const member = names.length === 1 ? memberNamed(names[0] ?? '', part.measure.name, dictionary) : undefined;
    if (member !== undefined) parts.set(member, observation.value);
  }
  const [first] = parts.keys();
  const sisters = first === undefined ? [] : sistersOf(first, dictionary);
  if (sisters.length < 2 || !sisters.every((each) => parts.has(each))) return null;
  return sisters.reduce((sum, each) => sum + (parts.get(each) ?? 0), 0);
}

function memberNamed(name: string, measure: string, { memberNames }: Dictionary): Member | undefined {
  return [...memberNames.values()].flat().find((each) => each.name === name && each.measures.includes(measure));
}
