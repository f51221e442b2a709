import type { Report, ReportIndicator, ReportProblem, ReportProject } from '../../../model/report.ts';
import { fullName } from '../../names.ts';
import { sectionId } from '../section.ts';
import type { Counted } from './count-book.ts';

/** Promises as what a count counts. */
export function countedPromises(items: readonly ReportIndicator[], report: Report): readonly Counted[] {
  return items.map((item) => ({
    words: `${item.seq}．${fullName(item, item.list === 'target' ? report.indicators : report.commitments)}`,
    remark: item.current.verdictZh,
    section: sectionId(item, item.current.year),
    part: 'verdict',
    group: item.current.verdictZh,
  }));
}

/** Key projects as what a count counts. */
export function countedProjects(projects: readonly ReportProject[]): readonly Counted[] {
  return projects.map(({ seq, name, verdictZh }) => ({
    words: `${seq}．${name}`,
    remark: verdictZh,
    section: `project-${seq}`,
    part: 'verdict',
    group: verdictZh,
  }));
}

/** Problems as what a count counts; they lead to their row of the list. */
export function countedProblems(problems: readonly ReportProblem[], all: readonly ReportProblem[]): readonly Counted[] {
  return problems.map((problem) => ({
    words: `${problem.code}${problem.file === '' ? '' : ` ${[problem.file, problem.sheet, problem.cell].filter((part) => part !== '').join('｜')}`}`,
    remark: problem.severityZh,
    section: `problem-${all.indexOf(problem) + 1}`,
    part: '',
    group: problem.severityZh,
  }));
}
