import { originText } from '../model/observation.ts';
import type { Problem } from '../problem.ts';

/** Without findings about words of a table where reading asks about every cell of them already. */
export function withoutAskedWords(problems: readonly Problem[]): readonly Problem[] {
  const asked = new Set(
    problems
      .filter(({ origins, severity }) => origins === undefined && severity !== 'note')
      .map(({ where: { file = '', sheet = '', cell = '' } }) => originText({ file, sheet, cell })),
  );
  return problems.filter(({ ofWords, origins = [] }) => ofWords !== true || !origins.every((cell) => asked.has(cell)));
}
