import { sourceLink } from '../../excel/link.ts';
import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { groupedNumber } from './grouped.ts';
import { signs } from './words.ts';

/** The files that the edition was made from, with their fingerprints. */
export function inputsSheet({ inputs }: Report, sourceRoot: string | null): Sheet {
  return {
    name: '来源文件',
    subject: '本期采用的全部原始文件及其校验值',
    notes: [`共${inputs.length}个文件。校验值为文件内容的 SHA-256，可据以核对文件是否变动。`, signs],
    columns: [
      { heading: '序号', width: 5, align: 'center' },
      { heading: '文件', width: 50 },
      { heading: '字节数', width: 12, align: 'right' },
      { heading: '数据条数', width: 10, align: 'right' },
      { heading: '问题条数', width: 10, align: 'right' },
      { heading: '校验值', width: 70, least: 70 },
    ],
    rows: inputs.map(({ file, sha256, bytes, figures, problems }, index) => [
      index + 1,
      { text: file, ...sourceLink(sourceRoot, file) },
      groupedNumber(bytes),
      groupedNumber(figures),
      problems,
      sha256,
    ]),
    frozenColumns: 0,
  };
}
