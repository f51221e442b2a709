import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { PipelineError } from '../problem.ts';
import { timeWords } from './difference/words.ts';
import { fileFault } from './file-fault.ts';

/** Who holds a lock, and since when, as ISO time. */
const holderShape = z.object({ pid: z.number(), host: z.string(), since: z.string() });
type Holder = Readonly<z.infer<typeof holderShape>>;

/**
 * Takes the one lock of an output folder; the returned function gives it back. A lock whose process is gone is taken over.
 * @throws PipelineError E601 (reason locked) while another run holds it, E602 when the folder cannot be written
 */
export function takeLock(outputDir: string, now: Date): () => void {
  makeFolder(outputDir);
  const path = join(outputDir, '.lock');
  const holder: Holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw fileFault(error, path);
      const other = readHolder(path);
      if (other !== null && isRunning(other)) throw held(path, other);
      rmSync(path, { force: true });
    }
  }
  throw held(path, readHolder(path));
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileFault(error, path);
  }
}

function readHolder(path: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A process of another machine cannot be asked; it counts as running. */
function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function held(path: string, holder: Holder | null): PipelineError {
  const who =
    holder === null
      ? '另一次运行'
      : `另一次运行（进程 ${holder.pid}，主机 ${holder.host}，${timeWords(holder.since)} 开始）`;
  return new PipelineError(
    [
      {
        severity: 'stop',
        code: 'E601',
        where: { file: path },
        found: `${who}正在使用该输出文件夹`,
        expected: '',
        remedy: '请等它结束；确认没有其他运行时，可删除该锁文件后重试',
      },
    ],
    'locked',
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
