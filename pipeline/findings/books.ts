import type { Book, Sheet } from '../excel/sheet.ts';
import { gapsSheet, matrixSheet } from './completeness-sheets.ts';
import { departmentOrder, elsewhere, type FindingsInput, safeName } from './context.ts';
import { departmentSheet, type RootOf } from './department-sheet.ts';
import { explanationsSheet } from './explanations-sheet.ts';
import { type Finding, findingsOf } from './finding.ts';
import { gapsOf } from './gaps.ts';
import { summarySheet } from './summary-sheet.ts';
import { uncheckedSheet } from './unchecked-sheet.ts';

/** A workbook to write; `path` starts from the output folder. */
interface FindingsBook {
  readonly path: string;
  readonly book: Book;
  readonly sheets: readonly Sheet[];
}

/**
 * The list of findings, a sheet for each department that has findings or gaps, and the same sheets as workbooks of their
 * own, to be sent on.
 * @param rootFrom path from a workbook's folder to where the name of a source starts from, null for no link
 */
export function findingsBooks(
  input: FindingsInput,
  rootFrom: (path: string) => RootOf,
): readonly [FindingsBook, ...FindingsBook[]] {
  const findings = findingsOf(input);
  const gaps = gapsOf(input);
  const order = departmentOrder(input);
  const of = (department: string): readonly Finding[] =>
    findings.filter(({ departments }) => departments.includes(department));
  const concerned = order.filter(
    (department) => of(department).length > 0 || gaps.some((gap) => gap.department === department),
  );
  const listed = order.filter((department) => department !== elsewhere || concerned.includes(elsewhere));
  const bookOf = (title: string, own: readonly Finding[], home?: string): Book => ({
    title,
    ...(home === undefined ? {} : { home }),
    dated: new Date(Date.UTC(latestYear(input), 11, 31)),
    demonstration: input.demonstration,
    draft: own.some(({ severity }) => severity === 'stop'),
  });
  const sheetOf = (department: string, path: string): Sheet =>
    departmentSheet(
      department,
      of(department),
      gaps.filter((gap) => gap.department === department),
      rootFrom(path),
    );
  const whole = '问题清单.xlsx';
  const explanations = explanationsSheet(findings);
  const figures = input.unchecked.flatMap((table) => table.figures);
  const unchecked = uncheckedSheet(figures, rootFrom(whole));
  const summary = summarySheet(findings, gaps, listed, concerned, input);
  return [
    {
      path: whole,
      book: bookOf('问题清单', findings, summary.name),
      sheets: [
        summary,
        ...concerned.map((department) => sheetOf(department, whole)),
        matrixSheet(input),
        gapsSheet(input),
        ...(unchecked === null ? [] : [unchecked]),
        ...(explanations === null ? [] : [explanations]),
      ],
    },
    ...concerned.map((department) => {
      const path = departmentPath(department);
      return { path, book: bookOf('问题清单', of(department)), sheets: [sheetOf(department, path)] };
    }),
  ];
}

/** Every file that an earlier run may have written for a department. */
export function departmentPaths(input: FindingsInput): readonly string[] {
  return departmentOrder(input).map(departmentPath);
}

function departmentPath(department: string): string {
  return `问题清单/${safeName(department)}.xlsx`;
}

function latestYear({ survey, plans }: FindingsInput): number {
  return Math.max(...survey.items.map(({ year }) => year), ...plans.map(({ baselineYear }) => baselineYear));
}
