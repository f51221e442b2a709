import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)), 'A1:F1');
const deaths = (title: string) => of([`2023年${title}`], ['时间', '出生人数', '死亡人数'], ['全年', 14200, 14650]);

test.each(['户籍出生死亡人数', '户籍出生死亡人数统计表'])('%s is of both', (title) => {
  expect([...lines(deaths(title))].sort()).toEqual([
    '朝阳区 2023 户籍出生人数 14200',
    '朝阳区 2023 户籍死亡人数 14650',
  ]);
  expect(codes(deaths(title))).toEqual([]);
});

test.each([
  '户籍及常住出生死亡人数',
  '非户籍出生死亡人数',
  '户籍出生、婴儿死亡人数',
  '户籍出生及5岁以下儿童死亡人数',
  '户籍出生与孕产妇死亡人数',
  '户籍出生、外来人口死亡人数',
  '户籍老年人死亡人数',
  '户籍居民住院死亡人数',
  '户籍人口意外死亡人数',
  '上半年户籍出生死亡人数',
  '望京街道户籍出生死亡人数',
  '户籍出生死亡人数预测',
  '出生死亡人数',
])('%s is not', (title) => {
  expect(codes(deaths(title)).some((code) => /^[EW]/u.test(code))).toBe(true);
  expect(lines(deaths(title)).length).toBeLessThan(2);
});

const ages = (title: string, total: string) =>
  of(
    [`2023年朝阳区${title}`],
    ['年龄组', total, '其中：心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'],
    ['30—34岁', 3, 1, 2, 0, 0],
    ['35—39岁', 7, 3, 3, 1, 0],
  );

test.each(['四类慢病合计', '四类慢性病合计'])('%s over ages is the total of those four', (total) => {
  const result = ages('四类慢性病分年龄死亡人数（户籍）', total);
  expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数/35—39岁 7');
  expect(codes(result)).toEqual([]);
});

test.each([
  ['四类慢性病分年龄患病人数', '四类慢病合计'],
  ['四类慢性病分年龄死亡率', '四类慢病合计'],
  ['四类慢性病分年龄死亡人数', '三类慢病合计'],
  ['四类慢性病分年龄死亡人数', '慢病合计'],
  ['四类慢性病分年龄死亡人数', '全死因合计'],
  ['四类慢性病男性分年龄死亡人数', '四类慢病合计'],
  ['四类慢性病分年龄住院死亡人数', '四类慢病合计'],
])('under %s %s is not', (title, total) => {
  const read = lines(ages(title, total));
  expect(read.filter((line) => line.endsWith('35—39岁 7'))).toEqual([]);
});

test('筛查人数 below 听力筛查 is of that, whatever other screening the title has', () => {
  const result = read(
    book(
      sheet(
        [
          ['2023年朝阳区产前筛查及新生儿疾病筛查情况统计表'],
          ['地区', '遗传代谢性疾病筛查', null, '听力筛查', null],
          [null, '筛查人数', '筛查率（%）', '筛查人数', '筛查率（%）'],
          ['全区', 19710, 99.55, 19600, 98.99],
        ],
        ['B2:C2', 'D2:E2', 'A2:A3'],
      ),
    ),
    'A1:E1',
  );
  expect([...lines(result)].sort()).toEqual([
    '朝阳区 2023 新生儿听力筛查人数 19600',
    '朝阳区 2023 新生儿遗传代谢性疾病筛查人数 19710',
  ]);
});
