import type { Observation } from '../model/observation.ts';
import type { Problem } from '../problem.ts';

/**
 * Keeps one of equal figures of a file, the one printed with more digits, and says so; blanks give way to any other
 * cell of the same figure. Different values all stay: choosing is not done here.
 */
export function withoutDuplicates(observations: readonly Observation[]): {
  observations: readonly Observation[];
  problems: readonly Problem[];
} {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = [observation.area, observation.year, observation.measure, observation.breakdown].join('｜');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  const problems: Problem[] = [];
  const kept = [...groups.values()].flatMap((group) => {
    const filled = group.some((observation) => observation.state !== 'missing');
    const distinct = new Map<string, Observation>();
    for (const observation of group) {
      if (filled && observation.state === 'missing') continue;
      const key = `${observation.state}｜${observation.value}`;
      const before = distinct.get(key);
      const [finer, other] =
        before !== undefined && before.resolution <= observation.resolution
          ? [before, observation]
          : [observation, before];
      distinct.set(key, finer);
      if (other !== undefined && observation.value !== null) problems.push(note(finer, other));
    }
    return [...distinct.values()];
  });
  return { observations: kept, problems };
}

function note(kept: Observation, other: Observation): Problem {
  const name = `${kept.area} ${kept.year} 年${kept.measure}${kept.breakdown === '' ? '' : `（${kept.breakdown}）`}`;
  return {
    severity: 'note',
    code: 'N232',
    where: other.origin,
    found: `${name}在同一文件中写了两次且相同，另一处在 ${kept.origin.sheet}!${kept.origin.cell}`,
    expected: '',
    remedy: '无需处理',
  };
}
