import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../pipeline/model/workbook.ts';
import { plainRows } from './plain-csv.ts';
import { type Expectation, keyOf, type Truth } from './truth.ts';

const raw = join(import.meta.dirname, '../example/raw');
const reference = join(import.meta.dirname, '../../sql/reference/measures.csv');

/** The two labels of the example that are not the name of their measure. */
const otherNames: Readonly<Record<string, string>> = {
  注册护士: '注册护士数',
  '65岁及以上老年人健康管理人数': '65岁及以上老年人规范健康管理人数',
};
const ledgerFields: Readonly<Record<string, string>> = {
  '总投资（万元）': 'investmentPlanned',
  '累计完成投资（万元）': 'investmentDone',
  '交付床位（张）': 'beds',
  '形象进度（%）': 'physicalProgress',
};

export interface ExampleFile {
  readonly path: string;
  readonly area: string;
  readonly year: number;
  readonly truth: Truth;
}

/** The files of the small example, plain lists of 指标, 单位, 数值 and ledgers, as their commas say. */
export function exampleFiles(): readonly ExampleFile[] {
  const measures = new Set(plainRows(readFileSync(reference)).map((row) => (row[0] ?? '').replace(/^\ufeff/u, '')));
  return readdirSync(raw, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => {
      const [area = '', year = '', file = ''] = name.replaceAll('\\', '/').split('/');
      const rows = plainRows(readFileSync(join(raw, name)));
      const truth = new Map<string, Expectation>();
      rows.slice(2).forEach((row, index) => {
        row.forEach((text, column) => {
          const known = file.includes('台账')
            ? ledgerCell(row, rows[1]?.[column] ?? '', text)
            : listCell(row, column, area, Number(year), measures);
          if (known !== null) truth.set(keyOf(file.replace('.csv', ''), address(index + 2, column)), known);
        });
      });
      return { path: join(raw, name), area, year: Number(year), truth };
    });
}

function listCell(
  [label = '', unit = '', printed = '']: readonly string[],
  column: number,
  area: string,
  year: number,
  measures: ReadonlySet<string>,
): Expectation | null {
  if (column !== 2 || printed === '') return null;
  const measure = otherNames[label] ?? label;
  if (!measures.has(measure)) return { kind: 'asked', codes: ['W221'] };
  const figure = { area, year, measure, breakdown: '', tolerance: 0 };
  if (printed === '—') return { kind: 'figure', figure: { ...figure, value: null, state: 'not_applicable' }, also: [] };
  const value = Number(printed.replaceAll(',', '')) * (unit === '万人' ? 10_000 : 1);
  return { kind: 'figure', figure: { ...figure, value, state: value === 0 ? 'zero' : 'reported' }, also: [] };
}

function ledgerCell(row: readonly string[], heading: string, text: string): Expectation | null {
  if (!/^\d+$/u.test(text)) return null;
  const field = ledgerFields[heading];
  return field === undefined
    ? { kind: 'layout' }
    : { kind: 'ledger', project: row[1] ?? '', field, value: Number(text) };
}
