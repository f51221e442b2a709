import type { Sheet } from '../../excel/sheet.ts';

/** The contents: every sheet that follows, with a link and its number of rows. */
export function contentsSheet(body: readonly Sheet[]): Sheet {
  return {
    name: '目录',
    subject: '各工作表',
    notes: ['点击工作表名称可直接前往。'],
    columns: [
      { heading: '序号', width: 6, align: 'center' },
      { heading: '工作表', width: 20 },
      { heading: '内容', width: 80 },
      { heading: '行数', width: 8, align: 'center' },
    ],
    rows: body.map(({ name, subject, rows }, index) => [
      index + 1,
      { text: name, link: `#${name}` },
      subject,
      rows.length,
    ]),
    frozenColumns: 0,
  };
}
