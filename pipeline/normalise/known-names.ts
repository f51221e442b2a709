import type { Observation } from '../model/observation.ts';
import { spotsIn } from '../model/workbook.ts';
import type { Problem, UnknownLabel } from '../problem.ts';
import { figureKey } from './figure-key.ts';
import { wordsOfLabels } from './sheet/listed-labels.ts';
import { rangesOf } from './sheet/spots.ts';

/**
 * The problems with one for all unknown labels of a sheet that stand for nothing that is wanted: whatever is spelled like
 * them has been read, there or in another file. A label that may be the name of a figure that nobody sent stands alone.
 */
export function withoutKnownNames(
  problems: readonly Problem[],
  observations: readonly Pick<Observation, 'area' | 'year' | 'measure'>[],
): readonly Problem[] {
  const known = new Set(observations.map(figureKey));
  const groups = new Map<string, Problem[]>();
  const groupOf = ({ code, where, unknown }: Problem): Problem[] | undefined => {
    if (unknown === undefined || unknown.labels.some(({ near }) => near.some((each) => !known.has(figureKey(each)))))
      return;
    const key = JSON.stringify([code, where.file, where.sheet]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  for (const problem of problems) groupOf(problem)?.push(problem);
  return problems.flatMap((problem) => {
    const group = groupOf(problem) ?? [];
    const { unknown: _, ...own } = problem;
    if (group.length < 2) return own;
    return group[0] === problem ? together(group) : [];
  });
}

function together(group: readonly Problem[]): Problem | [] {
  const [first] = group;
  if (first?.unknown === undefined) return [];
  const { unknown, wants: _, ...lead } = first;
  const startOf = ({ cells }: UnknownLabel) => spotsIn(cells)[0] ?? { row: 0, column: 0 };
  const labels = group
    .flatMap((problem) => problem.unknown?.labels ?? [])
    .map((each) => ({ each, start: startOf(each) }))
    .sort((one, other) => one.start.row - other.start.row || one.start.column - other.start.column)
    .map(({ each }) => each);
  const spots = labels.flatMap(({ cells }) => spotsIn(cells));
  const cell = rangesOf(spots);
  return { ...lead, where: { ...lead.where, cell }, ...wordsOfLabels({ ...unknown, labels }, spots.length) };
}
