import type { Edition } from './edition.ts';
import { type Rule, words } from './explain.ts';
import { isWhole } from './promise.ts';
import { tauOf } from './tau.ts';
import { tight } from './written.ts';

interface Cell {
  readonly address: string;
  readonly text: string;
}

const fixed = [
  '结论按1—13条自上而下判定',
  '结论按1—9条自上而下判定',
  '“0”是实际数值',
  'SHA-256',
  '在0至100%之间',
  '最高为100%',
  '区间为比率的95%置信区间',
  '外推区间（80%）',
  '待定不是零',
  '(y－y0)÷(yT－y0)',
  '基期年y0',
];

/** What stands round the table of a sheet: titles, notes, headings, the cover. */
export function frameRules(
  edition: Edition,
  rows: (sheet: string) => number,
  frame: readonly Cell[],
  address: string,
): readonly Rule[] {
  const { plan, year, promises, projects, problems, files } = edition;
  const [start, end] = plan.period;
  const targets = promises.filter(({ list }) => list === 'target');
  const count = (severity: string): number => problems.filter((one) => one['severity'] === severity).length;
  const tau = tauOf(edition);
  const row = /\d+$/.exec(address)?.[0] ?? '';
  const label = frame.find((cell) => cell.address === `A${row}`)?.text ?? '';
  return [
    ...fixed.map((text) => words('说明文字', tight(text))),
    ...(plan.approval === undefined ? [] : [words('登记原文', tight(plan.approval))]),
    words('年份', `${start}—${end}年（基期${plan.baseline_year}年）`),
    words('年份', `截至${year}年12月31日`),
    words('年份', `${plan.title}${year}年度监测报告`),
    { kind: '年份', form: /^(\d{4})年$/g, expected: [String(columnYear(edition, frame, address))] },
    { kind: '数值', form: /^([\d.]+)%$/g, expected: [tau] },
    { kind: '年份', form: /^基期值（(\d{4})年）$/g, expected: [String(plan.baseline_year)] },
    {
      kind: '计数',
      form: /^(\d+)项（另有其中项(\d+)项）$/g,
      expected: [targets.filter(isWhole).length, targets.filter((one) => !isWhole(one)).length],
    },
    {
      kind: '计数',
      form: /^共(\d+)条（强制(\d+)条，核实(\d+)条，提示(\d+)条），全部列出。$/g,
      expected: [problems.length, count('stop'), count('warn'), count('note')],
    },
    { kind: '计数', form: /^共(\d+)条，每条都有登记人和日期。$/g, expected: [rows('人工登记')] },
    { kind: '计数', form: /^共(\d+)条。$/g, expected: [rows('数据修订')] },
    { kind: '计数', form: /^共(\d+)个文件。/g, expected: [files.length] },
    { kind: '计数', form: /^(\d+)个$/g, expected: [files.length] },
    { kind: '计数', form: /^(\d+)条$/g, expected: [problems.length] },
    {
      kind: '计数',
      form: /^(\d+)项$/g,
      expected: [
        label === '量化承诺'
          ? promises.length - targets.length
          : label === '重点项目'
            ? projects.length
            : targets.length,
      ],
    },
  ];
}

/** The year that a heading must name: the data year alone, else the years since the base year in their order. */
function columnYear({ plan, year }: Edition, frame: readonly Cell[], address: string): number {
  const row = /\d+$/.exec(address)?.[0] ?? '';
  const inRow = frame.filter((cell) => cell.address.replace(/^[A-Z]+/, '') === row && /^\d{4}年$/.test(cell.text));
  return inRow.length < 2 ? year : plan.baseline_year + 1 + inRow.findIndex((cell) => cell.address === address);
}
