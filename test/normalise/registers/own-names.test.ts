import { expect, test } from 'vitest';
import { namesIn, type OwnName, unusedNames } from '../../../pipeline/normalise/registers/own-names.ts';
import { book, dictionary, sheet } from '../build.ts';

const names: readonly OwnName[] = [
  { register: 'aliases', line: 540, text: '在岗 护士（人）' },
  { register: 'aliases', line: 541, text: '驻区床位' },
  { register: 'ignored', line: 190, text: '备用' },
  { register: 'title_words', line: 2000, text: '统计表' },
];

test('a name occurs in any cell or sheet name, however it is written; what occurs nowhere is said in one line a register', () => {
  const met = namesIn(book(sheet([['2023年在岗护士(人)①', 12]], [], '备用表')), names);
  expect(met.map(({ line }) => line)).toEqual([540, 190, 2000]);
  const problems = unusedNames(
    names.filter((name) => !met.includes(name)),
    'sql/reference',
  );
  expect(problems.map(({ severity, code, where, found }) => [severity, code, where.file, found])).toEqual([
    ['note', 'N242', 'sql/reference/aliases.csv', '登记的 1 个名称在这次读到的表里都没有出现：“驻区床位”（第 541 行）'],
  ]);
  expect(namesIn(book(sheet([['驻区床位', 1]], [], '表', true)), names.slice(0, 2))).toEqual([]);
});

test('rows that come with the program are not watched', () => {
  expect(dictionary.own).toEqual([]);
});
