import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';

/** How was judged, a paragraph a row, and how the book stores numbers. */
export function methodSheet({ method }: Report): Sheet {
  const storage =
    '本册的数字按数值存储，显示位数与报告一致；正好处在进舍分界上的数存储修约后的数值，未修约的完整数值见 data 文件夹中的数据文件。';
  return {
    name: '方法说明',
    subject: '评估方法、结论划分与修约规则',
    notes: [],
    columns: [
      { heading: '序号', width: 5, align: 'center' },
      { heading: '说明', width: 120, least: 100 },
    ],
    rows: [...method, storage].map((paragraph, index) => [index + 1, paragraph]),
    frozenColumns: 0,
  };
}
