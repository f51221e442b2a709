import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What a result depends on, for the record of a run: this program, Node and the database engine. */
export function versions(): Readonly<Record<string, string>> {
  const own = require('../package.json') as { version: string; dependencies: Readonly<Record<string, string>> };
  return {
    program: own.version,
    node: process.versions.node,
    duckdb: own.dependencies['@duckdb/node-api'] ?? '',
    platform: `${process.platform}-${process.arch}`,
  };
}
