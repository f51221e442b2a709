import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';

/** Revisions and corrections of figures that the edition uses. */
export function revisionsSheet({ revisions }: Report): Sheet {
  return {
    name: '数据修订',
    subject: '本期采用的数据中经修订或更正的数字',
    notes: [revisions.length === 0 ? '本期采用的数据没有修订或更正。' : `共${revisions.length}条。`],
    columns: [
      { heading: '序号', width: 5, align: 'center' },
      { heading: '修订内容', width: 120, least: 100 },
    ],
    rows: revisions.map((revision, index) => [index + 1, revision]),
    frozenColumns: 0,
  };
}
