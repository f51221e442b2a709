import { address } from '../../pipeline/model/workbook.ts';
import { type Figures, type Record, table } from '../demonstration/figures.ts';
import type { Page } from '../demonstration/page.ts';
import type { Expectation } from './truth.ts';

const causes = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
const fields: Readonly<{ [column: string]: string }> = {
  '总投资（万元）': 'investmentPlanned',
  '累计完成投资（万元）': 'investmentDone',
  '形象进度（%）': 'physicalProgress',
  '交付床位（张）': 'beds',
  '建筑面积（平方米）': 'floorArea',
};

/** The tables of deaths by age, whose figures stand in a file of their own; empty for another sheet. */
export function deathsTruth(page: Page, { area, year }: Figures): ReadonlyMap<string, Expectation> {
  const truth = new Map<string, Expectation>();
  const ages = page.name !== '四类慢性病';
  const split = page.name !== '年龄别死亡';
  if (!['死因监测', '年龄别死亡', '四类慢性病'].includes(page.name)) return truth;
  const rows = table(`年龄别死亡-${area}.csv`).filter((row) => Number(row['year']) === year);
  const total = (column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const four = (of: (cause: string) => number) => causes.reduce((sum, cause) => sum + of(cause), 0);
  const lines = [
    { age: '', at: total },
    ...rows.map((row) => ({ age: row['age'] ?? '', at: (column: string) => Number(row[column]) })),
  ];
  // Title, marker, then one row of headings, two where causes are split.
  const first = split ? 4 : 3;
  lines.forEach(({ age, at }, index) => {
    const cells: (readonly [string, string, number])[] = [];
    if (ages) cells.push(['年龄别平均人口', age, at('population')], ['年龄别死亡人数', age, at('deaths')]);
    if (split) {
      cells.push(['四类慢性病死亡人数', age, four(at)]);
      for (const cause of causes)
        cells.push(['四类慢性病死亡人数', age === '' ? cause : `${age} / ${cause}`, at(cause)]);
    }
    cells.forEach(([measure, breakdown, value], column) => {
      const state = value === 0 ? 'zero' : 'reported';
      const figure = { area, year, measure, breakdown, value, state, tolerance: 0 } as const;
      truth.set(address(first + index, column + 1), { kind: 'figure', figure, also: [] });
    });
  });
  return truth;
}

/** The ledger of projects: title, marker, two lines, headings, then a row for each project. */
export function ledgerTruth({ area, year }: Figures): ReadonlyMap<string, Expectation> {
  const truth = new Map<string, Expectation>();
  const rows = table(`项目台账-${area}.csv`).filter((row) => Number(row['year']) === year);
  rows.forEach((row, index) => {
    Object.keys(row)
      .filter((column) => column !== 'year')
      .forEach((column, at) => {
        const expected = ledgerCell(row, column);
        if (expected !== null) truth.set(address(5 + index, at), expected);
      });
  });
  return truth;
}

function ledgerCell(row: Record, column: string): Expectation | null {
  const printed = row[column] ?? '';
  if (!/^\d+(\.\d+)?$/.test(printed)) return null;
  const field = fields[column];
  if (field === undefined) return { kind: 'layout' };
  return { kind: 'ledger', project: row['项目名称'] ?? '', field, value: Number(printed) };
}
