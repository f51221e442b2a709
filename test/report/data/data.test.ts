import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataType, tableFromIPC } from 'apache-arrow';
import { type CastingContext, parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '../../../pipeline/model/report.ts';
import { writeData } from '../../../pipeline/report/data/data.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const texts = [
  '≥97%',
  null,
  '',
  '读到“1,2O3”，应为 "数字"',
  '第一行\n第二行\r\n第三行',
  '=1+1',
  '+1',
  '@SUM(A1)',
  '-A1',
  '-2+3',
  '-1.29‰至-1.86‰',
  '-0.5',
  '-',
  '—',
  "'引号",
  '\t制表',
  '＝1+1',
  '逗号,里',
];
const integers = [0, -1, null, 2147483647, -2147483648];
const numbers = [0, -1.29, null, 0.1 + 0.2, 1e-7, 1.5e21, 0.6, 3442000, -0.000000123];

const table: DataTable = {
  name: 'problems',
  columns: [
    { name: 'target_text', type: 'text' },
    { name: 'year', type: 'integer' },
    { name: 'value', type: 'number' },
    { name: 'never', type: 'text' },
    { name: 'area', type: 'text' },
  ],
  rows: texts.map((text, index) => [text, integers[index % 5] ?? null, numbers[index % 9] ?? null, null, '朝阳区']),
};
const empty: DataTable = { ...table, name: 'commitments', rows: [] };

function written(tables: readonly DataTable[]): { dir: string; files: readonly string[] } {
  const dir = join(temporaryFolder('data'), 'data');
  return { dir, files: writeData(tables, dir) };
}

/** Reads a field as the format is documented: nothing, a quoted text, a text after one `'`, or a number. */
function cast(field: string, { column, quoting, header }: CastingContext): string | number | null {
  if (header) return field;
  if (field === '' && !quoting) return null;
  if (column === 'year' || column === 'value') return Number(field);
  return field.startsWith("'") ? field.slice(1) : field;
}

describe('writeData', () => {
  it('writes two files for each table', () => {
    const { dir, files } = written([table, empty]);
    const names = ['problems.csv', 'problems.arrow', 'commitments.csv', 'commitments.arrow'];
    expect(files).toEqual(names.map((name) => join(dir, name)));
  });

  it('writes CSV that reads back as the rows', () => {
    const { dir } = written([table]);
    const rows: Record<string, unknown>[] = parse(readFileSync(join(dir, 'problems.csv')), {
      bom: true,
      columns: true,
      cast,
      recordDelimiter: '\r\n',
    });
    const names = table.columns.map(({ name }) => name);
    expect(Object.keys(rows[0] ?? {})).toEqual(names);
    expect(rows.map((row) => names.map((name) => row[name]))).toEqual(table.rows);
  });

  it('writes CSV with a byte-order mark, CRLF, plain numbers and no formula', () => {
    const { dir } = written([
      { ...table, columns: table.columns.slice(0, 3), rows: table.rows.map((row) => row.slice(0, 3)) },
    ]);
    const bytes = readFileSync(join(dir, 'problems.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.subarray(3).toString('utf8');
    expect(text.slice(0, 200).split('\r\n').slice(0, 4)).toEqual([
      'target_text,year,value',
      '≥97%,0,0',
      ',-1,-1.29',
      '"",,',
    ]);
    expect(text.endsWith('\r\n')).toBe(true);
    const fields: string[][] = parse(text, { bom: true });
    expect(fields.map((row) => row[0]).filter((cell) => /^[=+@＝＋＠\t]|^-(?!\d)/.test(cell ?? ''))).toEqual([]);
    expect(fields.map((row) => row[0])).toContain('-1.29‰至-1.86‰');
    expect(fields.map((row) => row[0])).toContain("'-2+3");
    expect(fields.map((row) => row[2])).toEqual(
      expect.arrayContaining(['0.30000000000000004', '0.0000001', '1500000000000000000000', '-0.000000123']),
    );
  });

  it('writes Arrow that reads back as the rows, with the types promised', () => {
    const { dir } = written([table]);
    const read = tableFromIPC(readFileSync(join(dir, 'problems.arrow')));
    expect(read.schema.fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    const [text, integer, number] = read.schema.fields.map(({ type }) => type);
    expect(DataType.isDictionary(text) && DataType.isUtf8(text.dictionary) && DataType.isInt(text.indices)).toBe(true);
    expect(DataType.isInt(integer) && integer.bitWidth === 32 && integer.isSigned).toBe(true);
    expect(DataType.isFloat(number) && number.precision === 2).toBe(true);
    const rows = Array.from(read, (row) => Array.from(row ?? [], ([, value]) => value));
    expect(rows).toEqual(table.rows);
  });

  it('keeps the columns of a table without rows', () => {
    const { dir } = written([empty]);
    const read = tableFromIPC(readFileSync(join(dir, 'commitments.arrow')));
    expect(read.numRows).toBe(0);
    expect(read.schema.fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    expect(readFileSync(join(dir, 'commitments.csv'), 'utf8')).toBe('\uFEFFtarget_text,year,value,never,area\r\n');
  });

  it('writes the same bytes twice', () => {
    const [first, second] = [written([table, empty]), written([empty, table])];
    for (const file of ['problems.csv', 'problems.arrow', 'commitments.csv', 'commitments.arrow']) {
      expect(readFileSync(join(first.dir, file)).equals(readFileSync(join(second.dir, file))), file).toBe(true);
    }
  });

  it.each([
    ['a fraction in an integer column', ['x', 0.5, 1, null, 'y']],
    ['an integer beyond 32 bits', ['x', 2147483648, 1, null, 'y']],
    ['a text in a number column', ['x', 1, '1', null, 'y']],
    ['a number in a text column', [1, 1, 1, null, 'y']],
    ['a value that is no number', ['x', 1, Number.NaN, null, 'y']],
    ['a row that is too short', ['x', 1, 1, null]],
  ])('refuses %s', (_, row) => {
    expect(() => written([{ ...table, rows: [row] }])).toThrow(TypeError);
  });
});
