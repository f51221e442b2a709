import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { committedFamilies } from './families.ts';
import { quotedTable } from './readme.ts';
import { type Family, faultsOf, tableOf, timidOf } from './tally.ts';

let families: readonly Family[] = [];

beforeAll(() => {
  families = committedFamilies();
});

describe('每个数字单元格的去向', () => {
  test('没有一个读错，没有一个漏掉', () => {
    expect(faultsOf(families)).toEqual([]);
  });

  test('人不用问就能读懂的数，程序也不问', () => {
    expect(timidOf(families)).toEqual([]);
  });

  test('README 的“读数核对”与计算相同', () => {
    expect(quotedTable('cells')).toBe(tableOf(families));
  });

  test('演示数据和示例的文件一个不少', () => {
    const spreadsheets = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(xlsx|xls|et|csv)$/u.test(name));
    const count = (name: string) => families.find((family) => family.name.startsWith(name))?.files.length;
    expect(count('演示数据')).toBe(spreadsheets('raw').length);
    expect(count('示例')).toBe(spreadsheets('test/example/raw').length);
  });
});
