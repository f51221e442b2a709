import type { Input } from './extract/folders/inputs.ts';
import type { Evaluation } from './model/evaluation.ts';
import { firstYearOf } from './model/first-year.ts';
import { originOf } from './model/observation.ts';
import type { Edition } from './model/plan.ts';
import type { Report, ReportIndicator, ReportInput, VerdictClass } from './model/report.ts';
import type { Options } from './options.ts';
import type { WrittenEdition } from './publish/difference/compare-edition.ts';
import { placeOf } from './publish/difference/figures.ts';
import type { Use, UsesOf } from './publish/difference/uses.ts';
import type { RunRecord } from './publish/manifest.ts';
import { fullName } from './report/names.ts';
import type { Statement } from './report/statement/statement.ts';
import { verdictClass } from './report/verdict-class.ts';
import type { Surroundings } from './surroundings.ts';
import { versions } from './versions.ts';

/** What all editions of a run are made from. */
export interface Making {
  readonly inputs: readonly Input[];
  readonly statements: readonly Statement[];
  readonly demonstrationAreas: readonly string[];
  readonly checks: { readonly checksDeclared: number; readonly checksRun: number };
  readonly options: Options;
  readonly surroundings: Surroundings;
}

/**
 * The source files of an edition: those of its area and of its reference area from the first year that it reads up to its
 * own, and later ones whose figures it uses because they revise an earlier year.
 */
export function inputsOf(
  { plan, year }: Edition,
  { inputs }: Pick<Making, 'inputs'>,
  { observations: read, problems }: Pick<Evaluation, 'observations' | 'problems'>,
): readonly ReportInput[] {
  const used = new Set(read.map(({ file }) => file));
  return inputs
    .filter((input) => [plan.area, plan.referenceArea].includes(input.area))
    .filter((input) => input.year >= firstYearOf(plan) && (input.year <= year || used.has(input.file)))
    .map((input) => ({
      file: input.file,
      sha256: input.sha256,
      bytes: input.bytes,
      figures: read.filter(({ file, value }) => file === input.file && value !== null).length,
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

/** What a comparison with the edition before asks of one that was just written. */
export function writtenEdition(edition: Edition, report: Report, record: RunRecord): WrittenEdition {
  const { plan, report: kind, year } = edition;
  const { title, draft } = report;
  return { plan: plan.id, report: kind, year, title, draft, record, usesOf: usesIn(report), classOf: classOfVerdict };
}

/** The colour class of a verdict; null for one that this version of the program does not know. */
export function classOfVerdict(verdict: string): VerdictClass | null {
  try {
    return verdictClass(verdict);
  } catch {
    return null;
  }
}

/** Source cell → the promises that are computed from it, each with its year. */
function usesIn({ indicators, commitments }: Report): UsesOf {
  const uses = new Map<string, Use[]>();
  const add = (list: Use['list'], items: readonly ReportIndicator[]): void => {
    for (const item of items)
      for (const { year, origins } of item.years)
        for (const origin of origins) {
          const place = placeOf(originOf(origin));
          const { seq, nature } = item;
          uses.set(place, [...(uses.get(place) ?? []), { list, seq, year, nature, name: fullName(item, items) }]);
        }
  };
  add('indicators', indicators);
  add('commitments', commitments);
  return (place) => uses.get(place) ?? [];
}
