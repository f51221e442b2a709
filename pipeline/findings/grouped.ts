import type { Problem } from '../problem.ts';

/**
 * Puts problems that say the same in the place of the first of them; the others keep theirs.
 * @param keyOf what the problems of a group have in common, null for a problem that stands alone
 */
export function grouped(
  problems: readonly Problem[],
  keyOf: (problem: Problem) => string | null,
  together: (group: readonly [Problem, ...Problem[]]) => Problem,
): readonly Problem[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  const groupOf = problems.map((problem) => {
    const key = keyOf(problem);
    if (key === null) return null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
    return groups.get(key) ?? null;
  });
  return problems.flatMap((problem, index) => {
    const group = groupOf[index] ?? null;
    if (group === null || group.length === 1) return problem;
    return group[0] === problem ? together(group) : [];
  });
}
