import type { Box, FillableSheet } from '../excel/fillable/sheet.ts';
import { lastYearPrinted } from '../model/form-words.ts';
import { acrossRows, demonstrationMark, type FormHead } from './title.ts';

const widths = [24, 24, 24, 24];

/** What the guide says of the sheets of this form. */
interface GuideFacts {
  readonly plan: string;
  readonly sheets: readonly { readonly name: string; readonly subject: string }[];
  readonly hasLedger: boolean;
  /** Some sheet asks for figures of measures. */
  readonly hasMeasures: boolean;
  /** Where the returned file is put, as the office that sent the form knows it. */
  readonly folder: string;
  readonly file: string;
}

/** The first sheet: who fills in what, how, and where it goes. */
export function guideSheet(name: string, head: FormHead, facts: GuideFacts): FillableSheet {
  const section = (title: string, lines: readonly string[]): Box[][] => [
    [{ value: title, look: 'strong' }],
    ...lines.map((line): Box[] => [{ value: `　　${line}`, look: 'plain' }]),
    [],
  ];
  const rows: (Box | null)[][] = [
    [{ value: `${head.area}${head.year}年统计报表`, look: 'title' }],
    [{ value: `填报科室：${head.department}`, look: 'plain', align: 'center' }],
    ...(head.demonstration ? [[{ value: demonstrationMark, look: 'mark' } as const]] : []),
    [],
    ...section('填什么', [
      `本表列出《${facts.plan}》的指标和承诺要用的数，由${head.department}填报${head.year}年的数。`,
      ...facts.sheets.map((sheet) => `“${sheet.name}”：${sheet.subject}。`),
    ]),
    ...section('怎样填', [
      '只填浅黄色的格。单位已经印好，按印好的单位填数，不要在格里再写单位，不用公式引用别的文件。',
      ...(facts.hasMeasures
        ? [
            '零填 0；没有这一项填“—”；有数而不足最小单位的一半填“…”；没有数据的留空。留空按缺报处理，不当作 0。',
            '“其中”各项是上一行的一部分；“合计”是总数，不是表中各行之和的，表下有注。',
            `灰色的${lastYearPrinted}；“—”表示上年没有收到。上年数有误的，请书面告知下发单位，不在本表改。`,
          ]
        : []),
      ...(facts.hasLedger ? ['项目台账一个项目一行，按年末情况填；名称、地点和规划已明确的时间、投资已印好。'] : []),
      ...(facts.hasMeasures
        ? ['数字与上年相差很大的，填完请再核对一遍；确实如此的，在“说明”表写明原因、姓名、日期。']
        : []),
      '不要改工作表名称、表头、行名，不要插入行列。表格有保护（没有密码），确需调整版面的可在“审阅”中撤销保护。',
    ]),
    ...section('怎样交', [
      '打印的，由填表人、单位负责人签字盖章；电子表保存为 .xlsx，文件名不改，交回下发本表的科室。',
      `下发科室把收到的文件“${facts.file}”放进 ${facts.folder}，运行 npm run check 核对。`,
    ]),
  ];
  return {
    name,
    rows,
    // Several columns: a spreadsheet does not fit a single one that is too wide to the page.
    merges: acrossRows(0, rows.length, widths.length),
    widths,
    frozen: { rows: 0, columns: 0 },
    headings: null,
    landscape: false,
  };
}
