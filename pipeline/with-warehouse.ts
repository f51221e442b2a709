import type { Edition } from './model/plan.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read.ts';
import type { Surroundings } from './surroundings.ts';
import { type Database, openDatabase } from './warehouse/database.ts';
import { buildWarehouse, type Warehouse } from './warehouse/warehouse.ts';

/** A warehouse with everything computed, and all problems of reading and of the checks. */
export interface Built {
  readonly database: Database;
  readonly problems: readonly Problem[];
  readonly checks: Warehouse;
}

/**
 * Builds the warehouse of what was read, hands it over and closes it.
 * @throws PipelineError E310–E312 for a file of `sql/` that breaks its rules; Error when a declared check did not run
 */
export async function withWarehouse<Result>(
  { plans, collected }: Reading,
  editions: readonly Edition[],
  { sqlDir, progress }: Surroundings,
  use: (built: Built) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    progress('装入数据库、计算指标', `${collected.observations.length} 个数字`);
    const warehouse = await buildWarehouse(database, { sqlDir, plans, editions, ...collected });
    if (warehouse.checksRun !== warehouse.checksDeclared) throw new Error('有审核规则没有执行');
    return await use({ database, problems: [...collected.problems, ...warehouse.findings], checks: warehouse });
  } finally {
    database.close();
  }
}
