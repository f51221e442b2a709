import type { DefinitionBreak, Observation, PrintedRatio } from '../model/observation.ts';
import { address, spotsIn } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import type { Findings } from './sheet/findings.ts';
import { rangesOf, type Spot } from './sheet/spots.ts';
import { figuresInWords } from './sheet-messages.ts';
import { originOf, type WordsAsLines } from './words-as-lines.ts';

interface Parts {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  readonly breaks: readonly DefinitionBreak[];
  readonly printed: readonly PrintedRatio[];
}

/**
 * What was read of words laid out as a table, at the cells in which they were received.
 * @param left other words that state figures
 */
export function movedBack<Read extends Parts>(
  read: Read,
  laid: WordsAsLines,
  left: readonly Spot[],
  findings: Findings,
): Read {
  if (left.length > 0) findings.add(figuresInWords(), left);
  const asked = new Set(left.map(({ row, column }) => address(row, column)));
  const cell = (ranges: string) => rangesOf(spotsIn(ranges).map((spot) => originOf(laid, spot)));
  const atOrigin = <Item extends { readonly origin: { readonly cell: string } }>(item: Item): Item => ({
    ...item,
    origin: { ...item.origin, cell: cell(item.origin.cell) },
  });
  const ofProblem = ({ unknown: _, ...problem }: Problem): Problem => ({
    ...problem,
    where: problem.where.cell === undefined ? problem.where : { ...problem.where, cell: cell(problem.where.cell) },
    found: problem.found.replace(named, cell),
    ...(problem.wants && { wants: problem.wants.map((each) => ({ ...each, cell: cell(each.cell) })) }),
  });
  // What is not read of a text is not said to be not understood as well.
  const isOther = ({ code, where }: Problem) => !(/250$/u.test(code) && asked.has(where.cell ?? ''));
  return {
    ...read,
    observations: read.observations.map(atOrigin),
    problems: [...read.problems.map(ofProblem).filter(isOther), ...findings.problems()],
    breaks: read.breaks.map(atOrigin),
    printed: read.printed.map(atOrigin),
  };
}

/** The address of a cell before what stands in it: A4 标签“……”, A7“……”. */
const named = /(?<![A-Za-z\d\u4e00-\u9fff“])[A-Z]{1,3}\d+(?=“|\s(?:标签|小标题|“))/gu;
