import { problemArea } from '../../model/problem-words.ts';
import type { Report } from '../../model/report.ts';
import { closedUp } from '../phrases.ts';
import { pathParts } from './sources.ts';

/** Longer lists are cut in print; the whole of them is in the data folder. */
const problemLimit = 200;

/** The problems and the revisions as the appendices list them, cut where they are long, with how many there are. */
export function problemLists({ problems, revisions }: Pick<Report, 'problems' | 'revisions'>) {
  return {
    problems: problems.slice(0, problemLimit).map((problem) => ({
      ...problem,
      found: closedUp(problem.found),
      expected: closedUp(problem.expected),
      remedy: closedUp(problem.remedy),
      area: problemArea(problem),
      codeParts: problem.code.split(/(?<=_)/),
      fileParts: pathParts(problem.file),
    })),
    problemTotal: problems.length,
    problemsCut: problems.length > problemLimit,
    problemLimit,
    revisions: revisions.slice(0, problemLimit).map(closedUp),
    revisionTotal: revisions.length,
    revisionsCut: revisions.length > problemLimit,
  };
}
