import type { Report } from '../../model/report.ts';

/** The projects of each verdict, named, in the order in which the report counts them. */
export function projectGroups({ projects, projectCounts }: Pick<Report, 'projects' | 'projectCounts'>) {
  return projectCounts.map(({ verdictZh, total }) => ({
    verdictZh,
    total,
    names: projects
      .filter((project) => project.verdictZh === verdictZh)
      .map(({ name }) => name)
      .join('、'),
  }));
}
