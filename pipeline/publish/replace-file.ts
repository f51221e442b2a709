import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PipelineError } from '../problem.ts';
import { fileFault } from './file-fault.ts';

/**
 * Writes a file aside and moves it into place only when it is whole; a failure leaves the file before as it was.
 * @param write fills the path that it is given
 * @throws PipelineError E602 when the file cannot be written or is held open by another program
 */
export async function replaceFile(path: string, write: (aside: string) => Promise<void>): Promise<void> {
  const aside = join(dirname(path), `.${process.pid}-${basename(path)}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await write(aside);
    renameSync(aside, path);
  } catch (error) {
    throw heldFault(error, path);
  } finally {
    if (existsSync(aside)) rmSync(aside);
  }
}

/**
 * Removes a file that no longer holds, if it is there.
 * @throws PipelineError E602 when it is held open by another program
 */
export function removeFile(path: string): void {
  try {
    if (existsSync(path)) rmSync(path);
  } catch (error) {
    throw heldFault(error, path);
  }
}

function heldFault(error: unknown, path: string): unknown {
  const fault = fileFault(error, path);
  if (!(fault instanceof PipelineError)) return fault;
  return new PipelineError(
    fault.problems.map((problem) => ({
      ...problem,
      expected: '可以写入和替换的文件',
      remedy: `请关闭正在打开 ${basename(path)} 的程序（Excel、WPS），检查权限和磁盘空间后重新运行；原有的文件没有改动`,
    })),
    fault.reason,
  );
}
