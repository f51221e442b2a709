import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const diseases = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
const deaths = (
  beside: string,
  causes: readonly string[] = diseases,
  title = '朝阳区2023年30—69岁四类慢性病死亡情况',
) => {
  const rows: readonly (readonly Box[])[] = [
    [title],
    ['年龄组', beside, ...causes.map(() => '死亡数')],
    ['年龄组', beside, ...causes],
    ['30-34', 149902, ...causes.map((_, at) => 10 + at)],
    ['35-39', 181330, ...causes.map((_, at) => 20 + at)],
  ];
  return read(book(sheet(rows)), 'A1:F1');
};

test.each(['人口数', '平均人口数', '人口数（人）'])(
  '%s beside the deaths by cause is of those who live there',
  (beside) => {
    expect(lines(deaths(beside)).filter((line) => line.includes('四类慢性病死亡人数'))).toHaveLength(8);
  },
);

test.each(['出院人数', '住院人数', '参保人数', '流动人口数', '监测人口数', '入院人口', '抽样人口数'])(
  '%s beside them may be that of which they are',
  (beside) => {
    expect(lines(deaths(beside))).toEqual([]);
    expect(codes(deaths(beside)).join()).toMatch(/W/u);
  },
);

test('one cause less, and they are not those four', () => {
  expect(lines(deaths('人口数', [...diseases.slice(0, 3), '其他疾病']))).toEqual([]);
});
