import type { Member } from '../registers/vocabulary.ts';
import { numberIn, type Slot } from '../sheet/grid.ts';
import { isMarked } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';

/**
 * Columns of members right behind the column of a measure that is divided by them, as if its name stood over them:
 * 总诊疗人次 | #医院 | #基层, marked as its parts, and 注册床位数 | 公立 | 社会办, where each line of them adds up to it. One 医院
 * without a mark behind 实际开放床位数 may be how many there are.
 * @param lines the cells below the headings, line by line
 */
export function withMemberColumns(paths: readonly Path[], lines: readonly (readonly Slot[])[]): readonly Path[] {
  const found = [...paths];
  for (let at = 0; at < paths.length; at++) {
    const host = paths[at]?.at(-1);
    const dimensions = host?.facets?.measure?.dimensions ?? [];
    if (host === undefined || dimensions.length === 0 || host.facets?.members !== undefined) continue;
    const run = runBehind(paths, at, dimensions);
    const [first] = run;
    const leaf = first === undefined ? undefined : paths[first]?.at(-1);
    if (leaf === undefined || !(isMarked(leaf) || addUp(lines, at, run))) continue;
    for (const index of run)
      found[index] = [...(paths[index] ?? []).slice(0, -1), host, ...(paths[index] ?? []).slice(-1)];
  }
  return found;
}

/** The columns right behind one, under the same headings, each of another member of one of the dimensions. */
function runBehind(paths: readonly Path[], at: number, dimensions: readonly string[]): readonly number[] {
  const over = (path: Path) =>
    path
      .slice(0, -1)
      .map(({ slot }) => slot.anchor)
      .join();
  const members = new Set<Member>();
  const run: number[] = [];
  for (let index = at + 1; index < paths.length; index++) {
    const path = paths[index] ?? [];
    const member = memberOf(path.at(-1), dimensions);
    if (member === null || members.has(member) || over(path) !== over(paths[at] ?? [])) break;
    if ([...members].some((each) => each.dimension !== member.dimension)) break;
    members.add(member);
    run.push(index);
  }
  return run;
}

/** The member that a label names and nothing else. */
function memberOf(use: LabelUse | undefined, dimensions: readonly string[]): Member | null {
  const { members = [], ...others } = use?.facets ?? {};
  const [member, ...more] = members.filter(({ dimension }) => dimensions.includes(dimension));
  return member === undefined || more.length > 0 || Object.keys(others).length > 0 ? null : member;
}

/** Whether several columns together are on every line what another is. */
function addUp(lines: readonly (readonly Slot[])[], whole: number, parts: readonly number[]): boolean {
  const sums = lines.flatMap((line) => {
    const numbers = [whole, ...parts].map((index) => numberIn(line[index]));
    const [total, ...rest] = numbers.every((each) => each !== null) ? numbers : [];
    return total === undefined ? [] : [rest.reduce((sum, each) => sum + each, 0) - total];
  });
  return parts.length > 1 && sums.length > 0 && sums.every((difference) => Math.abs(difference) < 1e-6);
}
