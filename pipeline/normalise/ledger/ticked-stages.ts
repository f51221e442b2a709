import type { Dictionary } from '../registers/dictionary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LedgerColumn } from '../tables/ledger-columns.ts';
import { stageOf } from './stage-of.ts';

const yes = /^[√✓✔☑●■是]$/u;
const no = /^[×✗✘○□☐否—–-]$/u;

/** The stages of projects that a tick in one of several columns tells. */
export interface TickedStages {
  readonly columns: ReadonlySet<number>;
  /** The ticked cell of a line, with the name of its stage. */
  readonly of: (row: readonly Slot[]) => Slot | undefined;
}

/** 未开工 | 前期 | 在建, of which every project has one ticked, where no column tells the stage; null for anything else. */
export function tickedStages(
  columns: ReadonlyMap<number, LedgerColumn>,
  headings: readonly string[],
  projects: readonly (readonly Slot[])[],
  dictionary: Dictionary,
): TickedStages | null {
  if (projects.length === 0 || [...columns.values()].some(({ name }) => name === '当前阶段')) return null;
  const named = headings.flatMap((heading, column) =>
    !columns.has(column) && stageOf(heading, dictionary) !== undefined ? [column] : [],
  );
  const slotsOf = (row: readonly Slot[]) => named.flatMap((column) => row.slice(column, column + 1));
  const ticksOf = (row: readonly Slot[]) => slotsOf(row).filter(({ text }) => yes.test(text));
  const isClear = (row: readonly Slot[]) =>
    ticksOf(row).length === 1 &&
    slotsOf(row).every(
      ({ kind, text, merge }) => merge === null && (kind === 'blank' || yes.test(text) || no.test(text)),
    );
  if (named.length < 2 || !projects.every(isClear)) return null;
  return {
    columns: new Set(named),
    of: (row) => ticksOf(row).map((slot) => ({ ...slot, kind: 'text' as const, text: headings[slot.column] ?? '' }))[0],
  };
}
