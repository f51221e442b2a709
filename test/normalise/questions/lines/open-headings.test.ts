import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../../build.ts';

const headed = (heading: string) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生资源'],
        ['指标', '单位', heading],
        ['注册护士数', '人', 20000],
        ['活产数', '人', 19000],
      ]),
    ),
  );

test.each(['待核实', '待定', '待核'])('%s over the numbers is asked about, and they are read', (heading) => {
  expect(codes(headed(heading))).toEqual(['W247 C2']);
  expect(lines(headed(heading))).toHaveLength(2);
});

test.each(['2023年', '数值', '—', ''])('“%s” is not', (heading) => {
  expect(codes(headed(heading))).toEqual([]);
});

test('待定 on the line of a measure is its value', () => {
  const rows = [
    ['朝阳区2023年卫生资源'],
    ['指标', '单位', '2023年'],
    ['产妇数', '人', '待定'],
    ['活产数', '人', 19000],
  ];
  expect(codes(read(book(sheet(rows))))).not.toContain('W247 C3');
});
