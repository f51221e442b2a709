import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const heading = ['2023年朝阳区卫生统计'];
const columns = ['类别', '指标', '单位', '数量'];
const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) =>
  read(book(sheet([heading, columns, ...rows], merges)));

describe('左边有合并的类别列', () => {
  const beds = [
    ['床位', '注册床位数', '张', 2800],
    ['', '　公立', '张', 2300],
    ['', '　社会办', '张', 500],
  ];

  test.each([[['A3:A5']], [[]]])('指标下面的分项照常读（合并：%j）', (merges) => {
    const result = of(beds, merges);
    expect(lines(result)).toEqual([
      '朝阳区 2023 注册床位数 2800',
      '朝阳区 2023 注册床位数/公立 2300',
      '朝阳区 2023 注册床位数/社会办 500',
    ]);
    expect(codes(result)).toEqual([]);
  });

  test('类别不在词典时，分项也属于同一类别里上面的指标', () => {
    const result = of(
      [
        ['诊疗', '总诊疗人次', '人次', 3800000],
        ['', '其中：医院', '人次', 3000000],
        ['', '　　　基层医疗卫生机构', '人次', 700000],
        ['床日', '实际占用总床日数', '床日', 680000],
      ],
      ['A3:A5'],
    );
    expect(lines(result)).toEqual([
      '朝阳区 2023 实际占用总床日数 680000',
      '朝阳区 2023 总诊疗人次 3800000',
      '朝阳区 2023 总诊疗人次/医院 3000000',
      '朝阳区 2023 总诊疗人次/基层医疗卫生机构 700000',
    ]);
  });

  test('类别限定了机构的，分项和指标一样要问', () => {
    const result = of(
      [
        ['公立医院', '总诊疗人次', '人次', 3800000],
        ['', '其中：基层医疗卫生机构', '人次', 3000000],
      ],
      ['A3:A4'],
    );
    expect(lines(result)).toEqual([]);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual(['W221 D3:D4']);
  });

  test('没有指标用到的分项，加起来是合计的，仍只读合计', () => {
    const result = of(
      [
        ['人员', '执业（助理）医师数', '人', 23300],
        ['', '临床', '人', 20000],
        ['', '口腔', '人', 3300],
      ],
      ['A3:A5'],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 执业（助理）医师数 23300']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  });
});
