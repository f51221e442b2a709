import { type Figures, type Record, table } from '../figures.ts';
import { item, sourceLine } from '../item.ts';
import { type Box, head, number, type Page, page, text } from '../page.ts';

const causes = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'] as const;

interface Options {
  readonly name: string;
  readonly title: string;
  /** 人口, 死亡 and 病种 in one sheet, or only one of the two halves. */
  readonly part: 'all' | 'ages' | 'causes';
}

/** 年龄组 × 人口、死亡、病种 under merged headings, the total first. */
export function deaths(figures: Figures, options: Options): Page {
  const rows = table(`年龄别死亡-${figures.area}.csv`).filter((row) => Number(row['year']) === figures.year);
  const ages = options.part !== 'causes';
  const split = options.part !== 'ages';
  const numbers = (of: (column: string) => number): Box[] => [
    ...(ages ? [number(of('population')), number(of('deaths'))] : []),
    ...(split
      ? [number(causes.reduce((total, cause) => total + of(cause), 0)), ...causes.map((cause) => number(of(cause)))]
      : []),
  ];
  const sum = (column: string): number => rows.reduce((total, row) => total + figure(row, column), 0);
  const top = [
    head('年龄组'),
    ...(ages ? [head('年龄别平均人口（人）'), head('年龄别死亡人数（人）')] : []),
    ...(split ? [head('四类慢性病死亡人数（人）'), ...causes.map(() => head(''))] : []),
  ];
  const second = [head(''), ...(ages ? [head(''), head('')] : []), ...(split ? ['合计', ...causes].map(head) : [])];
  const first = ages ? 3 : 1;
  const tall = [0, ...(ages ? [1, 2] : [])].map((left) => ({ top: 0, left, bottom: split ? 1 : 0, right: left }));
  return page({
    name: options.name,
    title: options.title,
    body: [
      top,
      ...(split ? [second] : []),
      [text('合计', 'label'), ...numbers(sum)],
      ...rows.map((row) => [text(row['age'] ?? '', 'label'), ...numbers((column) => figure(row, column))]),
    ],
    merges: split ? [...tall, { top: 0, left: first, bottom: 0, right: first + causes.length }] : [],
    notes: [
      ...(ages ? ['注：年龄别平均人口为上年末与本年末常住人口的平均数。'] : []),
      sourceLine(figures, split ? [item('四类慢性病死亡人数', '人')] : []),
    ],
    widths: [14, ...(ages ? [20, 20] : []), ...(split ? [14, 16, 14, 14, 18] : [])],
    landscape: options.part === 'all',
  });
}

function figure(row: Record, column: string): number {
  return Number(row[column] ?? 0);
}
