import type { Problem } from '../problem.ts';

/**
 * Says behind a finding that may be explained what is wrong with the explanation that it has: an old one, of another
 * figure, is found without a cell, about the same area, year and subject.
 */
export function withExpired(problems: readonly Problem[]): readonly Problem[] {
  const explained = new Map<string, Problem>();
  for (const problem of problems) {
    for (const { area, year, subject } of (problem.explain ?? []).flatMap(({ rows }) => rows)) {
      explained.set(JSON.stringify([area, year, subject]), problem);
    }
  }
  const behind = new Map<Problem, Problem[]>();
  const rest = problems.filter((problem) => {
    const { area, year, measure } = problem.figure ?? {};
    const isPlain = problem.origins?.length === 0 && problem.explain === undefined;
    const lead = isPlain ? explained.get(JSON.stringify([area, year, measure])) : undefined;
    if (lead !== undefined) behind.set(lead, [...(behind.get(lead) ?? []), problem]);
    return lead === undefined;
  });
  return rest.map((problem) => {
    const others = behind.get(problem);
    if (others === undefined) return problem;
    const said = others.map(
      ({ code, found, remedy }) => `同时〔${code}〕${found.slice(found.indexOf('：') + 1)}，${remedy}`,
    );
    return { ...problem, further: [...(problem.further ?? []), ...said] };
  });
}
