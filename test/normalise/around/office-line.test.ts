import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (line: readonly Box[]) =>
  read(
    book(
      sheet([
        ['朝阳区2023年卫生人力资源情况统计表'],
        line,
        ['指标', '单位', '2023年', '2022年'],
        ['注册护士数', '人', 26100, 25905],
      ]),
    ),
    'A2、B2、C2、D2',
  );
const figures = ['朝阳区 2022 注册护士数 25905', '朝阳区 2023 注册护士数 26100'];

describe('表头上面写谁填报、哪天填报的一行', () => {
  test.each<[readonly Box[]]>([
    [['填报科室：医政科', '', '', '2024年1月15日']],
    [['填报部门：医政科', '', '', '2024年1月']],
    [['医政科', '', '', '2024.1.15']],
    [['', '', '区卫生健康委', '2024年1月15日']],
  ])('%j 不是列名', (line) => {
    const result = of(line);
    expect(lines(result)).toEqual(figures);
    expect(codes(result)).toEqual([]);
  });

  test.each<[readonly Box[]]>([
    [['填报科室：望京医院', '', '', '2024年1月15日']],
    [['望京街道社区卫生服务中心', '', '', '2024年1月15日']],
  ])('%j 说的是一家机构，要问', (line) => {
    const result = of(line);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W227 C4:D4');
  });

  test('填报那天这一年还没有过完，要问', () => {
    expect(codes(of(['医政科', '', '', '2023年9月15日'])).filter((code) => !code.startsWith('N'))).not.toEqual([]);
  });
});

describe('有日期的列名仍是列名', () => {
  const headed = (...line: Box[]) => read(book(sheet([line, ['注册护士数', 26100]])), 'B1');

  test('指标 | 2023年12月31日', () => {
    expect(lines(headed('指标', '2023年12月31日'))).toEqual(['朝阳区 2023 注册护士数 26100']);
  });

  test('两个日期是两列', () => {
    const result = read(
      book(
        sheet([
          ['医政科', '2023年1月', '2023年2月'],
          ['注册护士数', 26100, 26200],
        ]),
      ),
      'B1、C1',
    );
    expect(lines(result)).toEqual([]);
  });
});

describe('标题那一行的另一头写的附件号、表号、已核和报送的日期', () => {
  const headed = (far: Box, column: number, title = '朝阳区2023年卫生人力资源情况统计表') => {
    const line: Box[] = Array.from({ length: column + 1 }, () => '');
    line[0] = title;
    line[column] = far;
    return read(book(sheet([line, ['指标', '单位', '2023年'], ['注册护士数', '人', 26100]])), 'A1、F1、J1');
  };

  test.each<[Box, number]>([
    ['附件1', 9],
    ['表1-2', 2],
    ['√', 5],
    ['已核', 3],
    ['2024年1月15日', 5],
  ])('%s 不是列名', (far, column) => {
    expect(lines(headed(far, column))).toEqual(['朝阳区 2023 注册护士数 26100']);
    expect(codes(headed(far, column))).toEqual([]);
  });

  test('年内的日期要问', () => {
    expect(codes(headed('2023年9月30日', 5))).toContain('E212 C3');
  });

  test('两栏的表，日期是列名', () => {
    const result = read(
      book(
        sheet([
          ['卫生人力资源情况', '2023年12月31日'],
          ['注册护士数', 26100],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26100']);
  });
});
