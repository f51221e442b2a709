import { originOf } from '../../model/observation.ts';
import { spotsIn } from '../../model/workbook.ts';
import type { Problem } from '../../problem.ts';

/** The problems of the cells of one sheet, by `row:column` counted from 0; those that are only worth knowing are left out. */
export function askedCells(
  problems: readonly Problem[],
  file: string,
  sheet: string,
): ReadonlyMap<string, readonly Problem[]> {
  const asked = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity === 'note') continue;
    const places = [problem.where, ...(problem.origins ?? []).map(originOf)];
    const own = places.filter((place) => place.file === file && place.sheet === sheet);
    const keys = own.flatMap(({ cell = '' }) => spotsIn(cell).map(({ row, column }) => `${row}:${column}`));
    for (const key of new Set(keys)) {
      const known = asked.get(key);
      if (known === undefined) asked.set(key, [problem]);
      else known.push(problem);
    }
  }
  return asked;
}

/** The problems of a sheet, or of its file, that name no cell: what is asked about their names. */
export function problemsOfSheet(problems: readonly Problem[], file: string, sheet: string): readonly Problem[] {
  return problems.filter(
    ({ severity, ofWords, where }) =>
      severity !== 'note' &&
      ofWords !== true &&
      where.file === file &&
      (where.sheet ?? sheet) === sheet &&
      spotsIn(where.cell ?? '').length === 0,
  );
}
