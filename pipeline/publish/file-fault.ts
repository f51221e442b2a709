import { PipelineError } from '../problem.ts';

const openElsewhere = '请关闭正在打开报告的程序（Excel、PDF 阅读器），检查权限后重新运行';
const notAFolder = '请移走同名的文件后重新运行';

/** What an error of the file system means, and what to do. */
const causes: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  EACCES: ['没有写入权限', openElsewhere],
  EPERM: ['没有写入权限，或其中的文件正被其他程序打开', openElsewhere],
  EBUSY: ['其中的文件正被其他程序打开', openElsewhere],
  EEXIST: ['已有同名文件，不是文件夹', notAFolder],
  ENOTDIR: ['路径中有一段不是文件夹', notAFolder],
  ENOSPC: ['磁盘空间不足', '请腾出磁盘空间后重新运行'],
  EROFS: ['所在磁盘只读', '请改用可以写入的磁盘'],
};

/**
 * What to throw for an error of the file system under the output folder: a PipelineError (E602, environment) when the
 * user can mend it, else the error itself.
 */
export function fileFault(error: unknown, path: string): unknown {
  const cause = error instanceof Error && 'code' in error ? causes[String(error.code)] : undefined;
  if (cause === undefined) return error;
  const [reason, remedy] = cause;
  return new PipelineError(
    [
      {
        severity: 'stop',
        code: 'E602',
        where: { file: path },
        found: `无法写入：${reason}`,
        expected: '可以写入的文件夹',
        remedy: `${remedy}，或用 --output 换一个可以写入的文件夹；上一次的报告没有改动`,
      },
    ],
    'environment',
  );
}
