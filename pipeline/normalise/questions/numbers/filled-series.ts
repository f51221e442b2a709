import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Reader } from '../../tables/reader.ts';

/** Least numbers that follow one another by one, and least number of figures that do, among others and by other steps. */
const [leastOfOthers, leastOfYears, fewest, fewestByStep] = [100, 1000, 3, 4] as const;

/**
 * Asks about figures side by side or one below the other that rise or fall by one, or all by the same odd step: a cell drawn
 * down with the mouse fills those behind it so. Small counts and round numbers may do so by themselves.
 */
export function askAboutFilledSeries({ findings }: Reader, taken: readonly Taken[]): void {
  const read = taken.filter(({ observation }) => observation?.value != null);
  const lines = [
    ...[...grouped(read, ({ slot }) => slot.column).values()].map((line) => runsOf(line, ({ slot }) => slot.row)),
    ...[...grouped(read, ({ slot }) => slot.row).values()].map((line) => runsOf(line, ({ slot }) => slot.column)),
  ];
  for (const run of lines.flat().filter(isFilled))
    findings.add(
      filledSeries(stepOf(run)),
      run.map(({ slot }) => slot),
    );
}

/** The longest parts of a line, without gaps, along which figures change by one step. */
function runsOf(line: readonly Taken[], placeOf: (item: Taken) => number): readonly (readonly Taken[])[] {
  const runs: Taken[][] = [];
  for (const item of [...line].sort((one, other) => placeOf(one) - placeOf(other))) {
    const run = runs.at(-1);
    const [last, before] = [run?.at(-1), run?.at(-2)];
    const isNext = last !== undefined && placeOf(item) === placeOf(last) + 1;
    const isSame = isNext && (before === undefined || change(last, item) === change(before, last));
    if (run !== undefined && isSame) run.push(item);
    else runs.push(isNext ? [last, item] : [item]);
  }
  return runs;
}

function isFilled(run: readonly Taken[]): boolean {
  const [first] = run;
  if (first === undefined || run.length < fewest) return false;
  const step = Math.abs(stepOf(run));
  const isOneMeasure = run.every(({ figure }) => figure.measure === first.figure.measure);
  const least = Math.min(...run.map(numberOf));
  if (step === 1 && !isOneMeasure) return least >= leastOfOthers;
  return step !== 0 && Number.isInteger(step) && step % 10 !== 0 && run.length >= fewestByStep && least >= leastOfYears;
}

function stepOf([first, second]: readonly Taken[]): number {
  return first === undefined || second === undefined ? 0 : change(first, second);
}

function change(one: Taken, other: Taken): number {
  return Number((numberOf(other) - numberOf(one)).toPrecision(12));
}

/** The number as it stands in the cell. */
function numberOf({ slot, decimal }: Taken): number {
  return Number(slot.reading.kind === 'number' ? slot.reading.decimal : decimal);
}

/** Figures that follow one another by one step, as a cell drawn with the mouse fills them; they are read. */
function filledSeries(step: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `filled｜${step}`,
    found: (cells) =>
      `${cells} 个相连的数依次${step > 0 ? '加' : '减'} ${Math.abs(step)}，像是下拉填充的；数已照常读入`,
    expected: '各自统计的数',
    remedy: '请核对；填充出来的请改正单元格，确属巧合的不用处理',
  };
}
