import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInputs } from '../../pipeline/extract/inputs.ts';

let raw = '';
beforeEach(() => {
  raw = mkdtempSync(join(tmpdir(), 'raw-'));
});
afterEach(() => rmSync(raw, { recursive: true }));

function put(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(raw, file)), { recursive: true });
    writeFileSync(join(raw, file), 'abc');
  }
}

describe('listInputs', () => {
  it('lists the files of areas and years, sorted, with size and hash', () => {
    put('朝阳区/2023/b.xlsx', '朝阳区/2023/疾控/a.csv', '密云区/2025年/c.XLS', '朝阳区/2022/z.et', '朝阳区/2022/y.txt');
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(problems).toEqual([]);
    expect(inputs.map(({ file, area, year }) => [file, area, year])).toEqual([
      ['raw/密云区/2025年/c.XLS', '密云区', 2025],
      ['raw/朝阳区/2022/y.txt', '朝阳区', 2022],
      ['raw/朝阳区/2022/z.et', '朝阳区', 2022],
      ['raw/朝阳区/2023/b.xlsx', '朝阳区', 2023],
      ['raw/朝阳区/2023/疾控/a.csv', '朝阳区', 2023],
    ]);
    // SHA-256 of "abc", FIPS 180-2, appendix B.1.
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(inputs[0]).toMatchObject({ path: join(raw, '密云区/2025年/c.XLS'), bytes: 3, sha256 });
  });

  it('says what it does not read', () => {
    put(
      '散落.xlsx',
      '朝阳区/散落.xlsx',
      '朝阳区/去年/a.xlsx',
      '朝阳区/20233/a.xlsx',
      '朝阳区/2023/函.docx',
      '朝阳区/2023/包.zip',
      '朝阳区/2023/无名',
    );
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs).toEqual([]);
    expect(problems.map(({ severity, code, where }) => `${severity} ${code} ${where.file}`)).toEqual([
      'warn W110 raw/散落.xlsx',
      'warn W112 raw/朝阳区/2023/函.docx',
      'warn W112 raw/朝阳区/2023/包.zip',
      'warn W112 raw/朝阳区/2023/无名',
      'warn W111 raw/朝阳区/20233/a.xlsx',
      'warn W111 raw/朝阳区/去年/a.xlsx',
      'warn W110 raw/朝阳区/散落.xlsx',
    ]);
  });

  it('passes over lock files, system files and read-mes without a word', () => {
    put(
      'README.md',
      '.DS_Store',
      '朝阳区/说明.txt',
      '朝阳区/2023/~$资源.xlsx',
      '朝阳区/2023/.~资源.xlsx',
      '朝阳区/2023/Thumbs.db',
      '朝阳区/2023/desktop.ini',
      '朝阳区/2023/readme.txt',
    );
    expect(listInputs(raw, 'raw')).toEqual({ inputs: [], problems: [] });
  });

  it('does not follow a link to a folder', () => {
    put('朝阳区/2023/a.csv');
    symlinkSync(raw, join(raw, '朝阳区/2023/回.xlsx'), 'dir');
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs.map(({ file }) => file)).toEqual(['raw/朝阳区/2023/a.csv']);
    expect(problems.map(({ code }) => code)).toEqual(['W113']);
  });

  it('says when the folder is not there, or is no folder', () => {
    put('file');
    for (const folder of ['none', 'file']) {
      expect(listInputs(join(raw, folder), 'raw').problems.map(({ code }) => code)).toEqual(['W113']);
    }
  });
});
