import { describe, expect, test } from 'vitest';
import { areasIn } from '../../../pipeline/normalise/places/areas-in.ts';
import { book, codes, dictionary, lines, read, sheet } from '../build.ts';

describe('市局的分局', () => {
  test.each([
    ['北京市公安局朝阳分局2023年户籍人口统计表', ['朝阳区']],
    ['北京市规划和自然资源委员会密云分局', ['密云区']],
    ['北京市公安局', ['北京市']],
    ['长春市公安局朝阳分局', []],
    ['北京市公安局交通分局', ['北京市']],
  ])('“%s”说的是 %j', (text, areas) => {
    expect(areasIn(text, dictionary)).toEqual(areas);
  });

  test('标题是分局的户籍人口表，死亡人数是户籍的', () => {
    const result = read(
      book(
        sheet([
          ['北京市公安局朝阳分局2023年户籍人口统计表'],
          ['项目', '合计', '男', '女'],
          ['年末户籍人口', 2140000, 1055000, 1085000],
          ['出生人数', 14200, 7350, 6850],
          ['死亡人数', 15800, 8400, 7400],
        ]),
      ),
    );
    expect(lines(result)).toEqual([
      '朝阳区 2023 年末户籍人口 2140000',
      '朝阳区 2023 户籍出生人数 14200',
      '朝阳区 2023 户籍出生人数/女 6850',
      '朝阳区 2023 户籍出生人数/男 7350',
      '朝阳区 2023 户籍死亡人数 15800',
    ]);
  });

  test('别的区的分局，要问', () => {
    const rows = [['北京市公安局海淀分局2023年户籍人口统计表'], ['项目', '合计'], ['年末户籍人口', 2454000]];
    const result = read(book(sheet(rows)));
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('E208 B3');
  });
});
