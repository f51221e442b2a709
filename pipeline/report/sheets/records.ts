import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { orDash, signs } from './words.ts';

/** Every signed judgement that the edition rests on: written reasons, corrections, breaks, evidence, manual verdicts, tables checked. */
export function recordsSheet({ records }: Report): Sheet {
  return {
    name: '人工登记',
    subject: '本期依据的人工登记：书面说明、更正、口径变化、核定记录、人工评定、读数核对',
    notes: [records.length === 0 ? '本期没有人工登记。' : `共${records.length}条，每条都有登记人和日期。`, signs],
    columns: [
      { heading: '序号', width: 5, align: 'center' },
      { heading: '类别', width: 12, least: 10, align: 'center' },
      { heading: '年份', width: 6, least: 6, align: 'center' },
      { heading: '对象', width: 46, least: 24 },
      { heading: '内容', width: 90, least: 60 },
      { heading: '登记人', width: 20, least: 10, align: 'center' },
      { heading: '日期', width: 12, least: 10, align: 'center' },
    ],
    rows: records.map(({ kind, year, subject, text, name, date }, index) => [
      index + 1,
      kind,
      year ?? '—',
      subject,
      text,
      orDash(name),
      orDash(date),
    ]),
    frozenColumns: 0,
  };
}
