import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, query } from '../../../pipeline/warehouse/database.ts';
import { readSqlFiles } from '../../../pipeline/warehouse/files.ts';
import { readCases } from './case.ts';
import { evaluationOf, sqlDir } from './evaluation.ts';

describe('every evaluation view has one row for each combination of the columns that its header names', () => {
  let database: Database;
  beforeAll(async () => {
    database = await evaluationOf([...readCases('verdicts.yaml'), ...readCases('projects.yaml')]);
  });
  afterAll(() => database.close());

  test.each(readSqlFiles(sqlDir, 'evaluation').map((file) => [file.path, file.header['grain'] ?? '']))(
    '%s: %s',
    async (path, grain) => {
      const view = path.replace('/', '.');
      const [row] = await query(
        database,
        `SELECT (SELECT count(*) FROM ${view}) AS rows, (SELECT count(*) FROM (SELECT DISTINCT ${grain} FROM ${view})) AS combinations`,
      );
      expect(row?.['rows']).toBeGreaterThan(0);
      expect(row?.['combinations']).toBe(row?.['rows']);
    },
  );
});
