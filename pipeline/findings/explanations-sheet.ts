import type { Cell, Column, Sheet } from '../excel/sheet.ts';
import type { ExplanationRow } from '../model/explanation.ts';
import type { Finding } from './finding.ts';

/** The columns of `explanations.csv` that a person copies and fills in. */
export const explanationColumns: readonly Column[] = [
  { heading: 'rule', width: 22 },
  { heading: 'area', width: 10, align: 'center' },
  { heading: 'year', width: 6, align: 'center' },
  { heading: 'subject', width: 32 },
  { heading: 'found', width: 14, align: 'right' },
  { heading: 'reason', width: 24, least: 24 },
  { heading: 'name', width: 10, least: 10 },
  { heading: 'date', width: 12, least: 12 },
];

/** Its cells, with room for the reason, the name and the date. */
export function explanationCells({ rule, area, year, subject, found }: ExplanationRow): readonly Cell[] {
  return [rule, area, year ?? '', subject, found, '', '', ''];
}

/**
 * The rows of `explanations.csv` that would let findings stand, in the columns of that file, so that they can be copied
 * into it as they are; null when no finding can be explained.
 */
export function explanationsSheet(findings: readonly Finding[]): Sheet | null {
  const rows = findings.flatMap(({ problem }) =>
    (problem.explain ?? []).flatMap((each) => each.rows.map((row) => [...explanationCells(row), '', each.found])),
  );
  if (rows.length === 0) return null;
  return {
    name: '可登记的说明',
    subject: '确属真实、不用改的异常，可以登记的说明',
    notes: [
      '核实后确属真实的，把该行的前八格复制到 sql/reference/explanations.csv 末尾，填上原因（reason）、姓名（name）和日期（date，如 2024-02-26）；还没有核实的不要登记。',
      '列与 explanations.csv 相同。“所指的问题”只供对照，不用复制。数字改了以后，说明自动失效。',
    ],
    columns: [
      ...explanationColumns,
      { heading: 'demonstration', width: 14, least: 14 },
      { heading: '所指的问题', width: 60 },
    ],
    paper: 'A3',
    rows,
    frozenColumns: 0,
  };
}
