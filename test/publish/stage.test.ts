import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { clearStaging, editionFolder, stageEdition, withdraw } from '../../pipeline/publish/stage.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let output = '';
const folder = editionFolder('plan_a', 'midterm', 2023, false);
const write = (text: string) => async (directory: string) => writeFileSync(join(directory, 'report.txt'), text);
const published = () => readFileSync(join(output, folder, 'report.txt'), 'utf8');

beforeEach(() => {
  output = temporaryFolder('stage');
});

it('草稿放在另一个文件夹', () => {
  expect(editionFolder('plan_a', 'midterm', 2023, true)).toBe(join('drafts', 'plan_a', 'midterm-2023'));
});

it('新的一份整体替换旧的一份，旧文件不残留', async () => {
  await stageEdition(output, folder, async (directory) => writeFileSync(join(directory, 'old.txt'), 'old'));
  await stageEdition(output, folder, write('new'));
  expect(published()).toBe('new');
  expect(readdirSync(join(output, folder))).toEqual(['report.txt']);
});

it('写到一半失败时，上一份原样保留', async () => {
  await stageEdition(output, folder, write('good'));
  const failing = stageEdition(output, folder, async (directory) => {
    writeFileSync(join(directory, 'report.txt'), 'half');
    throw new Error('磁盘已满');
  });
  await expect(failing).rejects.toThrow('磁盘已满');
  expect(published()).toBe('good');
});

it('清理暂存文件夹，撤下过时的草稿', async () => {
  await stageEdition(output, folder, write('good'));
  await stageEdition(output, join('drafts', folder), write('draft'));
  clearStaging(output);
  await stageEdition(output, join('drafts', 'plan_b', 'final-2025'), write('draft'));
  withdraw(output, join('drafts', folder));
  expect(readdirSync(join(output, 'drafts'))).toEqual(['plan_b']);
  clearStaging(output);
  withdraw(output, join('drafts', 'plan_b', 'final-2025'));
  expect(readdirSync(output)).toEqual(['plan_a']);
  withdraw(output, join('drafts', folder));
  expect(published()).toBe('good');
});

it.each([
  ['ENOSPC', '磁盘空间不足'],
  ['EBUSY', '正被其他程序打开'],
  ['EACCES', '没有写入权限'],
])('%s：说明原因和处理办法，上一份原样保留', async (code, cause) => {
  await stageEdition(output, folder, write('good'));
  const failing = stageEdition(output, folder, async () => {
    throw Object.assign(new Error(code), { code });
  });
  await expect(failing).rejects.toMatchObject({ reason: 'environment', problems: [{ code: 'E602' }] });
  await expect(failing).rejects.toThrow(cause);
  expect(published()).toBe('good');
});

it('程序自己的错误不改写', async () => {
  const failing = stageEdition(output, folder, async () => {
    throw new TypeError('fault');
  });
  await expect(failing).rejects.toThrow(TypeError);
});
