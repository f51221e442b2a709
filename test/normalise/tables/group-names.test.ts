import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[]) =>
  read(book(sheet([['朝阳区2023年人口（人）'], ['类别', '项目', '数值'], ...rows], merges)));

test('并在几行前面的大类，其中一行就是它的，只是大类', () => {
  const result = of(
    [
      ['户籍人口', '年末户籍人口', 441000],
      [null, '户籍出生人数', 2410],
      [null, '户籍死亡人数', 3300],
      ['常住人口', '年末常住人口', 528000],
      [null, '65岁及以上', 98000],
    ],
    ['A3:A5', 'A6:A7'],
  );
  expect(lines(result)).toEqual(
    [
      '朝阳区 2023 年末户籍人口 441000',
      '朝阳区 2023 户籍出生人数 2410',
      '朝阳区 2023 户籍死亡人数 3300',
      '朝阳区 2023 年末常住人口 528000',
      '朝阳区 2023 65岁及以上常住人口 98000',
    ].sort(),
  );
  expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
});

test('大类限定了下面的，仍要问', () => {
  const result = of(
    [
      ['户籍人口', '年末户籍人口', 441000],
      [null, '65岁及以上', 88000],
      [null, '活产数', 1810],
      [null, '0—6岁儿童数', 19000],
    ],
    ['A3:A6'],
  );
  expect(lines(result)).toEqual(['朝阳区 2023 年末户籍人口 441000']);
  expect(codes(result).join()).toMatch(/C4/);
  expect(codes(result).join()).toMatch(/C5|C4:C6/);
});

test('大类自己没有一行的，看不出是哪一个', () => {
  const result = of(
    [
      ['注册护士数', '执业（助理）医师数', 22780],
      [null, '全科医生数', 1200],
    ],
    ['A3:A4'],
  );
  expect(lines(result)).toEqual([]);
  expect(codes(result).join()).toMatch(/W215/);
});

test('前面一列是市、后面一列是区的，是区的数；反过来的要问', () => {
  const head = ['省', '市', '区县', '注册护士数'];
  const city = (...rows: Box[][]) => read(book(sheet([['2023年卫生资源'], head, ...rows])));
  expect(lines(city(['北京市', '北京市', '朝阳区', 25100], ['北京市', '北京市', '密云区', 2310]))).toEqual(
    ['朝阳区 2023 注册护士数 25100', '密云区 2023 注册护士数 2310'].sort(),
  );
  expect(lines(city(['吉林省', '长春市', '朝阳区', 12300]))).toEqual([]);
  const turned = read(book(sheet([['2023年卫生资源'], ['区县', '市', '注册护士数'], ['朝阳区', '北京市', 25100]])));
  expect(lines(turned)).toEqual([]);
  expect(codes(turned).join()).toMatch(/W215/);
});
