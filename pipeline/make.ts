import { dirname, join, relative, resolve } from 'node:path';
import type { Input } from './extract/inputs.ts';
import type { Evaluation } from './model/evaluation.ts';
import type { Observation } from './model/observation.ts';
import type { Edition } from './model/plan.ts';
import type { Report, ReportInput } from './model/report.ts';
import type { Options } from './options.ts';
import type { Problem } from './problem.ts';
import { type RunRecord, writeManifest } from './publish/manifest.ts';
import { editionFolder, stageEdition, withdraw } from './publish/stage.ts';
import { closeBrowser, openBrowser } from './report/browser.ts';
import { writeData } from './report/data.ts';
import { renderHtml } from './report/html.ts';
import { printPdf } from './report/pdf.ts';
import { reportOf } from './report/report.ts';
import { writeWorkbook } from './report/workbook.ts';
import type { Surroundings } from './surroundings.ts';
import { versions } from './versions.ts';

/** An edition as it was made. */
export interface Made {
  readonly folder: string;
  readonly title: string;
  readonly draft: boolean;
  readonly problems: number;
}

interface Making {
  readonly inputs: readonly Input[];
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  readonly demonstrationAreas: readonly string[];
  readonly checks: { readonly checksDeclared: number; readonly checksRun: number };
  readonly options: Options;
  readonly surroundings: Surroundings;
}

/** Writes every edition, PDF, workbook and data from the one report object, and puts each in its place. */
export async function makeEditions(
  evaluated: readonly { readonly edition: Edition; readonly evaluation: Evaluation }[],
  making: Making,
): Promise<readonly Made[]> {
  const { options, surroundings } = making;
  const started = surroundings.now();
  surroundings.progress('启动排版', '');
  const browser = await openBrowser(surroundings.cacheDir);
  const made: Made[] = [];
  try {
    for (const { edition, evaluation } of evaluated) {
      const { plan, report: kind, year } = edition;
      const inputs = inputsOf(edition, making);
      const demonstration = [plan.area, plan.referenceArea].some((area) => making.demonstrationAreas.includes(area));
      const report = reportOf(edition, evaluation, inputs, demonstration);
      assertComplete(edition, report);
      surroundings.progress('编制报告', report.title);
      const folder = editionFolder(plan.id, kind, year, report.draft);
      const sourceRoot = relative(resolve(options.output, folder), dirname(resolve(options.raw))).replaceAll('\\', '/');
      await stageEdition(resolve(options.output), folder, async (directory) => {
        writeData(report.data, join(directory, 'data'));
        await writeWorkbook(report, join(directory, '数据册.xlsx'), { sourceRoot });
        const html = renderHtml(report, { templatesDir: surroundings.templatesDir, printedOn: printedDate(started) });
        await printPdf(browser, html, join(directory, 'report.pdf'));
        writeManifest(directory, recordOf(edition, report, making, started));
      });
      if (!report.draft) withdraw(options.output, editionFolder(plan.id, kind, year, true));
      made.push({
        folder: join(options.output, folder),
        title: report.title,
        draft: report.draft,
        problems: report.problems.length,
      });
    }
  } finally {
    await closeBrowser(browser);
  }
  return made;
}

function printedDate(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** Every promise and project of the plan is in the report; a run that lost one must not end well. */
function assertComplete({ plan, year }: Edition, report: Report): void {
  const whole =
    report.indicators.length === plan.targets.length &&
    report.commitments.length === plan.commitments.length &&
    report.projects.length === plan.projects.length &&
    [...report.indicators, ...report.commitments].every(({ current }) => current.year === year);
  if (!whole) throw new Error(`${report.title}没有列出规划登记的全部指标和项目`);
}

function inputsOf({ plan, year }: Edition, { inputs, observations, problems }: Making): readonly ReportInput[] {
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

function recordOf(edition: Edition, report: Report, { checks, surroundings }: Making, started: Date): RunRecord {
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
