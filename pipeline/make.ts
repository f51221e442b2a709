import { writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Browser } from 'puppeteer';
import { inputsOf, type Making, recordOf, writtenEdition } from './edition-facts.ts';
import type { Evaluation } from './model/evaluation.ts';
import type { Edition } from './model/plan.ts';
import type { Report } from './model/report.ts';
import { compareEdition } from './publish/difference/compare-edition.ts';
import type { Compared } from './publish/difference/compared.ts';
import { writeManifest } from './publish/manifest.ts';
import { editionFolder, stageEdition, withdraw } from './publish/stage.ts';
import { closeBrowser, openBrowser } from './report/browser/browser.ts';
import { writeData } from './report/data/data.ts';
import { renderHtml } from './report/html/html.ts';
import { printPdf } from './report/pdf/pdf.ts';
import { reportOf } from './report/report.ts';
import { renderScreen } from './report/screen/screen.ts';
import { writeSubmission } from './report/submission/submission.ts';
import { writeWorkbook } from './report/workbook.ts';
import { settleAll, throwFailures } from './settle.ts';

/** An edition as it was made. */
export interface Made {
  readonly folder: string;
  readonly title: string;
  readonly draft: boolean;
  readonly problems: number;
  /** The comparison with the edition before; null for the first one. */
  readonly compared: Compared | null;
}

/** An edition with its report composed and its pages laid out, ready to be written. */
interface Prepared {
  readonly edition: Edition;
  readonly report: Report;
  readonly folder: string;
  readonly html: string;
  /** The page for the screen. */
  readonly screen: string;
  /** The way from the edition's folder to the one that has `raw/`, for links to the sources. */
  readonly sourceRoot: string;
}

/** Pages that are printed at the same time in the one browser; each holds a whole document in memory. */
const printedAtOnce = 4;

/**
 * Writes every edition, PDF, workbook and data from the one report object, and puts each in its place. Reports are
 * composed and drawn while the browser starts, then printed side by side. An edition that fails leaves the others whole.
 * @throws PipelineError with what every failed edition says, once the others are in place; any other error as it is
 */
export async function makeEditions(
  evaluated: readonly { readonly edition: Edition; readonly evaluation: Evaluation }[],
  making: Making,
): Promise<readonly Made[]> {
  const { surroundings } = making;
  const started = surroundings.now();
  surroundings.progress('启动排版', '');
  const opening = openBrowser(surroundings.cacheDir);
  opening.catch(() => undefined);
  try {
    const composed = await settleAll(evaluated, 1, async ({ edition, evaluation }) => {
      await new Promise((resume) => setImmediate(resume));
      return prepare(edition, evaluation, making, started);
    });
    const prepared = composed.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const browser = await opening;
    const written = await settleAll(prepared, printedAtOnce, (one) => write(browser, one, making, started));
    throwFailures([...composed, ...written]);
    return written.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  } finally {
    await opening.then(closeBrowser, () => undefined);
  }
}

function prepare(edition: Edition, evaluation: Evaluation, making: Making, started: Date): Prepared {
  const { plan, report: kind, year } = edition;
  const demonstration = [plan.area, plan.referenceArea].some((area) => making.demonstrationAreas.includes(area));
  const statement = making.statements.find((one) => one.area === plan.area && one.year === year);
  const inputs = [...inputsOf(edition, making, evaluation), ...(statement?.input ? [statement.input] : [])];
  const report = reportOf(edition, evaluation, inputs, demonstration, statement?.statements);
  assertComplete(edition, report);
  making.surroundings.progress('编制报告', report.title);
  const { templatesDir } = making.surroundings;
  const html = renderHtml(report, { templatesDir, printedOn: printedDate(started) });
  const folder = editionFolder(plan.id, kind, year, report.draft);
  const { options } = making;
  const sourceRoot = relative(resolve(options.output, folder), dirname(resolve(options.raw))).replaceAll('\\', '/');
  const screen = renderScreen(report, { templatesDir, sourceRoot });
  return { edition, report, folder, html, screen, sourceRoot };
}

async function write(browser: Browser, prepared: Prepared, making: Making, started: Date): Promise<Made> {
  const { edition, report, folder, html, screen, sourceRoot } = prepared;
  const { options } = making;
  let compared: Compared | null = null;
  await stageEdition(resolve(options.output), folder, async (directory) => {
    writeFileSync(join(directory, 'report.html'), screen);
    await Promise.all([
      printPdf(browser, html, join(directory, 'report.pdf')),
      writeWorkbook(report, join(directory, '数据册.xlsx'), { sourceRoot }),
      writeSubmission(report, join(directory, '报送表.xlsx')),
      writeData(report.data, join(directory, 'data')),
    ]);
    const record = recordOf(edition, report, making, started);
    compared = await compareEdition(options.output, directory, writtenEdition(edition, report, record));
    writeManifest(directory, record);
  });
  const { title, draft, problems } = report;
  if (!draft) withdraw(options.output, editionFolder(edition.plan.id, edition.report, edition.year, true));
  return { folder: join(options.output, folder), title, draft, problems: problems.length, compared };
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
