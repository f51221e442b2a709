import type { Sheet } from '../../excel/sheet.ts';
import { amountOfChange } from './amount.ts';
import type { Difference } from './difference.ts';
import { type Figure, placeOf } from './figures.ts';
import { figureWords, severityWord, tableWords } from './words.ts';

/** Every figure of the source tables that changed, with its cell before and after and what is computed from it. */
export function figureSheet({ figures }: Difference): Sheet {
  return {
    name: '原始数据',
    subject: '数值、单位、脚注或所在单元格变了的原始数字',
    notes: [
      '“用到它的”按本次的计算列出；没有了的数不列。“没有这一格”：没有从这个单元格读到它，别的表可能有同样的数（如下一年的表所印的上年数）。',
    ],
    columns: [
      { heading: '地区', width: 10, least: 8, align: 'center' },
      { heading: '年份', width: 6, least: 6, align: 'center' },
      { heading: '指标项', width: 34, least: 20 },
      { heading: '分组', width: 30, least: 10 },
      { heading: '上次', width: 24, least: 10, align: 'right' },
      { heading: '本次', width: 24, least: 10, align: 'right' },
      { heading: '增减', width: 24, least: 10, align: 'right' },
      { heading: '上次所在单元格', width: 44, least: 20 },
      { heading: '本次所在单元格', width: 44, least: 20 },
      { heading: '用到它的', width: 60, least: 20 },
    ],
    rows: figures.map(({ area, year, measure, breakdown, before, after, uses }) => [
      area,
      year,
      measure,
      breakdown || '（总数）',
      shown(before, after),
      shown(after, before),
      amountOfChange(before?.value ?? '', after?.value ?? ''),
      before === null ? '—' : placeOf(before),
      after === null ? '—' : placeOf(after),
      [...new Set(uses.map(({ list, seq, name }) => `${tableWords[list]}${seq} ${name}`))].join('、') || '—',
    ]),
    frozenColumns: 0,
  };
}

/** The figure, and its unit or footnote where the other one has another. */
function shown(figure: Figure | null, other: Figure | null): string {
  if (figure === null) return '（没有这一格）';
  const unit = other !== null && other.unit !== figure.unit ? ` ${figure.unit}` : '';
  const remark = other !== null && other.remark !== figure.remark ? `（脚注：${figure.remark || '无'}）` : '';
  return `${figureWords(figure)}${unit}${remark}`;
}

/** The findings that are new and those that are gone. */
export function findingSheet({ findings }: Difference): Sheet {
  return {
    name: '问题',
    subject: '新增的和消除的问题',
    notes: ['编号、位置和所发现的内容都相同的是同一个问题；内容变了的，列为消除一个、新增一个。'],
    columns: [
      { heading: '变化', width: 6, least: 6, align: 'center' },
      { heading: '级别', width: 6, least: 6, align: 'center' },
      { heading: '编号', width: 30, least: 10, align: 'center' },
      { heading: '文件', width: 40, least: 20 },
      { heading: '工作表', width: 18, least: 10, align: 'center' },
      { heading: '单元格', width: 12, least: 8, align: 'center' },
      { heading: '发现', width: 80, least: 40 },
    ],
    rows: findings.map(({ isNew, severity, code, file, sheet, cell, found }) => [
      isNew ? '新增' : '消除',
      severityWord(severity),
      code,
      file || '—',
      sheet || '—',
      cell || '—',
      found,
    ]),
    frozenColumns: 0,
  };
}

/** The source files that are new, gone or changed. */
export function inputSheet({ inputs }: Difference): Sheet {
  return {
    name: '来源文件',
    subject: '新增、删去或内容改了的来源文件',
    notes: ['按 run.json 中每个文件的校验值比较。登记表、规划和 SQL 的改动不在其中。'],
    columns: [
      { heading: '文件', width: 80, least: 40 },
      { heading: '变化', width: 12, least: 10, align: 'center' },
    ],
    rows: (inputs ?? []).map(({ file, change }) => [file, change]),
    frozenColumns: 0,
  };
}
