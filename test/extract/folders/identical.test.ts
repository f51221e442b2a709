import { expect, it } from 'vitest';
import { withoutCopies } from '../../../pipeline/extract/folders/identical.ts';
import type { Input } from '../../../pipeline/extract/folders/inputs.ts';

const input = (file: string, sha256: string): Input => {
  const [, area = '', year = ''] = file.split('/');
  return { path: `/${file}`, file, area, year: Number(year), bytes: 3, sha256 };
};

it('reads one of several copies and says each once', () => {
  const files = [
    input('raw/甲区/2023/a.xls', '1'),
    input('raw/甲区/2023/b.xls', '2'),
    input('raw/甲区/2023/c.xls', '1'),
  ];
  const { inputs, problems } = withoutCopies(files);
  expect(inputs.map(({ file }) => file)).toEqual(['raw/甲区/2023/a.xls', 'raw/甲区/2023/b.xls']);
  expect(problems.map(({ code, where, found }) => [code, where.file, found])).toEqual([
    ['N102', 'raw/甲区/2023/c.xls', '与 raw/甲区/2023/a.xls 内容完全相同，只读了后者'],
  ]);
});

it('says several copies of one file together', () => {
  const { inputs, problems } = withoutCopies(['a', 'b', 'c'].map((name) => input(`raw/甲区/2023/${name}.xls`, '1')));
  expect(inputs.map(({ file }) => file)).toEqual(['raw/甲区/2023/a.xls']);
  expect(problems.map(({ where, found }) => [where.file, found])).toEqual([
    ['raw/甲区/2023/b.xls', '与 raw/甲区/2023/a.xls 内容完全相同，只读了后者；raw/甲区/2023/c.xls 也相同，没有读'],
  ]);
});

it('asks about the same bytes under another year or area, and reads them', () => {
  const files = [
    input('raw/甲区/2022/a.xls', '1'),
    input('raw/甲区/2023/a.xls', '1'),
    input('raw/乙区/2023/a.xls', '1'),
  ];
  const { inputs, problems } = withoutCopies(files);
  expect(inputs).toEqual(files);
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ['W115', '与 raw/甲区/2023/a.xls、raw/乙区/2023/a.xls 内容完全相同，却放在不同的地区或年份'],
  ]);
});
