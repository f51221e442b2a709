import { originText } from '../model/observation.ts';
import type { Problem } from '../problem.ts';

/**
 * Without findings about words of a table where reading asks about every cell of them already; what is not of cells, as a
 * question about the name of a sheet, stands for no other.
 */
export function withoutAskedWords(problems: readonly Problem[]): readonly Problem[] {
  const asked = new Set(
    problems
      .filter(
        ({ origins, severity, where }) => origins === undefined && severity !== 'note' && (where.cell ?? '') !== '',
      )
      .map(({ where: { file = '', sheet = '', cell = '' } }) => originText({ file, sheet, cell })),
  );
  return problems.filter(({ ofWords, origins = [] }) => ofWords !== true || !origins.every((cell) => asked.has(cell)));
}
