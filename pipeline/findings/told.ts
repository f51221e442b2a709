import type { Problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import { grouped } from './grouped.ts';
import { isMissing } from './missing.ts';

/** Fewer that wait for the same are said one by one. */
const fewest = 4;
/** As many of them are named. */
const mostNames = 5;

/**
 * What a terminal says of findings, in their order, notes left out: what waits for the data of the same departments in one
 * area and year is said once, where they are many, then what is left of an area and year; so is what one check says of many
 * tables of a year with the same cure. The list of findings has each.
 */
export function toldProblems(findings: readonly Finding[]): readonly Problem[] {
  const told = findings.filter(({ severity }) => severity !== 'note');
  const keys = new Map<Problem, string>();
  const departments = new Map(told.map((finding) => [finding.problem, finding.departments]));
  for (const keyOf of [gapKey(true), gapKey(false), tableKey]) {
    const groups = new Map<string, Problem[]>();
    for (const finding of told) {
      const key = keys.has(finding.problem) ? null : keyOf(finding);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), finding.problem]);
    }
    for (const [key, group] of groups) if (group.length >= fewest) for (const one of group) keys.set(one, key);
  }
  return grouped(
    told.map(({ problem }) => problem),
    (problem) => keys.get(problem) ?? null,
    (group) =>
      group[0].ofTable === true
        ? tablesTogether(group)
        : together(group, [...new Set(group.flatMap((problem) => departments.get(problem) ?? []))]),
  );
}

/** What such findings have in common; null for one about what was sent, or that a person may explain. */
const gapKey =
  (byDepartment: boolean) =>
  ({ problem, departments }: Finding): string | null => {
    const { code, figure, expected, remedy } = problem;
    const folder = folderIn(expected);
    if (!isMissing(problem) || folder === '' || figure?.measure === undefined) return null;
    return JSON.stringify([code, figure.area, figure.year, byDepartment ? departments : null, folder, remedy]);
  };

/** What is said of whole tables in the same words but for what they are. */
function tableKey({ problem }: Finding): string | null {
  const { code, severity, where, explain, ofTable, figure, expected, remedy } = problem;
  if (severity !== 'warn' || ofTable !== true || explain !== undefined || where.sheet === undefined) return null;
  return JSON.stringify(['table', code, figure?.area, figure?.year, expected, remedy]);
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

/** The first, and where the others are. */
function tablesTogether(group: readonly [Problem, ...Problem[]]): Problem {
  const [first, ...others] = group;
  const places = others.map(({ where: { file = '', sheet = '' } }) => `${file.split('/').at(-1)}｜${sheet}`);
  const named = `${places.slice(0, mostNames).join('、')}${places.length > mostNames ? '等' : ''}`;
  return { ...first, found: `${first.found}；另有 ${others.length} 张表也是这样（${named}，逐项列在问题清单）` };
}
