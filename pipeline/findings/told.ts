import type { Problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import { grouped } from './grouped.ts';

/** Fewer that wait for the same are said one by one. */
const fewest = 4;
/** As many of them are named. */
const mostNames = 5;

/**
 * What a terminal says of findings, in their order, notes left out: what waits for the data of the same departments in one
 * area and year is said once, where they are many. The list of findings has each.
 */
export function toldProblems(findings: readonly Finding[]): readonly Problem[] {
  const told = findings.filter(({ severity }) => severity !== 'note');
  const keys = new Map(told.map((finding) => [finding.problem, keyOf(finding)]));
  const departments = new Map(told.map((finding) => [finding.problem, finding.departments]));
  const sizes = new Map<string, number>();
  for (const key of keys.values()) if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return grouped(
    told.map(({ problem }) => problem),
    (problem) => {
      const key = keys.get(problem) ?? null;
      return key !== null && (sizes.get(key) ?? 0) >= fewest ? key : null;
    },
    (group) => together(group, departments.get(group[0]) ?? []),
  );
}

/** What such findings have in common; null for one about what was sent, or that a person may explain. */
function keyOf({ problem, departments }: Finding): string | null {
  const { code, severity, where, explain, origins, figure, expected, remedy } = problem;
  const isGap = severity === 'warn' && where.file === undefined && explain === undefined && origins?.length === 0;
  const folder = folderIn(expected);
  if (!isGap || folder === '' || figure?.measure === undefined) return null;
  return JSON.stringify([code, figure.area, figure.year, departments, folder, remedy]);
}

/** （raw/朝阳区/2023/） */
function folderIn(expected: string): string {
  return /（raw\/[^（）]*）$/u.exec(expected)?.[0] ?? '';
}

function together(group: readonly [Problem, ...Problem[]], departments: readonly string[]): Problem {
  const [first] = group;
  const { area = '', year } = first.figure ?? {};
  const names = [...new Set(group.flatMap(({ figure }) => figure?.measure ?? []))];
  const named = `${names.slice(0, mostNames).join('、')}${names.length > mostNames ? '等' : ''}`;
  return {
    ...first,
    found:
      `${area}${year === undefined ? '' : `${year}年`}${departments.join('、')}：` +
      `${first.title ?? ''}，共 ${group.length} 项（${named}，逐项列在问题清单）`,
    expected: `所缺指标项的当年数据${folderIn(first.expected)}`,
  };
}
