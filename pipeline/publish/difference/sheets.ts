import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Compared } from './compared.ts';
import type { EarlierRecord } from './earlier.ts';
import { itemSheet, verdictSheet } from './sheets-items.ts';
import { figureSheet, findingSheet, inputSheet } from './sheets-raw.ts';
import type { ClassOf } from './verdict-changes.ts';
import { tableWords, timeWords } from './words.ts';
import { causeWords, dataKindWords } from './words-cause.ts';

/** The workbook of a comparison: what was compared, then a sheet for every kind of change that there is. */
export function differenceSheets(
  compared: Compared,
  started: EarlierRecord['started'],
  classOf: ClassOf,
): readonly Sheet[] {
  const { difference } = compared;
  const sheets = [
    verdictSheet(difference, classOf),
    itemSheet(difference),
    figureSheet(difference),
    findingSheet(difference),
    inputSheet(difference),
  ].filter(({ rows }) => rows.length > 0);
  return [summarySheet(compared, started, sheets), ...sheets];
}

function summarySheet(compared: Compared, started: string, sheets: readonly Sheet[]): Sheet {
  const { difference, against, folder, draft } = compared;
  const { skipped, problems } = difference;
  const state = (isDraft: boolean): string => (isDraft ? '草稿' : '正式报告');
  const rows: (readonly [string, Cell])[] = [
    ['本次', `${folder}（${state(draft)}，${timeWords(started)} 编制）`],
    ['上次', `${against.folder}（${state(against.draft)}，${timeWords(against.started)} 编制）`],
    ['数据性质', dataKindWords(compared)],
    ['变化从何而来', causeWords(difference)],
    ...(skipped.length === 0 ? [] : [['没有比较', skipped.map((table) => tableWords[table]).join('、')] as const]),
    ...problems.map(({ code, where, found }) => ['注意', `〔${code}〕${where.file ?? ''}：${found}`] as const),
    ...sheets.map(
      ({ name, subject, rows: own }) =>
        [`${own.length} 行`, { text: `${name}：${subject}`, link: `#${name}` }] as const,
    ),
  ];
  return {
    name: '说明',
    subject: '比的是哪两次，差异在哪张表',
    notes: [
      '数字照 data/ 中的原数逐字比较，不修约；评估说明的文字、版式不比较。',
      '没有变化的运行不改写本表：表中是最近一次有变化时的差异。',
    ],
    columns: [
      { heading: '项目', width: 16, least: 14, align: 'center' },
      { heading: '内容', width: 100, least: 60 },
    ],
    rows,
    frozenColumns: 0,
  };
}
