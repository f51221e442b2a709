import type { Problem } from '../problem.ts';
import type { Explanation, ManualVerdict, WrittenRecord } from './judgement.ts';
import type { ProjectVerdict, Verdict } from './verdict.ts';

export type { Explanation, ManualVerdict, WrittenRecord } from './judgement.ts';
export type { ProjectVerdict, Verdict } from './verdict.ts';

/** A row of `evaluation.summary`: promises without a parent, counted by nature and verdict. */
export interface SummaryRow {
  readonly list: 'target' | 'commitment';
  readonly nature: string;
  readonly verdict: string;
  readonly verdict_zh: string;
  readonly promises: number;
}

/** The header of an indicator view. */
export interface Definition {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly definition: string;
  readonly source: string;
  /** What the method note says about this indicator beside the rules that hold for all; usually blank. */
  readonly method: string;
}

/** A row of the `observations` data table: what the raw cells of the plan's measures say. */
export interface ObservationRow {
  readonly area: string;
  readonly year: number;
  readonly measure: string;
  readonly breakdown: string;
  readonly value: number | null;
  readonly unit: string;
  readonly state: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The words of the footnotes that mark the figure; empty for none. */
  readonly remark: string;
}

/** A filled cell of a project's row in a ledger; `origin` is the row, `name` the printed heading of the column. */
export interface LedgerCellRow {
  readonly origin: string;
  readonly name: string;
  readonly cell: string;
  readonly text: string;
}

/** Everything that a report of one edition is written from. */
export interface Evaluation {
  readonly verdicts: readonly Verdict[];
  readonly projects: readonly ProjectVerdict[];
  readonly summary: readonly SummaryRow[];
  readonly definitions: readonly Definition[];
  readonly observations: readonly ObservationRow[];
  readonly ledgerCells: readonly LedgerCellRow[];
  readonly problems: readonly Problem[];
  readonly explanations: readonly Explanation[];
  readonly manualVerdicts: readonly ManualVerdict[];
  readonly records: readonly WrittenRecord[];
  /** How many `stop` problems would put a doubtful figure into this edition; more than none makes it a draft. */
  readonly stops: number;
}
