import { originText } from '../model/observation.ts';
import type { Problem } from '../problem.ts';

/**
 * Says once that a whole table is not of its folder or its year: behind the `stop` of a sheet
 * stand the warnings that doubt the same of it or of its file, as that another folder has the same bytes.
 */
export function withConsequences(problems: readonly Problem[]): readonly Problem[] {
  const doubting = problems.filter(({ doubts }) => doubts !== undefined && doubts !== 'reading');
  const leads = doubting.filter(({ severity }) => severity === 'stop');
  const followers = new Map<Problem, Problem[]>();
  const gone = new Set<Problem>();
  for (const problem of doubting.filter(({ severity }) => severity !== 'stop')) {
    const lead = leads.find((each) => each.doubts === problem.doubts && isSamePlace(each, problem));
    if (lead === undefined) continue;
    followers.set(lead, [...(followers.get(lead) ?? []), problem]);
    gone.add(problem);
  }
  return problems
    .filter((problem) => !gone.has(problem))
    .map((problem) => {
      const own = followers.get(problem);
      return own === undefined ? problem : leading(problem, own);
    });
}

/** A problem of a whole file names further files among its origins. */
function isSamePlace({ where }: Problem, { where: at, origins = [] }: Problem): boolean {
  if (at.sheet === undefined) return where.file === at.file || origins.includes(where.file ?? '');
  return where.file === at.file && where.sheet === at.sheet;
}

function leading(lead: Problem, others: readonly Problem[]): Problem {
  const places = others.flatMap(({ where: { file = '', sheet = '', cell = '' }, origins }) => [
    sheet === '' ? file : originText({ file, sheet, cell }),
    ...(origins ?? []),
  ]);
  return {
    ...lead,
    further: [...(lead.further ?? []), ...others.map((other) => `同时〔${other.code}〕${saidBeside(other, lead)}`)],
    origins: [...new Set([...(lead.origins ?? []), ...places])].filter((place) => place !== lead.where.file),
  };
}

/** The words of a problem, with its file where that is another. */
function saidBeside({ where, found }: Problem, lead: Problem): string {
  return where.file === lead.where.file ? found : `${where.file} ${found}`;
}
