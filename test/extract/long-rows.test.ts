import { expect, test } from 'vitest';
import { readWorkbook } from '../../pipeline/extract/read.ts';

function asked(...rows: readonly string[]): readonly string[] {
  const text = ['2023年朝阳区卫生人员情况', '指标,单位,2022年,2023年', ...rows].join('\n');
  return readWorkbook('a.csv', new TextEncoder().encode(text)).problems.map(
    ({ code, where }) => `${code} ${where.cell}`,
  );
}

test('a number split at its groups of thousands moves those behind it', () => {
  expect(asked('注册护士数,人,30100,31000', '医师数,人,25,905,26905')).toEqual(['W119 C4、D4、E4']);
  expect(asked('注册护士数,人,30,100,31,000', '医师数,人,25,905,26,905')).toEqual([
    'W119 C3、D3、E3、F3、C4、D4、E4、F4',
  ]);
});

test('a remark or a blank behind, a quoted number and one in the last column are passed over here', () => {
  expect(asked('注册护士数,人,30100,31000,', '医师数,人,25905,26905,含返聘')).toEqual([]);
  expect(asked('注册护士数,人,"30,100","31,000"', '医师数,人,25905,26905')).toEqual([]);
  expect(asked('注册护士数,人,30100,31,000', '医师数,人,25905,26905')).toEqual([]);
  expect(asked('院区数,个,12,13,14', '医师数,人,25905,26905')).toEqual([]);
});
