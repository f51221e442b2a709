import { expect, it } from 'vitest';
import { findingDifferences } from '../../../pipeline/publish/difference/findings.ts';
import type { Table } from '../../../pipeline/publish/difference/table.ts';

const columns = ['severity', 'code', 'file', 'sheet', 'cell', 'found'];
const tableOf = (...codes: readonly string[]): Table => ({
  columns,
  rows: codes.map((code) => ({
    severity: 'note',
    code,
    file: 'raw/甲区/2023/表.xlsx',
    sheet: '',
    cell: '',
    found: '',
  })),
});
const told = (before: Table, after: Table) => findingDifferences(before, after).map(({ isNew, code }) => [isNew, code]);

it('tells of findings that came and went, not of a file that happened to be open', () => {
  expect(told(tableOf('W221'), tableOf('W221', 'N231'))).toEqual([[true, 'N231']]);
  expect(told(tableOf('W221', 'N231'), tableOf('W221'))).toEqual([[false, 'N231']]);
  expect(told(tableOf('W221'), tableOf('W221', 'N103'))).toEqual([]);
  expect(told(tableOf('N103'), tableOf())).toEqual([]);
});
