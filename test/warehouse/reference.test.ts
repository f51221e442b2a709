import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase, query } from '../../pipeline/warehouse/database.ts';
import { loadReference } from '../../pipeline/warehouse/reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let database: Database;

beforeEach(async () => {
  database = await openDatabase();
});
afterEach(() => database.close());

async function load(text: string, areas: readonly string[] = []): Promise<readonly unknown[]> {
  const sqlDir = temporaryFolder('reference');
  mkdirSync(join(sqlDir, 'reference'));
  writeFileSync(join(sqlDir, 'reference', 'sample.csv'), text);
  await loadReference(database, sqlDir, [], areas);
  return query(database, 'SELECT area, reason FROM reference.sample ORDER BY area');
}

it('混用换行符的登记表一行也不丢', async () => {
  expect(await load('area,reason\r\n甲区,一\n乙区,二\r\n丙区,三')).toHaveLength(3);
});

it('空白行和没有标题的尾列不算', async () => {
  expect(await load('area,reason,\n甲区,,\n,,\n')).toEqual([{ area: '甲区', reason: null }]);
});

it('演示行只用于带演示标记的地区', async () => {
  const text = 'area,reason,demonstration\n甲区,一,是\n乙区,二,是\n丙区,三,\n';
  expect(await load(text, ['甲区'])).toEqual([
    { area: '丙区', reason: '三' },
    { area: '甲区', reason: '一' },
  ]);
});
