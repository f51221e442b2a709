import { originLink } from '../excel/link.ts';
import type { Cell, Sheet } from '../excel/sheet.ts';
import type { Origin } from '../model/observation.ts';
import { safeName } from './context.ts';
import type { Finding } from './finding.ts';
import { type Gap, lackText, yearsText } from './gaps.ts';

/** Where the sources lie, as seen from the workbook; null: no links. */
export type RootOf = (file: string) => string | null;

const severityClass = { stop: 'bad', warn: 'fair', note: 'gap' } as const;

/** The findings of one department with room for its answer, so that the sheet can be sent on by itself. */
export function departmentSheet(
  department: string,
  findings: readonly Finding[],
  gaps: readonly Gap[],
  rootOf: RootOf,
): Sheet {
  const several = findings.some(({ others }) => others.length > 0);
  return {
    name: safeName(department),
    subject: `${department}的问题和缺的数据`,
    notes: [...findingNotes(findings), ...gapNotes(gaps, findings.length === 0)],
    columns: [
      { heading: '序号', width: 4, align: 'center' },
      { heading: '级别', width: 4, align: 'center' },
      { heading: '环节或规则', width: 16 },
      { heading: '代码', width: 20, align: 'center' },
      { heading: '地区', width: 6, align: 'center' },
      { heading: '年份', width: 4, align: 'center' },
      { heading: '文件', width: 30 },
      { heading: '工作表', width: 10, align: 'center' },
      { heading: '单元格', width: 6, align: 'center' },
      { heading: '发现', width: 36 },
      { heading: '应为', width: 18 },
      { heading: '怎么办', width: 26 },
      ...(several ? [{ heading: '同时涉及的单元格', width: 20 }] : []),
      { heading: '涉及的指标', width: 18 },
      { heading: '已登记的说明', width: 12 },
      { heading: '科室答复', width: 20, least: 20 },
      { heading: '经办人', width: 8, least: 8 },
      { heading: '日期', width: 10, least: 10 },
    ],
    paper: 'A3',
    rows: findings.map((finding, index) => rowOf(finding, index + 1, several, rootOf)),
    frozenColumns: 0,
  };
}

/** What is said of the rows below; nothing of severities and answers where there is no row. */
function findingNotes(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const count = (word: string): number => findings.filter(({ severityZh }) => severityZh === word).length;
  const placed = findings.some(({ origin }) => origin.cell !== '') ? '点“单元格”打开原表的该格。' : '';
  return [
    `共 ${findings.length} 条：强制 ${count('强制')} 条，核实 ${count('核实')} 条，提示 ${count('提示')} 条。${placed}`,
    '强制：数字自相矛盾或不可能，已扣下不用，须改正后重报；核实：请核对，确实无误的请写明原因；提示：供知悉。',
    '请在最后三列填写答复、经办人和日期后交回。',
  ];
}

function gapNotes(gaps: readonly Gap[], alone: boolean): readonly string[] {
  if (gaps.length === 0) return alone ? ['没有发现问题。'] : [];
  return [
    ...(alone ? ['没有发现问题，只缺下面的数据。请补报；确实没有的，请书面说明。'] : []),
    ...gaps.map((gap) => {
      const waiting = gap.promises.length === 0 ? '' : `；等待的指标：${gap.promises.join('、')}`;
      return `缺的数据：${gap.area}${yearsText(gap.years)}${lackText(gap)}：${gap.items.join('、')}${waiting}`;
    }),
  ];
}

function rowOf(finding: Finding, number: number, several: boolean, rootOf: RootOf): readonly Cell[] {
  const { origin } = finding;
  return [
    number,
    { text: finding.severityZh, verdictClass: severityClass[finding.severity] },
    finding.topic,
    finding.code,
    finding.area,
    finding.year ?? '',
    origin.cell === '' ? linked(origin.file, origin, rootOf) : origin.file,
    origin.sheet,
    linked(origin.cell, origin, rootOf),
    finding.found,
    finding.expected,
    finding.remedy,
    ...(several ? [othersCell(finding, rootOf)] : []),
    promisesWords(finding.promises),
    finding.explanation,
    '',
    '',
    '',
  ];
}

/** All further cells, a line for each sheet; the link goes to the first of them. */
function othersCell({ origin, others }: Finding, rootOf: RootOf): Cell {
  const [first] = others;
  if (first === undefined) return '';
  const here = sheetText(origin);
  const sheets = [...new Set(others.map(sheetText))].map((sheet) => {
    const cells = others.filter((other) => sheetText(other) === sheet).map(({ cell }) => cell);
    return `${sheet === here ? '' : `${shortened(sheet, origin.file)}｜`}${cells.join('、')}`;
  });
  return linked(sheets.join('；\n'), first, rootOf);
}

/** The name without the folders that it shares with another file. */
function shortened(name: string, beside: string): string {
  const folders = beside.split('/').slice(0, -1);
  const shared = folders.findLast((_, index) => name.startsWith(`${folders.slice(0, index + 1).join('/')}/`));
  return shared === undefined ? name : name.slice(name.indexOf(`${shared}/`) + shared.length + 1);
}

function sheetText({ file, sheet }: Origin): string {
  return `${file}｜${sheet}`;
}

function linked(text: string, origin: Origin, rootOf: RootOf): Cell {
  return text === '' ? '' : { text, ...originLink(rootOf(origin.file), origin) };
}

/** As many promises are named; a population is in nearly all of them. */
const mostPromises = 6;

function promisesWords(promises: readonly string[]): string {
  if (promises.length <= mostPromises) return promises.join('、');
  return `${promises.slice(0, mostPromises - 1).join('、')}等 ${promises.length} 项`;
}
