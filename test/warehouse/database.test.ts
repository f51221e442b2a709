import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, lockDown, openDatabase, query } from '../../pipeline/warehouse/database.ts';
import { withSql } from './files.ts';

describe('query', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase();
  });
  afterEach(() => database.close());

  it.each([
    ['SELECT sum(x) AS v FROM (VALUES (2::BIGINT), (3)) AS t(x)', 5],
    ['SELECT 170141183460469231::HUGEINT - 170141183460469230::HUGEINT AS v', 1],
    ['SELECT count(*) AS v FROM range(7)', 7],
    ['SELECT 12.50::DECIMAL(6, 2) AS v', 12.5],
    ['SELECT -0.05::DECIMAL(4, 2) AS v', -0.05],
    ['SELECT 0.1::DOUBLE AS v', 0.1],
    ["SELECT DATE '2023-12-31' AS v", '2023-12-31'],
    ["SELECT ['甲', NULL, '乙'] AS v", ['甲', null, '乙']],
    ['SELECT [1::BIGINT, 2] AS v', [1, 2]],
    ['SELECT []::VARCHAR[] AS v', []],
    ['SELECT NULL AS v', null],
    ['SELECT 1 = 1 AS v', true],
  ])('gives a plain value for %s', async (sql, value) => {
    expect(await query(database, sql)).toEqual([{ v: value }]);
  });

  it('refuses an integer that a JavaScript number cannot hold', async () => {
    await expect(query(database, 'SELECT 9007199254740993::BIGINT AS v')).rejects.toThrow('9007199254740993');
  });

  it('binds parameters', async () => {
    expect(await query(database, "SELECT $1 || '区' AS v, $2 + 1 AS w", ['朝阳', 2])).toEqual([{ v: '朝阳区', w: 3 }]);
  });
});

describe('lockDown', () => {
  it('lets no statement reach a file or change a setting, and computing goes on', async () => {
    await withSql({}, async (folder) => {
      const file = join(folder, 'a.csv');
      writeFileSync(file, 'a\n1\n');
      const database = await openDatabase();
      try {
        expect(await query(database, `SELECT a FROM read_csv('${file}')`)).toEqual([{ a: 1 }]);
        await lockDown(database);
        await expect(query(database, `SELECT a FROM read_csv('${file}')`)).rejects.toThrow();
        await expect(query(database, `COPY (SELECT 1) TO '${file}'`)).rejects.toThrow();
        await expect(query(database, `ATTACH '${folder}/x.db'`)).rejects.toThrow();
        await expect(query(database, 'SET enable_external_access = true')).rejects.toThrow();
        await expect(query(database, 'SET threads = 1')).rejects.toThrow();
        expect(await query(database, 'SELECT 1 AS v')).toEqual([{ v: 1 }]);
      } finally {
        database.close();
      }
    });
  });
});
