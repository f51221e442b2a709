import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../pipeline/warehouse/database.ts';
import { parseSelect } from '../../pipeline/warehouse/parse.ts';

describe('parseSelect', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it('finds tables in joins, subqueries, unions and EXISTS, and leaves out the names of WITH', async () => {
    const parsed = await parseSelect(
      database,
      `WITH a AS (SELECT * FROM facts.one)
       SELECT (SELECT max(x) FROM facts.two) FROM a JOIN facts.three AS b USING (x)
       WHERE EXISTS (FROM facts.four) UNION ALL FROM facts.five`,
    );
    expect(parsed.tables).toEqual(['facts.five', 'facts.four', 'facts.one', 'facts.three', 'facts.two']);
    expect(parsed.statements).toBe(1);
  });

  it('shows a table without a schema', async () => {
    expect((await parseSelect(database, 'SELECT * FROM figures')).tables).toEqual(['figures']);
  });

  it('finds text constants, also named arguments, and functions, also operators', async () => {
    const parsed = await parseSelect(
      database,
      "SELECT 1 / 2 FROM ratio_of('分子', '分母', 1000, numerator_breakdown := '社会办') WHERE x IN ('甲', 'it''s') -- '注释'",
    );
    expect(parsed.constants).toEqual(["it's", '分子', '分母', '甲', '社会办']);
    expect(parsed.functions).toContain('ratio_of');
    expect(parsed.functions).toContain('/');
  });

  it('counts statements', async () => {
    expect((await parseSelect(database, 'SELECT 1; SELECT 2')).statements).toBe(2);
  });

  it.each(['CREATE TABLE a (b INTEGER)', 'SELECT FROM WHERE', 'DELETE FROM a'])('refuses %s', async (sql) => {
    await expect(parseSelect(database, sql)).rejects.toThrow();
  });
});
