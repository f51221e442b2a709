import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const title = ['2023年朝阳区四类慢性病分年龄死亡人数（人）'];
const [heart, tumour, sugar, lung] = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([title, ...rows])));
const totals = (result: ReturnType<typeof of>) =>
  lines(result).filter((line) => !line.includes('疾病 ') && !/肿瘤|糖尿病 /u.test(line));

describe('没有大标题的“小计”', () => {
  const heads = ['年龄组', heart, tumour, sugar, lung, '小计'] as const;

  test('各行都是全部病种之和的，是病种的合计，角上的一个也是', () => {
    const rows = [
      ['60—64岁', 10, 20, 3, 4, 37],
      ['65—69岁', 11, 21, 4, 5, 41],
      ['合计', 210, 410, 70, 90, 780],
    ];
    const result = of(heads, ...rows);
    expect(totals(result)).toEqual([
      '朝阳区 2023 四类慢性病死亡人数 780',
      '朝阳区 2023 四类慢性病死亡人数/60—64岁 37',
      '朝阳区 2023 四类慢性病死亡人数/65—69岁 41',
    ]);
    expect(codes(result)).toEqual([]);
    expect(codes(of(['年龄组', '小计', heart, tumour, sugar, lung], ['60—64岁', 37, 10, 20, 3, 4]))).toEqual([]);
  });

  test.each([
    ['只是前两种之和', ['年龄组', heart, tumour, '小计', sugar, lung], ['60—64岁', 10, 20, 30, 3, 4], 'D3'],
    ['加不起来', heads, ['60—64岁', 10, 20, 3, 4, 38], 'F3'],
    ['缺一种病', ['年龄组', heart, tumour, sugar, '小计'], ['60—64岁', 10, 20, 3, 33], 'E3'],
    ['旁边另有合计', ['年龄组', heart, tumour, '小计', sugar, lung, '合计'], ['60—64岁', 10, 20, 30, 3, 4, 37], 'D3'],
  ] as const)('%s：不当作全部，要问', (_, head, row, cell) => {
    const result = of(head, row);
    expect(totals(result).filter((line) => !line.endsWith(' 37'))).toEqual([]);
    expect(codes(result)).toEqual([`W224 ${cell}`]);
  });

  test('两个小计都不是全部', () => {
    const result = of(
      ['年龄组', heart, tumour, '小计', sugar, lung, '小计'],
      ['60—64岁', 10, 20, 30, 3, 4, 7],
      ['65—69岁', 11, 21, 32, 4, 5, 9],
    );
    expect(totals(result)).toEqual([]);
    expect(codes(result)).toEqual(['W224 D3:D4、G3:G4']);
  });

  test('男、女旁边的小计是合计；加不起来的要问', () => {
    const born = (whole: number) =>
      read(
        book(sheet([['2023年朝阳区户籍出生人数'], ['项目', '男', '女', '小计'], ['出生人数（人）', 10, 12, whole]])),
      );
    expect(lines(born(22))).toContain('朝阳区 2023 户籍出生人数 22');
    expect(codes(born(22))).toEqual([]);
    expect(lines(born(21))).not.toContain('朝阳区 2023 户籍出生人数 21');
  });
});

describe('没有行名的一行', () => {
  const of = (whole: Box) =>
    read(
      book(
        sheet(
          [
            ['朝阳区2023年户籍人口统计表'],
            ['单位：人'],
            ['总人口', null, null, '出生', null, null],
            ['合计', '男', '女', '合计', '男', '女'],
            [438652, 219000, 219652, whole, 1290, 1220],
          ],
          ['A3:C3', 'D3:F3'],
        ),
      ),
    );

  test('合计旁边的男、女，指标不用的不问', () => {
    expect(lines(of(2510))).toEqual(
      [
        '朝阳区 2023 年末户籍人口 438652',
        '朝阳区 2023 户籍出生人数 2510',
        '朝阳区 2023 户籍出生人数/女 1220',
        '朝阳区 2023 户籍出生人数/男 1290',
      ].sort(),
    );
    expect(codes(of(2510))).toEqual(['N233 B5:C5']);
  });

  test('没有写合计的数，男、女要问', () => {
    expect(codes(of(null)).filter((code) => code.startsWith('W224'))).toEqual(['W224 B5', 'W224 C5']);
  });
});
