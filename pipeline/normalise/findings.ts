import type { DoubtfulFigure, Problem, Severity } from '../problem.ts';
import { rangesOf, type Spot } from './ranges.ts';

/** One kind of thing found; cells with the same code and key become one problem that names them all. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly key: string;
  readonly found: string | ((cells: number) => string);
  /** A function where the words cost much: called once a finding, and told to offer no names where there are too many findings to. */
  readonly expected: string | ((offersNames: boolean) => string);
  readonly remedy: string;
  readonly figure?: DoubtfulFigure;
}

/** Findings of one sheet that the nearest known names are looked up for; a sheet with more is no table of ours. */
const mostWithNames = 500;

/** Collects what was found on one sheet. */
export interface Findings {
  readonly add: (finding: Finding, spots: readonly Spot[]) => void;
  /** Every cell that a finding names. */
  readonly spots: () => readonly Spot[];
  readonly problems: () => readonly Problem[];
}

/** Collects what is found on a sheet; findings of one code, key and figure become one problem with all their cells. */
export function findingsOf(file: string, sheet: string): Findings {
  const kept = new Map<string, { finding: Finding; spots: Map<string, Spot> }>();
  return {
    add: (finding, spots) => {
      const key = `${finding.code}｜${finding.key}｜${finding.figure === undefined ? '' : JSON.stringify(finding.figure)}`;
      const entry = kept.get(key) ?? { finding, spots: new Map<string, Spot>() };
      for (const spot of spots) entry.spots.set(`${spot.row}:${spot.column}`, spot);
      kept.set(key, entry);
    },
    spots: () => [...kept.values()].flatMap(({ spots }) => [...spots.values()]),
    problems: () =>
      [...kept.values()].map(({ finding, spots }, index) => ({
        severity: finding.severity,
        code: finding.code,
        where: { file, sheet, ...(spots.size === 0 ? {} : { cell: rangesOf([...spots.values()]) }) },
        found: typeof finding.found === 'string' ? finding.found : finding.found(spots.size),
        expected: typeof finding.expected === 'string' ? finding.expected : finding.expected(index < mostWithNames),
        remedy: finding.remedy,
        ...(finding.figure === undefined ? {} : { figure: finding.figure }),
      })),
  };
}
