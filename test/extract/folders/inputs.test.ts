import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInputs } from '../../../pipeline/extract/folders/inputs.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

let raw = '';
beforeEach(() => {
  raw = temporaryFolder('raw');
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
    );
    expect(listInputs(raw, 'raw')).toEqual({ inputs: [], problems: [] });
    // What a department sent is no word about the folders.
    put('朝阳区/2023/说明.txt');
    expect(listInputs(raw, 'raw').inputs.map(({ file }) => file)).toEqual(['raw/朝阳区/2023/说明.txt']);
  });

  it('says a table that is hidden, but no lock and no half of a file', () => {
    put('朝阳区/2023/.资源.xlsx', '朝阳区/2023/._资源.xlsx', '朝阳区/2023/.~lock.资源.xlsx#', '朝阳区/.git/a.csv');
    expect(listInputs(raw, 'raw').inputs.map(({ file }) => file)).toEqual(['raw/朝阳区/2023/.资源.xlsx']);
  });

  it('reads a text whose name only begins with 说明, and what lies in a folder of that name', () => {
    put('朝阳区/2023/说明表.txt', '朝阳区/2023/说明材料/床位.csv', '朝阳区/2023/说明/人口.csv');
    expect(listInputs(raw, 'raw').inputs.map(({ file }) => file)).toEqual([
      'raw/朝阳区/2023/说明/人口.csv',
      'raw/朝阳区/2023/说明材料/床位.csv',
      'raw/朝阳区/2023/说明表.txt',
    ]);
  });

  it('notes which files a program has open', () => {
    put(
      '朝阳区/2023/a.xlsx',
      '朝阳区/2023/~$a.xlsx',
      '朝阳区/2023/b.et',
      '朝阳区/2023/.~b.et',
      '朝阳区/2023/c.csv',
      '朝阳区/2023/.~lock.c.csv#',
      '朝阳区/2023/~$d.xlsx',
    );
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs.length).toBe(3);
    expect(problems.map(({ severity, code, where }) => `${severity} ${code} ${where.file}`)).toEqual([
      'note N103 raw/朝阳区/2023/a.xlsx',
      'note N103 raw/朝阳区/2023/b.et',
      'note N103 raw/朝阳区/2023/c.csv',
    ]);
  });

  it('takes the year of a folder in the ways people write it', () => {
    const folders = ['2023', '2023年', '2023年度', '２０２３', '２０２３年', ' 2023 年'];
    for (const folder of folders) put(`朝阳区/${folder}/a.csv`);
    for (const folder of ['2023年报', '2023-2024', '23年', '二〇二三年']) put(`密云区/${folder}/a.csv`);
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs.map(({ year }) => year)).toEqual(folders.map(() => 2023));
    expect(problems.map(({ code }) => code)).toEqual(['W111', 'W111', 'W111', 'W111']);
  });

  it('does not read what a folder or a name sets aside, and says how many files', () => {
    put(
      '朝阳区/2023/作废/a.csv',
      '朝阳区/2023/作废/b/c.csv',
      '朝阳区/2023/疾控/上半年/a.csv',
      '朝阳区/2023/疾控/年报.csv',
      '朝阳区/2023/床位（作废）.xlsx',
      '朝阳区/2023/统计报表样表.pdf',
    );
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs.map(({ file }) => file)).toEqual(['raw/朝阳区/2023/疾控/年报.csv']);
    expect(problems.map(({ code, where, found }) => `${code} ${where.file} ${found}`)).toEqual([
      'W116 raw/朝阳区/2023/作废 子文件夹像是作废、留底或示范的表，其中 2 个文件未读',
      'W116 raw/朝阳区/2023/床位（作废）.xlsx 文件名说明这是作废、留底或示范的表，未读',
      'W116 raw/朝阳区/2023/疾控/上半年 子文件夹像是不满一年的表，其中 1 个文件未读',
      'W112 raw/朝阳区/2023/统计报表样表.pdf .pdf 文件是文档或图片，其中的数未读',
    ]);
  });

  it('says where a statement lies too deep to be printed, and nothing of one in its place', () => {
    put('朝阳区/2023/评估说明.md', '朝阳区/2023/疾控/评估说明.md');
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs).toEqual([]);
    expect(problems.map(({ code, where }) => `${code} ${where.file}`)).toEqual([
      'W110 raw/朝阳区/2023/疾控/评估说明.md',
    ]);
  });

  it.skipIf(process.platform === 'win32')('passes by what is no file, without waiting for it', () => {
    put('朝阳区/2023/a.csv');
    execFileSync('mkfifo', [join(raw, '朝阳区/2023/管道.csv')]);
    symlinkSync(join(raw, 'nowhere'), join(raw, '朝阳区/2023/断.csv'));
    const { inputs, problems } = listInputs(raw, 'raw');
    expect(inputs.length).toBe(1);
    expect(problems.map(({ code, where }) => `${code} ${where.file}`)).toEqual([
      'W113 raw/朝阳区/2023/断.csv',
      'W113 raw/朝阳区/2023/管道.csv',
    ]);
  });

  it('tells for each kind of foreign file what to do', () => {
    put('朝阳区/2023/包.rar', '朝阳区/2023/图.JPG', '朝阳区/2023/表.ods', '朝阳区/2023/表.lnk', '朝阳区/2023/表.dat');
    const remedies = listInputs(raw, 'raw').problems.map(({ code, remedy }) => `${code} ${remedy.slice(0, 6)}`);
    expect(new Set(remedies).size).toBe(5);
    expect(remedies.every((remedy) => remedy.startsWith('W112 请') || remedy.startsWith('W112 有数据的'))).toBe(true);
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
