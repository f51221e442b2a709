import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A1');
const managed = (title: string) => of([title], ['指标', '2023年'], ['年内管理高血压患者数', 315600]);

describe('标题列出几项工作', () => {
  test.each(['朝阳区2023年慢病与老年人管理', '朝阳区2023年老年人与慢病管理'])('%s：有一项说的是这个指标', (title) => {
    expect(lines(managed(title))).toEqual(['朝阳区 2023 年内管理高血压患者数 315600']);
    expect(codes(managed(title))).toEqual([]);
  });

  test.each(['朝阳区2023年老年人慢病管理', '朝阳区2023年慢病患者中老年人管理', '朝阳区2023年公立医院与老年人管理'])(
    '%s：只是其中一类人，或一项也没有说到',
    (title) => {
      expect(lines(managed(title))).toEqual([]);
      expect(codes(managed(title))).toEqual(['W227 B3']);
    },
  );
});

describe('标题说每千人口', () => {
  const title = ['朝阳区2023年每千人口资源'];

  test('每千人口的数另有一列，旁边的是总数', () => {
    const result = of(title, ['指标', '数量', '每千常住人口'], ['注册护士（人）', 26100, 7.62]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26100']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  });

  test('没有另一列时，数可能就是每千人口的', () => {
    const result = of(title, ['指标', '数量'], ['注册护士（人）', 26100]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['W227 B3']);
  });
});
