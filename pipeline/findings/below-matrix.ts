import type { Survey } from '../model/survey.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import { isMissing } from './missing.ts';
import { toldProblems } from './told.ts';

/**
 * What a terminal says of findings below the matrix of completeness and its lines: missing data that these lines name are
 * only counted, one line for each check, behind what has to be looked at.
 */
export function toldBelowMatrix(findings: readonly Finding[], { items }: Survey): readonly Problem[] {
  const lacking = new Map<string, string[]>();
  for (const { area, year, state, item } of items) {
    if (state === 'present') continue;
    const key = JSON.stringify([area, year]);
    lacking.set(key, [...(lacking.get(key) ?? []), item]);
  }
  const named = new Map<string, [Problem, ...Problem[]]>();
  const others = findings.filter(({ problem }) => {
    const { code, found, figure } = problem;
    const names = lacking.get(JSON.stringify([figure?.area, figure?.year])) ?? [];
    if (!isMissing(problem) || !names.some((name) => found.includes(name))) return true;
    const group = named.get(code);
    if (group === undefined) named.set(code, [problem]);
    else group.push(problem);
    return false;
  });
  return [...toldProblems(others), ...[...named.values()].map(counted)];
}

function counted(group: readonly [Problem, ...Problem[]]): Problem {
  const [first] = group;
  return {
    ...first,
    found: `${first.title ?? first.code}：${group.length} 条，见上面“缺的数据”`,
    expected: '数据齐全',
  };
}
