import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: Box[][]) => read(book(sheet(rows)));

describe('旁边有别的指标时', () => {
  test('标题的指标名以“发病数”结尾，发病数就是它', () => {
    const result = of(
      ['2023年朝阳区甲乙类传染病报告发病情况'],
      ['', '全年'],
      ['发病数（例）', 960],
      ['死亡数（例）', 4],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 甲乙类传染病报告发病数 960', '朝阳区 2023 甲乙类传染病报告死亡数 4']);
    expect(codes(result)).toEqual([]);
  });

  test('标题只说一种病，要问', () => {
    const result = of(
      ['2023年朝阳区新冠病毒感染报告发病情况'],
      ['', '全年'],
      ['发病数（例）', 960],
      ['甲乙类传染病报告死亡数', 4],
    );
    expect(lines(result)).toEqual([]);
    expect(codes(result)).not.toEqual([]);
  });

  const causes = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];

  test('四个病种并列一栏，是旁边四类慢性病死亡人数的分项', () => {
    const result = of(
      ['2023年朝阳区四类慢性病死亡情况'],
      ['年龄组', '四类慢性病死亡人数', ...causes],
      ['30-34', 14, 6, 7, 0, 1],
      ['35-39', 22, 9, 11, 1, 1],
    );
    expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数/35—39岁 / 恶性肿瘤 11');
    expect(lines(result)).toHaveLength(10);
    expect(codes(result)).toEqual([]);
  });

  test('只有其中几种的，要问', () => {
    const result = of(
      ['2023年朝阳区慢性病情况'],
      ['地区', '四类慢性病死亡人数', '高血压', '糖尿病'],
      ['全区', 100, 42000, 16000],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 四类慢性病死亡人数 100']);
    expect(codes(result)).not.toEqual([]);
  });
});
