import type { Database } from './database.ts';
import { baseName, readSqlFiles } from './files.ts';
import type { SqlFile } from './header.ts';
import { type Parsed, parseSelect } from './parse.ts';
import { refusal, refusedStatement } from './refuse.ts';

/** A macro of `sql/functions/` with what its body reads and the lines that must be true. */
export interface Macro {
  readonly name: string;
  readonly file: SqlFile;
  readonly statement: string;
  readonly tests: readonly string[];
  readonly parsed: Parsed;
}

/**
 * Reads every macro of `sql/functions/` without creating it: DuckDB binds a macro when it is created, so each has to
 * wait for the tables that it reads.
 * @throws PipelineError E311 when a file does not define the macro that it is named for or its body does not parse
 */
export async function readMacros(database: Database, sqlDir: string): Promise<readonly Macro[]> {
  const macros: Macro[] = [];
  for (const file of readSqlFiles(sqlDir, 'functions')) {
    const { statement, tests } = splitTests(file.statement);
    const name = baseName(file.path);
    const [, defined, table, body = ''] =
      /^CREATE MACRO (\w+)\([\s\S]*?\) AS( TABLE)?\b([\s\S]*)$/.exec(statement) ?? [];
    if (defined !== name)
      throw refusal('E311', file.path, `定义的宏是 ${defined ?? '（无）'}`, `CREATE MACRO ${name}(…) AS …`);
    try {
      const parsed = await parseSelect(database, table === undefined ? `SELECT ${body}` : body);
      macros.push({ name, file, statement, tests, parsed });
    } catch (error) {
      const before = statement.slice(0, statement.length - body.length).split('\n').length - 1;
      throw refusedStatement(error, file, { found: '语句无法解析', expected: '一个表达式或一条 SELECT' }, before);
    }
  }
  return macros;
}

/**
 * Creates the macros that do not exist yet, in the order given.
 * @throws PipelineError E311 for one that DuckDB refuses
 */
export async function createMacros(database: Database, macros: readonly Macro[]): Promise<void> {
  for (const macro of macros) {
    try {
      await database.connection.run(macro.statement.replace(/^CREATE MACRO/, 'CREATE MACRO IF NOT EXISTS'));
    } catch (error) {
      throw refusedStatement(error, macro.file, { found: '宏无法创建', expected: '可以在 DuckDB 中直接运行的宏' });
    }
  }
}

function splitTests(text: string): { statement: string; tests: readonly string[] } {
  const [statement = '', tests = ''] = text.split(/^-- Tests\s*$/m);
  const lines = tests
    .split('\n')
    .map((line) => line.replace(/^--\s?/, '').trim())
    .filter((line) => line !== '');
  return { statement: statement.trim().replace(/;$/, ''), tests: lines };
}
