import { expect, it } from 'vitest';
import { asNowPlaced } from '../../../pipeline/publish/difference/moved.ts';

const earlier = (root: string) => ({
  problems: [],
  record: {
    started: '',
    demonstration: false,
    versions: {},
    inputs: [{ file: `${root}/甲区/2023/a.xlsx`, sha256: 'aa' }],
    outputs: [],
  },
  tables: new Map([
    [
      'observations' as const,
      { columns: ['file', 'remark'], rows: [{ file: `${root}/甲区/2023/a.xlsx`, remark: `见（${root}/甲区/2022/）` }] },
    ],
    ['problems' as const, { columns: ['file', 'found'], rows: [{ file: '', found: 'drawing/raw 缺表' }] }],
  ]),
});
const inputs = (...files: readonly string[]) => files.map((file) => ({ file, sha256: '' }));

it('reads an edition of a raw folder of another name as one of the new folder', () => {
  expect(asNowPlaced(earlier('raw'), inputs('统计表/甲区/2023/a.xlsx', '统计表/甲区/2024/b.xlsx'))).toEqual(
    earlier('统计表'),
  );
});

it.each([
  ['the folder has the same name', inputs('raw/甲区/2023/a.xlsx')],
  ['the new edition says no file', []],
  ['the new files lie in several folders', inputs('raw/甲区/2023/a.xlsx', '统计表/甲区/2024/b.xlsx')],
])('leaves it as it is when %s', (_, now) => {
  expect(asNowPlaced(earlier('raw'), now)).toEqual(earlier('raw'));
});
