import type { Input } from './extract/inputs.ts';
import type { Observation } from './model/observation.ts';
import type { Edition } from './model/plan.ts';
import type { Report, ReportInput } from './model/report.ts';
import type { Options } from './options.ts';
import type { Problem } from './problem.ts';
import type { RunRecord } from './publish/manifest.ts';
import type { Statement } from './report/statement.ts';
import type { Surroundings } from './surroundings.ts';
import { versions } from './versions.ts';

/** What all editions of a run are made from. */
export interface Making {
  readonly inputs: readonly Input[];
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  readonly statements: readonly Statement[];
  readonly demonstrationAreas: readonly string[];
  readonly checks: { readonly checksDeclared: number; readonly checksRun: number };
  readonly options: Options;
  readonly surroundings: Surroundings;
}

/** The source files of an edition: those of its area and of its reference area up to its year. */
export function inputsOf({ plan, year }: Edition, { inputs, observations, problems }: Making): readonly ReportInput[] {
  return inputs
    .filter((input) => [plan.area, plan.referenceArea].includes(input.area) && input.year <= year)
    .map((input) => ({
      file: input.file,
      sha256: input.sha256,
      bytes: input.bytes,
      figures: observations.filter(({ origin, value }) => origin.file === input.file && value !== null).length,
      problems: problems.filter(({ where }) => where.file === input.file).length,
    }));
}

/** What `run.json` says of an edition. */
export function recordOf(edition: Edition, report: Report, { checks, surroundings }: Making, started: Date): RunRecord {
  const count = (severity: string): number => report.problems.filter((problem) => problem.severity === severity).length;
  const { plan } = edition;
  return {
    plan: plan.id,
    report: edition.report,
    year: edition.year,
    draft: report.draft,
    demonstration: report.demonstration,
    started: started.toISOString(),
    finished: surroundings.now().toISOString(),
    versions: versions(),
    checks: { declared: checks.checksDeclared, run: checks.checksRun },
    promises: {
      declared: plan.targets.length + plan.commitments.length,
      evaluated: report.indicators.length + report.commitments.length,
    },
    projects: { declared: plan.projects.length, evaluated: report.projects.length },
    problems: { stop: count('stop'), warn: count('warn'), note: count('note') },
    inputs: report.inputs.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 })),
  };
}
