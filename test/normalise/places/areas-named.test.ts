import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const rows: readonly (readonly Box[])[] = [
  ['指标', '2023年'],
  ['注册护士数', 26000],
];
const filed = (file: string, name = '表') =>
  read({ ...book(sheet(rows, [], name)), file: `raw/朝阳区/2023/${file}.xlsx` });
const own = ['朝阳区 2023 注册护士数 26000'];

describe('another area in the name of a file or a sheet, where the table names none', () => {
  test.each(['北京市2023年卫生统计', '北京2023统计', '全市医疗资源', '海淀2023', '海淀区卫生统计', '2023年密云数据'])(
    'the figures of the file %s are asked about and not taken',
    (file) => {
      const result = filed(file);
      expect(codes(result)).toEqual(['E208 B2']);
      expect(result.observations).toEqual([]);
    },
  );

  test.each(['海淀区2023年', '海淀数据', '2023海淀', '全市数据'])('so are those of the sheet %s', (name) => {
    const result = filed('卫生资源', name);
    expect(codes(result)).toEqual(['E208 B2']);
    expect(result.observations).toEqual([]);
  });

  test.each([
    '朝阳2023',
    '北京市朝阳区卫生统计',
    '北京朝阳卫生统计',
    '朝阳区报北京市卫健委年报',
    '北京市卫生健康委员会统计报表',
    '北京市卫健委年报表',
    '北京市统计局反馈数据',
    '占全市比重',
    '本区及全市情况',
  ])('%s is the folder’s own', (file) => {
    const result = filed(file);
    expect(lines(result)).toEqual(own);
    expect(codes(result).filter((code) => code.startsWith('E'))).toEqual([]);
  });

  test('a sheet of the folder’s own area is taken whatever the file is called', () => {
    expect(lines(filed('北京市各区2023', '朝阳区'))).toEqual(own);
  });
});

describe('a yearbook without a year at its tables', () => {
  const titled = (title: string) => read(book(sheet([[title], ['指标', '数值'], ['注册护士数', 26000]])), 'A1');
  const named = (file: string) =>
    read({
      ...book(
        sheet([
          ['指标', '数值'],
          ['注册护士数', 26000],
        ]),
      ),
      file: `raw/朝阳区/2023/${file}.xlsx`,
    });

  test('of the folder’s year has figures of the year before, so its year is asked', () => {
    for (const name of [
      '朝阳区统计年鉴2023',
      '2023年朝阳区统计年鉴',
      '《朝阳年鉴（2022）》',
      '《朝阳区统计年鉴2023》',
    ]) {
      expect(codes(titled(name)), name).toEqual(['E206 B3']);
      expect(codes(named(name)), name).toEqual(['E206 B2']);
    }
  });

  test('of the year after is read', () => {
    expect(lines(titled('朝阳区统计年鉴2024'))).toEqual(own);
    expect(lines(named('朝阳区统计年鉴2024'))).toEqual(own);
  });
});
