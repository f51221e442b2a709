import type { Problem } from '../../problem.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { expectedIn, type Finding, figureKey, type Kept, remedyIn } from './finding.ts';
import { listedTogether, unknownOf } from './listed-labels.ts';
import { rangesOf, type Spot, spotKey } from './spots.ts';
import { addWanted, wantsOf } from './wanted-cells.ts';

/** Findings of one code on one sheet that are told apart; a sheet with more is no table of ours, and the rest is said together. */
const mostOfOneCode = 500;

/** Collects what was found on one sheet. */
export interface Findings {
  readonly add: (finding: Finding, spots: readonly Spot[]) => void;
  /** Every cell that a finding names. */
  readonly spots: () => readonly Spot[];
  readonly problems: () => readonly Problem[];
}

/**
 * Collects what is found on a sheet; findings of one code, key and figure become one problem with all their cells, and those
 * that the user has answered are none.
 */
export function findingsOf(file: string, sheet: string, { ownNotes }: Pick<Dictionary, 'ownNotes'>): Findings {
  const kept = new Map<string, Kept>();
  const counts = new Map<string, number>();
  const keep = (key: string, finding: Finding, rest: boolean): Kept => {
    const spots = new Map<number, Spot>();
    const entry: Kept = { finding, spots, figures: new Map(), names: new Set(), wanted: new Map(), rest };
    kept.set(key, entry);
    return entry;
  };
  const entryOf = (finding: Finding): Kept => {
    const key = `${finding.code}｜${finding.key}｜${finding.together === true ? '' : figureKey(finding)}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= mostOfOneCode || finding.figure !== undefined) return keep(key, finding, false);
    return kept.get(finding.code) ?? keep(finding.code, finding, true);
  };
  return {
    add: (finding, spots) => {
      const { said } = finding;
      if (said !== undefined && ownNotes.some((pattern) => pattern.test(nameKey(said)))) return;
      const entry = entryOf(finding);
      if (finding.figure !== undefined) entry.figures.set(figureKey(finding), finding.figure);
      if (finding.name !== undefined) entry.names.add(finding.name);
      addWanted(entry.wanted, finding.wants ?? [], spots);
      for (const spot of spots) entry.spots.set(spotKey(spot.row, spot.column), spot);
    },
    spots: () => [...kept.values()].flatMap(({ spots }) => [...spots.values()]),
    problems: () => {
      const all = [...kept.values()].map((entry) => ({ entry, expected: expectedIn(entry.finding) }));
      const plain = all.filter(({ entry, expected }) => !entry.rest && entry.finding.among?.expected === expected);
      const together = plain.length > 1 ? new Set(plain.map(({ entry }) => entry)) : new Set<Kept>();
      const said = all.filter(({ entry }) => !together.has(entry));
      const listed = together.size === 0 ? [] : [listedTogether([...together], { file, sheet })];
      return [...said.map(problemOf), ...listed];
    },
  };

  function problemOf({ entry, expected }: { readonly entry: Kept; readonly expected: string }): Problem {
    const { finding, spots, figures, names, wanted, rest } = entry;
    const said = typeof finding.found === 'string' ? finding.found : finding.found(rest ? 1 : spots.size, [...names]);
    return {
      severity: finding.severity,
      code: finding.code,
      where: { file, sheet, ...(spots.size === 0 ? {} : { cell: rangesOf([...spots.values()]) }) },
      found: rest ? `另有 ${spots.size} 格有同样的问题，其一：${said}` : said,
      expected,
      remedy: remedyIn(finding),
      ...(finding.figure === undefined ? {} : { figure: finding.figure }),
      ...(finding.doubts === undefined ? {} : { doubts: finding.doubts }),
      ...(figures.size < 2 ? {} : { also: [...figures.values()].slice(1) }),
      ...unknownOf([entry]),
      ...wantsOf([wanted]),
    };
  }
}
