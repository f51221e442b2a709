import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, name: string) =>
  read(book(sheet([[title], ['指标', '2023年'], ['行政村总数', 300], [name, 280]])));

test.each(['已覆盖', '已覆盖行政村数'])('%s does not say by what', (name) => {
  const result = of('2023年基本情况', name);
  expect(codes(result)).toEqual(['W247 B4']);
  expect(lines(result)).toContain('朝阳区 2023 村级医疗卫生机构服务覆盖村数 280');
});

test.each(['2023年村级医疗卫生机构服务覆盖情况', '2023年农村卫生', '2023年乡村医疗服务情况', '2023年卫生情况'])(
  '%s says it',
  (title) => {
    const result = of(title, '已覆盖');
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toContain('朝阳区 2023 村级医疗卫生机构服务覆盖村数 280');
  },
);

test('the name of a file of the health department says nothing of it', () => {
  const rows = [['2023年行政村情况'], ['指标', '2023年'], ['行政村总数', 300], ['已覆盖', 280]];
  expect(codes(read({ ...book(sheet(rows)), file: 'raw/朝阳区/2023/卫生统计.xlsx' }))).toEqual(['W247 B4']);
  expect(codes(read({ ...book(sheet(rows)), file: 'raw/朝阳区/2023/医疗机构.xlsx' }))).toEqual([]);
});
