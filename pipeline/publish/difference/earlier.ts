import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { readTable, type Table } from './table.ts';

/** The tables that are compared, with the columns that no comparison can do without. */
export const comparedTables = {
  indicators: ['seq', 'name', 'year'],
  commitments: ['seq', 'name', 'year'],
  projects: ['seq', 'name', 'year'],
  observations: ['area', 'year', 'measure', 'breakdown', 'value'],
  problems: ['severity', 'code', 'found'],
} as const;

export type TableName = keyof typeof comparedTables;

const recordShape = z.object({
  started: z.string(),
  demonstration: z.boolean(),
  versions: z.record(z.string(), z.string()).readonly(),
  inputs: z.array(z.object({ file: z.string(), sha256: z.string() })).readonly(),
  outputs: z.array(z.object({ file: z.string(), sha256: z.string() })).readonly(),
});

/** What `run.json` says of an edition, as far as a comparison asks. */
export type EarlierRecord = z.infer<typeof recordShape>;

/** An edition as it stands in the output folder: its tables that can be read, and its record when that can. */
export interface Earlier {
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly record: EarlierRecord | null;
  /** W611 for what is missing or cannot be read, W612 for what was changed since it was published. */
  readonly problems: readonly Problem[];
}

/**
 * Reads an edition to compare with; whatever cannot be read is a problem, never an exception.
 * @param directory its folder on disk
 * @param name its folder as messages print it
 */
export function readEarlier(directory: string, name: string): Earlier {
  const problems: Problem[] = [];
  const record = readRecord(join(directory, 'run.json'));
  if (record === null)
    problems.push(unreadable(join(name, 'run.json'), '运行记录缺少或读不出来，不知道上次的数据性质和来源文件'));
  const tables = new Map<TableName, Table>();
  if (!existsSync(join(directory, 'data'))) {
    return { tables, record, problems: [unreadable(join(name, 'data'), '没有这个文件夹，没有与上次比较')] };
  }
  for (const [table, keys] of Object.entries(comparedTables) as [TableName, readonly string[]][]) {
    const file = `data/${table}.csv`;
    const found = readTable(join(directory, file));
    if (found === null || keys.some((key) => !found.columns.includes(key))) {
      problems.push(
        unreadable(
          join(name, file),
          `${existsSync(join(directory, file)) ? '读不出来' : '没有这个文件'}，这张表没有与上次比较`,
        ),
      );
      continue;
    }
    tables.set(table, found);
    const published = record?.outputs.find((output) => output.file === file)?.sha256;
    if (published !== undefined && published !== digestOf(join(directory, file)))
      problems.push(altered(join(name, file)));
  }
  return { tables, record, problems };
}

function readRecord(path: string): EarlierRecord | null {
  try {
    return recordShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function unreadable(file: string, found: string): Problem {
  return {
    severity: 'warn',
    code: 'W611',
    where: { file },
    found,
    expected: '上次运行写出的文件',
    remedy: '本次的报告不受影响；请用上次的备份人工核对，下次运行即可照常比较',
  };
}

function altered(file: string): Problem {
  return {
    severity: 'warn',
    code: 'W612',
    where: { file },
    found: '写出以后被改动过（如用表格软件打开后存盘），与上次的差异中可能有改动造成的',
    expected: '与 run.json 中的校验值一致',
    remedy: '请以改动前的备份为准核对差异；data/ 中的文件要改的，另存一份再改',
  };
}
