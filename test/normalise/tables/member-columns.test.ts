import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (head: readonly Box[], numbers: readonly Box[]) =>
  read(book(sheet([['朝阳区2023年卫生资源'], ['地区', ...head], ['朝阳区', ...numbers]])));

test.each([
  ['together they are what stands before them', ['注册床位数', '公立', '社会办'], [25100, 16100, 9000]],
  ['they are marked as its parts', ['注册床位数', '#公立', '#社会办'], [25100, 16100, 8000]],
  ['the first is marked', ['注册床位数', '其中公立', '社会办'], [25100, 16100, 8000]],
] as const)('members behind their measure are read where %s', (_, head, numbers) => {
  const result = of(head, numbers);
  expect(lines(result)).toEqual([
    '朝阳区 2023 注册床位数 25100',
    '朝阳区 2023 注册床位数/公立 16100',
    `朝阳区 2023 注册床位数/社会办 ${numbers[2]}`,
  ]);
  expect(codes(result).filter((code) => code.startsWith('W'))).toEqual([]);
});

test('each measure has its own members behind it', () => {
  const result = of(['总诊疗人次', '#医院', '#基层', '基层门诊人次', '#中医'], [4500, 2600, 1800, 1800, 300]);
  expect(lines(result)).toEqual([
    '朝阳区 2023 基层门诊人次 1800',
    '朝阳区 2023 基层门诊人次/中医 300',
    '朝阳区 2023 总诊疗人次 4500',
    '朝阳区 2023 总诊疗人次/医院 2600',
    '朝阳区 2023 总诊疗人次/基层医疗卫生机构 1800',
  ]);
});

test.each([
  ['are how many there are', ['实际开放床位数', '医院', '注册护士数'], [24000, 120, 20100]],
  ['do not add up to it', ['注册床位数', '公立', '社会办'], [25100, 62, 80]],
  ['may be of the rate between', ['注册床位数', '床位使用率', '公立', '社会办'], [25100, 80, 70, 90]],
  ['may be of what is not read between', ['注册床位数', '在建', '公立', '社会办'], [25100, 100, 60, 40]],
  ['may be of the kind between', ['总诊疗人次', '#急诊', '医院', '基层'], [45000, 4000, 3000, 1000]],
  ['are members of what is not divided by them', ['注册护士数', '#医院', '#基层'], [20100, 15000, 4000]],
  ['are of what is planned', ['计划注册床位数', '公立', '社会办'], [25100, 16100, 9000]],
] as const)('members that %s are asked about', (_, head, numbers) => {
  const result = of(head, numbers);
  expect(lines(result).filter((line) => line.includes('/'))).toEqual([]);
  expect(codes(result).filter((code) => code.startsWith('W'))).not.toEqual([]);
});

test('each heading has its own members, and one of another heading is none', () => {
  const under = (...row: readonly Box[]) =>
    read(
      book(
        sheet(
          [
            ['朝阳区卫生资源'],
            ['地区', '2022年', null, null, '2023年', null, null],
            row,
            ['朝阳区', 9, 5, 4, 10, 6, 4],
          ],
          ['B2:D2', 'E2:G2'],
        ),
      ),
    );
  expect(lines(under(null, '注册床位数', '公立', '社会办', '注册床位数', '公立', '社会办'))).toContain(
    '朝阳区 2022 注册床位数/社会办 4',
  );
  const apart = under(null, '活产数', '产妇数', '注册床位数', '#公立', '活产数', '产妇数');
  expect(lines(apart).filter((line) => line.includes('/'))).toEqual([]);
});

test('“医院”下面是一家家医院，各级的小计才是各级的数', () => {
  const result = read(
    book(
      sheet([
        ['2023年朝阳区医院床位使用情况'],
        ['级别', '医院', '实际开放总床日数', '实际占用总床日数'],
        ['三级医院', '朝阳医院', 190, 130],
        [null, '中日友好医院', 210, 170],
        [null, '三级医院小计', 400, 300],
        ['二级医院', '垂杨柳医院', 60, 40],
        [null, '双桥医院', 40, 30],
        [null, '二级医院小计', 100, 70],
        ['总计', null, 500, 370],
      ]),
    ),
  );
  expect(lines(result)).toEqual([
    '朝阳区 2023 实际占用总床日数 370',
    '朝阳区 2023 实际占用总床日数/三级医院 300',
    '朝阳区 2023 实际占用总床日数/二级医院 70',
    '朝阳区 2023 实际开放总床日数 500',
    '朝阳区 2023 实际开放总床日数/三级医院 400',
    '朝阳区 2023 实际开放总床日数/二级医院 100',
  ]);
});
