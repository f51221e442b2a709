import { describe, expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

describe('表题是指标的全名，前后只有分法', () => {
  test('各类机构诊疗人次，机构类别在栏里', () => {
    const result = read(
      book(
        sheet([
          ['朝阳区各类机构诊疗人次（人次）'],
          ['年份', '合计', '医院', '基层医疗卫生机构', '专业公共卫生机构', '其他'],
          ['2023', 100, 60, 30, 8, 2],
        ]),
      ),
      'A3',
    );
    expect(lines(result)).toEqual(
      [
        '朝阳区 2023 总诊疗人次 100',
        '朝阳区 2023 总诊疗人次/医院 60',
        '朝阳区 2023 总诊疗人次/基层医疗卫生机构 30',
        '朝阳区 2023 总诊疗人次/专业公共卫生机构 8',
        '朝阳区 2023 总诊疗人次/其他 2',
      ].sort(),
    );
  });

  const months = Array.from({ length: 12 }, (_, at) => [`${at + 1}月`, 10, 9, 19]);

  test.each(['分月统计', '按月统计表', '逐月情况', '逐月对比'])('户籍人口出生%s', (ending) => {
    const rows = [['月份', '男', '女', '合计'], ...months, ['全年', 120, 108, 228]];
    const result = read(book(sheet([[`2023年朝阳区户籍人口出生${ending}`], ...rows])), 'A3:A14');
    expect(lines(result)).toEqual([
      '朝阳区 2023 户籍出生人数 228',
      '朝阳区 2023 户籍出生人数/女 108',
      '朝阳区 2023 户籍出生人数/男 120',
    ]);
  });

  test('缺几个月的，合计不读', () => {
    const rows = [['月份', '男', '女', '合计'], ...months.slice(0, 9), ['合计', 90, 81, 171]];
    const result = read(book(sheet([['2023年朝阳区户籍人口出生分月统计'], ...rows])), 'A3:A14');
    expect(lines(result)).toEqual([]);
    expect(codes(result).some((code) => code.startsWith('W'))).toBe(true);
  });
});
