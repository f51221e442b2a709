import { originOf, originText } from '../model/observation.ts';
import type { DoubtfulFigure, Problem } from '../problem.ts';
import { alikeOnce } from './alike.ts';
import { withoutAskedWords } from './asked-words.ts';
import { withConsequences } from './consequences.ts';
import { withExpired } from './expired.ts';
import { ranks } from './finding.ts';
import { merged } from './merge.ts';
import { misfiledOnce } from './misfiled.ts';
import { isMissing } from './missing.ts';
import { saidOnce } from './said-once.ts';

/**
 * Says once what one doubtful cell brought about. The finding of the gravest check that names the cell leads; what other
 * checks found with it stands behind its words. Findings of one check that share only a further cell, as printed rates
 * share a population, become one about that cell; so do those about one table that differ in the year only. What is missing
 * because reading refused it is said there, what one row of a register cures in one place, and what follows from another
 * problem behind it. Notes, other problems about a whole table and what only reading found stay.
 */
export function folded(problems: readonly Problem[]): readonly Problem[] {
  const causes = byTable(bySharedCell(byCell(withoutAskedWords(withoutKnownGaps(problems)))));
  return withConsequences(misfiledOnce(alikeOnce(withExpired(causes)))).map(saidOnce);
}

/** Without warnings in no cell, of what is missing, where reading a file says why: both are about the same figure. */
function withoutKnownGaps(problems: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, string[]>();
  const placeOf = ({ area, year }: DoubtfulFigure): string => JSON.stringify([area, year]);
  for (const { figure, also = [], origins, severity, doubts } of problems) {
    if (origins !== undefined || (severity !== 'stop' && doubts !== 'reading')) continue;
    for (const one of [figure ?? {}, ...also]) if (one.measure !== undefined) push(known, placeOf(one), one.measure);
  }
  const isKnown = ({ figure = {} }: Problem): boolean =>
    (known.get(placeOf(figure)) ?? []).some(
      (name) => figure.measure === name || figure.measure?.startsWith(`${name}（`),
    );
  return problems.filter((problem) => !isMissing(problem) || !isKnown(problem));
}

/** A problem that leads, and those that its cell brought about. */
interface Cause {
  readonly lead: Problem;
  readonly first: string;
  readonly cells: ReadonlySet<string>;
  readonly others: Problem[];
}

function byCell(problems: readonly Problem[]): readonly Problem[] {
  const size = ({ origins = [] }: Problem): number => origins.length;
  const ordered = problems
    .filter((problem) => isChecked(problem) || (problem.severity === 'stop' && firstCell(problem) !== ''))
    .sort((one, other) => ranks[one.severity] - ranks[other.severity] || size(one) - size(other));
  const causes = new Map<Problem, Cause>();
  // By the cell named first, and by every cell: a cell that very many compared is looked up only by those that name it first.
  const leading = new Map<string, Cause[]>();
  const naming = new Map<string, Cause[]>();
  const followers = new Set<Problem>();
  for (const problem of ordered) {
    const first = firstCell(problem);
    const cells = new Set([first, ...(problem.origins ?? [])]);
    const near = [...[...cells].flatMap((cell) => leading.get(cell) ?? []), ...(naming.get(first) ?? [])];
    const cause = (isChecked(problem) ? near : []).find((each) => isOneCause(each, problem, first, cells));
    if (cause === undefined) {
      const own: Cause = { lead: problem, first, cells, others: [] };
      causes.set(problem, own);
      push(leading, first, own);
      for (const cell of cells) push(naming, cell, own);
    } else {
      cause.others.push(problem);
      followers.add(problem);
    }
  }
  return problems
    .filter((problem) => !followers.has(problem))
    .map((problem) => merged(problem, causes.get(problem)?.others ?? []));
}

/** One of two checks names a cell first that the other compared; two findings of one check name each other's, or the same. */
function isOneCause({ lead, first, cells }: Cause, problem: Problem, own: string, all: ReadonlySet<string>): boolean {
  const isBoth = all.has(first) && cells.has(own);
  return lead.code === problem.code ? isBoth : all.has(first) || cells.has(own);
}

function bySharedCell(problems: readonly Problem[]): readonly Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems.filter(isChecked)) {
    const key = JSON.stringify([problem.code, problem.figure?.area, problem.figure?.year]);
    push(alike, key, problem);
  }
  const leads = new Map<Problem, Problem>();
  const followers = new Set<Problem>();
  for (const [cell, group] of [...alike.values()].flatMap(groupsOf)) {
    const [lead, ...others] = group;
    if (lead === undefined) continue;
    const found = `${group.length} 处不符都用到这一格，先核对它：${lead.found}`;
    leads.set(lead, merged({ ...lead, where: originOf(cell), found }, others));
    for (const other of others) followers.add(other);
  }
  return problems.filter((problem) => !followers.has(problem)).map((problem) => leads.get(problem) ?? problem);
}

function byTable(problems: readonly Problem[]): readonly Problem[] {
  const alike = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    if (problem.ofTable !== true) continue;
    const { code, where, figure } = problem;
    const key = JSON.stringify([code, where.file, where.sheet, figure?.area, figure?.measure]);
    const before = alike.get(key);
    if (before === undefined) alike.set(key, [problem]);
    else before.push(problem);
  }
  const leads = new Map([...alike.values()].map(([lead, ...others]) => [lead, merged(lead, others)]));
  return problems.flatMap((problem) => (problem.ofTable === true ? (leads.get(problem) ?? []) : problem));
}

/** Findings of one check by the further cell that most of them share; those that share none are left out. */
function groupsOf(problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] {
  const sharing = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const cell of new Set(problem.origins?.slice(1))) push(sharing, cell, problem);
  }
  const taken = new Set<Problem>();
  return [...sharing]
    .sort(([, one], [, other]) => other.length - one.length)
    .flatMap(([cell, group]) => {
      const free = group.filter((problem) => !taken.has(problem));
      if (free.length < 2) return [];
      for (const problem of free) taken.add(problem);
      return [[cell, free] as const];
    });
}

/** Found by a check in cells of its own, unlike what reading says of one. */
function isChecked(problem: Problem): boolean {
  const { severity, ofTable, origins = [] } = problem;
  return severity !== 'note' && ofTable !== true && origins.length > 0 && firstCell(problem) !== '';
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

function firstCell({ where }: Problem): string {
  const { file = '', sheet = '', cell = '' } = where;
  return cell === '' ? '' : originText({ file, sheet, cell });
}
