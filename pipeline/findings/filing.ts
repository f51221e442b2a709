import type { Place } from '../problem.ts';
import { departmentOrder, type FindingsInput, ledgerDepartment } from './context.ts';

/** The department that sent a file, null when nothing tells. */
export type SenderOf = (place: Place) => string | null;

/**
 * Finds the sender of a file: the department whose measures are most of what its sheet holds, else of what the file holds;
 * for a file of which nothing could be read, the department that its name says, or that sent the file of that name in
 * other years (`卫生资源.xlsx`, `2023年卫生资源.xls`).
 */
export function sendersIn(input: FindingsInput): SenderOf {
  const order = departmentOrder(input);
  const departments = new Map(input.survey.measures.map(({ measure, department }) => [measure, department]));
  const counts = new Map<string, Map<string, number>>();
  for (const { file, sheet, measure } of input.filed) {
    const department = measure === null ? ledgerDepartment : (departments.get(measure) ?? '');
    if (department === '') continue;
    for (const key of [`${file}#${sheet}`, file, nameOf(file)]) {
      const votes = counts.get(key) ?? new Map<string, number>();
      votes.set(department, (votes.get(department) ?? 0) + 1);
      counts.set(key, votes);
    }
  }
  const most = (key: string): string | null => {
    const votes = counts.get(key);
    if (votes === undefined) return null;
    const ranked = order.filter((department) => votes.has(department));
    return ranked.sort((left, right) => (votes.get(right) ?? 0) - (votes.get(left) ?? 0))[0] ?? null;
  };
  return ({ file, sheet }) => {
    if (file === undefined || file === '') return null;
    const said = order.find((department) => file.split('/').at(-1)?.includes(department));
    return most(`${file}#${sheet ?? ''}`) ?? most(file) ?? said ?? most(nameOf(file));
  };
}

/** What stays the same in the name of a file from year to year, with its area: `朝阳区/卫生资源`. */
function nameOf(file: string): string {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const area = parts.at(-3) ?? '';
  return `${area}/${name.replace(/\.[^.]+$/, '').replaceAll(/[\d\s年度_-]+/g, '')}`;
}
