import { expect, test } from 'vitest';
import { book, read, sheet } from '../build.ts';

const found = (names: readonly string[]) =>
  read(book(sheet([['指标', '数值'], ...names.map((name, index) => [name, index + 11])]))).problems;

const strange = ['风景甲', '风景乙', '风景丙', '风景丁', '风景戊', '风景己'];

test('一张表里没有相近名称的标签多了，合在一起说，写出每个的位置', () => {
  const [all, ...more] = found(strange);
  expect(more).toEqual([]);
  expect(all).toMatchObject({ severity: 'warn', code: 'W221', where: { cell: 'B2:B7' } });
  expect(all?.found).toBe(
    'A2 “风景甲”、A3 “风景乙”、A4 “风景丙”、A5 “风景丁”、A6 “风景戊”、A7 “风景己”都不在词典，6 个数没有读',
  );
  expect(all?.remedy).toContain('unused.csv 加“风景甲,,理由,”“风景乙,,理由,”');
});

test('只有一个时、有相近名称时，各说各的', () => {
  expect(found(strange.slice(5))).toHaveLength(1);
  expect(found(strange.slice(5))[0]?.remedy).toContain('unused.csv 加一行“风景己,,理由,”');
  expect(found(strange.slice(4))).toHaveLength(1);
  const mixed = found([...strange, '注册护师数']);
  expect(mixed.map(({ where }) => where.cell)).toEqual(['B8', 'B2:B7']);
  expect(mixed[0]?.expected).toContain('注册护士数');
});

test('名称太多时只写前三十个，说明一共几个', () => {
  const many = Array.from({ length: 40 }, (_, index) => `风景${String.fromCharCode(0x4e00 + index * 50)}`);
  const [all] = found(many);
  expect(all?.found).toContain('等 40 个名称都不在词典，40 个数没有读');
  expect(all?.found.split('、')).toHaveLength(30);
});
