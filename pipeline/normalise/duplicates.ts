import type { Observation } from '../model/observation.ts';
import type { Problem } from '../problem.ts';
import { labelOf } from './figures/messages/figure-words.ts';
import { grouped } from './memory/grouped.ts';

/**
 * Says where a file gives a figure twice and alike; both stay, with their cells, and so do different ones: choosing is
 * not done here. Blanks give way to any other cell of the same figure.
 */
export function withoutDuplicates(observations: readonly Observation[]): {
  observations: readonly Observation[];
  problems: readonly Problem[];
} {
  const groups = grouped(observations, ({ area, year, measure, breakdown }) =>
    [area, year, measure, breakdown].join('｜'),
  );
  const problems: Problem[] = [];
  const kept = [...groups.values()].flatMap((group) => {
    const filled = group.filter((observation) => observation.state !== 'missing');
    const first = new Map<string, Observation>();
    for (const observation of filled) {
      const key = `${observation.state}｜${observation.value}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, observation);
      else if (observation.value !== null) problems.push(note(before, observation));
    }
    return filled.length > 0 ? filled : group.slice(0, 1);
  });
  return { observations: kept, problems };
}

function note(kept: Observation, other: Observation): Problem {
  const name = `${kept.area} ${kept.year} 年${labelOf(kept.measure, kept.breakdown)}`;
  return {
    severity: 'note',
    code: 'N232',
    where: other.origin,
    found: `${name}在同一文件中写了两次且相同，另一处在 ${kept.origin.sheet}!${kept.origin.cell}`,
    expected: '',
    remedy: '无需处理',
  };
}
