import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../pipeline/problem.ts';
import { removeFile, replaceFile } from '../../pipeline/publish/replace-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = (): string => temporaryFolder('replace');
const held = (): never => {
  throw Object.assign(new Error('held'), { code: 'EBUSY' });
};

describe('replaceFile', () => {
  it('puts the whole file in place and leaves nothing beside it', async () => {
    const path = join(folder(), '新', '清单.xlsx');
    await replaceFile(path, async (aside) => writeFileSync(aside, 'one'));
    await replaceFile(path, async (aside) => writeFileSync(aside, 'two'));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(path, '..'))).toEqual(['清单.xlsx']);
  });

  it('keeps the file before and says what to close when another program holds it', async () => {
    const path = join(folder(), '清单.xlsx');
    writeFileSync(path, 'before');
    const failure = await replaceFile(path, async (aside) => {
      writeFileSync(aside, 'half');
      held();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PipelineError);
    expect(failure).toMatchObject({ reason: 'environment', problems: [{ code: 'E602', where: { file: path } }] });
    expect(String(failure)).toContain('请关闭正在打开 清单.xlsx 的程序（Excel、WPS）');
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(join(path, '..'))).toEqual(['清单.xlsx']);
  });

  it('lets a bug be a bug', async () => {
    const bug = new TypeError('bug');
    await expect(replaceFile(join(folder(), 'a'), () => Promise.reject(bug))).rejects.toBe(bug);
  });
});

describe('removeFile', () => {
  it('removes a file, and minds no missing one', () => {
    const path = join(folder(), 'a.xlsx');
    writeFileSync(path, '');
    removeFile(path);
    removeFile(path);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('never removes a folder', () => {
    const path = join(folder(), 'a.xlsx');
    mkdirSync(path);
    expect(() => removeFile(path)).toThrow();
  });
});
