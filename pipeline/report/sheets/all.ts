import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { assessmentSheet } from './assessment.ts';
import { conclusionsSheet } from './conclusions.ts';
import { contentsSheet } from './contents.ts';
import { coverSheet } from './cover.ts';
import { definitionsSheet } from './definitions.ts';
import { inputsSheet } from './inputs.ts';
import { methodSheet } from './method.ts';
import { observationsSheet } from './observations.ts';
import { problemsSheet } from './problems.ts';
import { projectInputsSheet } from './project-inputs.ts';
import { projectsSheet } from './projects.ts';
import { promisesSheet } from './promises.ts';
import { recordsSheet } from './records.ts';
import { revisionsSheet } from './revisions.ts';
import { settingsSheet } from './settings.ts';
import { sourcesSheet } from './sources.ts';
import { verdictInputsSheet } from './verdict-inputs.ts';
import { yearsSheet } from './years.ts';

/** The sheets of the data book in their order. `sourceRoot` null: sources are no links. */
export function allSheets(report: Report, sourceRoot: string | null): readonly Sheet[] {
  const body = [
    assessmentSheet(report),
    conclusionsSheet(report),
    promisesSheet(report, 'target'),
    yearsSheet(report),
    promisesSheet(report, 'commitment'),
    verdictInputsSheet(report),
    settingsSheet(report),
    projectsSheet(report),
    projectInputsSheet(report),
    problemsSheet(report),
    sourcesSheet(report, sourceRoot),
    inputsSheet(report, sourceRoot),
    methodSheet(report),
    definitionsSheet(report),
    revisionsSheet(report),
    recordsSheet(report),
    observationsSheet(report),
  ];
  return [coverSheet(report), contentsSheet(body), ...body];
}
