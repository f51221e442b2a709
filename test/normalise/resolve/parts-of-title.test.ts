import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const of = (name: string) =>
  read(
    book(sheet([['朝阳区社区卫生服务机构基本情况'], ['指标', '2023年'], ['社区卫生服务机构（个）', 262], [name, 49]])),
  );

test('a title of institutions does not narrow a count of some of them', () => {
  expect(lines(of('社区卫生服务中心（个）'))).toContain('朝阳区 2023 社区卫生服务中心数 49');
  expect(codes(of('社区卫生服务中心（个）')).filter((code) => code.startsWith('W'))).toEqual([]);
});

test('it narrows what others have too', () => {
  expect(lines(of('注册护士数'))).toEqual(['朝阳区 2023 社区卫生服务机构数 262']);
});
