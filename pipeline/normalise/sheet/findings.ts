import type { DoubtfulFigure, Problem, Severity } from '../../problem.ts';
import { rangesOf, type Spot, spotKey } from './spots.ts';

/** One kind of thing found; cells with the same code and key become one problem that names them all. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly key: string;
  readonly found: string | ((cells: number) => string);
  /** A function where the words cost much: called once a finding. */
  readonly expected: string | (() => string);
  readonly remedy: string;
  readonly figure?: DoubtfulFigure;
  /** One problem for all figures that it befalls. */
  readonly together?: true;
}

/** Findings of one code on one sheet that are told apart; a sheet with more is no table of ours, and the rest is said together. */
const mostOfOneCode = 500;

/** Collects what was found on one sheet. */
export interface Findings {
  readonly add: (finding: Finding, spots: readonly Spot[]) => void;
  /** Every cell that a finding names. */
  readonly spots: () => readonly Spot[];
  readonly problems: () => readonly Problem[];
}

interface Kept {
  readonly finding: Finding;
  readonly spots: Map<number, Spot>;
  /** Figures by key. */
  readonly figures: Map<string, DoubtfulFigure>;
  /** It stands for all findings of its code beyond those told apart. */
  readonly rest: boolean;
}

/** Collects what is found on a sheet; findings of one code, key and figure become one problem with all their cells. */
export function findingsOf(file: string, sheet: string): Findings {
  const kept = new Map<string, Kept>();
  const counts = new Map<string, number>();
  const keep = (key: string, finding: Finding, rest: boolean): Kept => {
    const entry = { finding, spots: new Map<number, Spot>(), figures: new Map<string, DoubtfulFigure>(), rest };
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
      const entry = entryOf(finding);
      if (finding.figure !== undefined) entry.figures.set(figureKey(finding), finding.figure);
      for (const spot of spots) entry.spots.set(spotKey(spot.row, spot.column), spot);
    },
    spots: () => [...kept.values()].flatMap(({ spots }) => [...spots.values()]),
    problems: () =>
      [...kept.values()].map(({ finding, spots, figures, rest }) => ({
        severity: finding.severity,
        code: finding.code,
        where: { file, sheet, ...(spots.size === 0 ? {} : { cell: rangesOf([...spots.values()]) }) },
        found: rest ? `另有 ${spots.size} 格有同样的问题，其一：${foundIn(finding, 1)}` : foundIn(finding, spots.size),
        expected: typeof finding.expected === 'string' ? finding.expected : finding.expected(),
        remedy: finding.remedy,
        ...(finding.figure === undefined ? {} : { figure: finding.figure }),
        ...(figures.size < 2 ? {} : { also: [...figures.values()].slice(1) }),
      })),
  };
}

function figureKey({ figure }: Finding): string {
  return figure === undefined ? '' : JSON.stringify(figure);
}

function foundIn({ found }: Finding, cells: number): string {
  return typeof found === 'string' ? found : found(cells);
}
