import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const asked = (...rows: readonly (readonly Box[])[]) =>
  codes(read(book(sheet([['朝阳区2023年统计表'], ['指标', '单位', '数值'], ...rows])))).filter((code) =>
    code.startsWith('W247'),
  );

describe('同名的两行', () => {
  test('名称和数都相同，可能复制后没有改名称，要问', () => {
    expect(asked(['乡镇总数', '个', 19], ['乡镇总数', '个', 19])).toEqual(['W247 C3:C4']);
  });

  test('在另一个小标题下，或数不同（另有冲突的问题），不问', () => {
    const first = ['一、乡镇'];
    expect(asked(first, ['乡镇总数', '个', 19], ['二、国家卫生乡镇'], ['乡镇总数', '个', 19])).toEqual([]);
    expect(asked(['乡镇总数', '个', 19], ['乡镇总数', '个', 20])).toEqual([]);
  });

  test('合并的一格不是两行', () => {
    const rows = [['朝阳区2023年统计表'], ['指标', '数值'], ['乡镇总数（个）', 19], [null, null]];
    expect(codes(read(book(sheet(rows, ['A3:A4', 'B3:B4']))))).not.toContain('W247 B3');
  });
});

describe('表中的分隔行', () => {
  test.each(['—— 2022 ——', '【2022年】', '***2022年***'])('%s 以下是那一年的数', (line) => {
    const rows = [
      ['朝阳区2023年统计表'],
      ['指标', '单位', '数值'],
      ['乡镇总数', '个', 19],
      [line],
      ['国家卫生乡镇数', '个', 8],
    ];
    expect(lines(read(book(sheet(rows)), 'A4'))).toEqual(['朝阳区 2022 国家卫生乡镇数 8', '朝阳区 2023 乡镇总数 19']);
  });
});

describe('标题说几个区', () => {
  const of = (title: string) =>
    codes(read(book(sheet([[title], ['指标', '单位', '数值'], ['负压病房数', '间', 150]])), 'A1'));
  test.each(['朝阳、海淀两区2023年', '朝阳和密云2023年统计', '朝阳、海淀、丰台三区合计（2023年）'])(
    '%s 的数看不出是哪个区的，要问',
    (title) => {
      expect(of(title)).toEqual(['W247 A1']);
    },
  );

  test('各行写明是哪个区的不问', () => {
    const rows = [['2023年朝阳、海淀两区负压病房'], ['地区', '负压病房数（间）'], ['朝阳区', 150], ['海淀区', 90]];
    expect(codes(read(book(sheet(rows)), 'A1'))).toEqual([]);
    expect(of('朝阳区2023年统计表')).toEqual([]);
  });
});
