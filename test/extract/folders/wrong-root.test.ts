import { expect, it } from 'vitest';
import { wrongRoot } from '../../../pipeline/extract/folders/wrong-root.ts';

const said = (folder: string, ...files: readonly string[]) => {
  const problem = wrongRoot(
    folder,
    folder.split('/').at(-1) ?? '',
    files.map((file) => file.split('/')),
  );
  return problem === null ? null : [problem.code, problem.where.file, problem.found, problem.remedy];
};

it('says once that the folder of one area was given, and which one is meant', () => {
  expect(said('/d/raw/甲区', '2023/a.xlsx', '2023/医政科/b.xlsx', '2022年/c.xlsx', '散落.xlsx')).toEqual([
    'W110',
    '甲区',
    '这个文件夹下面直接是年份（2023），像是一个地区的，其中 4 个文件都没有读',
    '请用 --raw 指定 /d/raw；里面是 <年份>/<地区>/ 的，请改成 <地区>/<年份>/',
  ]);
});

it('says so of the folder of one year', () => {
  expect(said('/d/raw/甲区/2023', 'a.xlsx', '医政科/b.xlsx')?.slice(2)).toEqual([
    '这个文件夹像是一个年份的，其中 2 个文件都没有读',
    '请用 --raw 指定 /d/raw',
  ]);
});

it('says so of a folder above', () => {
  expect(said('/d', 'README.txt', 'raw/甲区/2023/a.xlsx', 'raw/甲区/2023/医政科/b.xlsx')?.slice(2)).toEqual([
    '这个文件夹下面隔一层才是地区（raw/甲区/2023），其中 3 个文件都没有读',
    '请用 --raw 指定 /d/raw',
  ]);
});

it.each([
  ['one file in its place', ['甲区/2023/a.xlsx', '2023/b.xlsx', 'raw/甲区/2023/c.xlsx']],
  ['no file', []],
  ['nothing that looks like a year', ['甲区/去年/a.xlsx', '散落.xlsx']],
])('leaves %s to the messages about each file', (_, files) => {
  expect(said('/d/raw', ...files)).toBeNull();
});
