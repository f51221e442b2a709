import type { Problem } from '../problem.ts';

/** Names the measure once where a check names it again behind its subject: 甲区2023年护士数：护士数为 900 → 甲区2023年护士数为 900. */
export function saidOnce(problem: Problem): Problem {
  const measure = problem.figure?.measure ?? '';
  if (measure === '' || !problem.found.includes(`${measure}：${measure}`)) return problem;
  const once = (text: string): string => text.replace(`${measure}：${measure}`, () => measure);
  const { found, explain } = problem;
  return {
    ...problem,
    found: once(found),
    ...(explain === undefined ? {} : { explain: explain.map((each) => ({ ...each, found: once(each.found) })) }),
  };
}
