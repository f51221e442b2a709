import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test.each([
  ['常住人口', '其中：65岁及以上', '65岁及以上常住人口'],
  ['年末常住人口', '　65岁及以上人口', '65岁及以上常住人口'],
  ['高血压患者管理人数', '其中：规范管理人数', '高血压患者规范管理人数'],
  ['执业（助理）医师数', '#中医类别', '中医类别执业（助理）医师数'],
])('below %s a line “%s” is %s', (host, part, measure) => {
  const result = of(['指标', '2023年'], [host, 5000], ['出生率（‰）', 7.1], [host, 5000], [part, 900]);
  expect(lines(result)).toContain(`朝阳区 2023 ${measure} 900`);
});

test.each([
  ['户籍人口', '其中：65岁及以上'],
  ['注册护士数', '其中：社区'],
  ['常住人口', '其中：男性65岁及以上'],
])('below %s a line “%s” is asked about', (host, part) => {
  const result = of(['指标', '2023年'], [host, 5000], [part, 900]);
  expect(lines(result)).toHaveLength(1);
  expect(codes(result)).toEqual(['W221 B3']);
});

test('a heading between, or a line that is not read, parts them', () => {
  const parted = (...between: Box[]) =>
    codes(of(['指标', '2023年'], ['常住人口', 5000], between, ['65岁及以上', 900], ['活产数', 90]));
  expect(parted('人口密度', 7400)).toContain('W221 B4');
  expect(parted('二、户籍')).not.toEqual([]);
});

test('columns side by side do the same, under the same headings only', () => {
  const beside = of(
    ['地区', '常住人口', '其中：65岁及以上', '户籍人口', '其中：65岁及以上'],
    ['朝阳区', 5000, 900, 3000, 800],
  );
  expect(lines(beside)).toEqual([
    '朝阳区 2023 65岁及以上常住人口 900',
    '朝阳区 2023 年末常住人口 5000',
    '朝阳区 2023 年末户籍人口 3000',
  ]);
  expect(codes(beside)).toEqual(['W221 E2']);
  const under = read(
    book(
      sheet(
        [
          ['地区', '人口', null, '床位', null],
          [null, '户籍人口', '常住人口', '65岁及以上', '注册床位数'],
          ['朝阳区', 1, 2, 3, 4],
        ],
        ['A1:A2', 'B1:C1', 'D1:E1'],
      ),
    ),
  );
  expect(codes(under)).toEqual(['W221 D3']);
});

test.each([
  ['年内管理高血压患者数', '冠心病患者', '规范管理人数'],
  ['年末户籍人口', '流动人口', '出生人口'],
  ['执业（助理）医师数', '乡村医生', '中医类别'],
  ['社区卫生服务中心数', '养老机构', '开展安宁疗护的'],
  ['综合医院数', '专科医院', '设置康复科的'],
  ['综合医院数', '三级', '设置康复科的'],
  ['年内管理高血压患者数', '65岁及以上', '规范管理人数'],
])('%s, %s: “%s” behind the second is none of the first, in lines and in columns', (host, between, part) => {
  const down = of(['指标', '2023年'], [host, 5000], [between, 900], [part, 300]);
  expect(lines(down)).toHaveLength(1);
  expect(codes(down).join()).toMatch(/W22\d (?:B3:)?B4/u);
  const across = of(['地区', host, between, part], ['朝阳区', 5000, 900, 300]);
  expect(lines(across).filter((line) => line.endsWith(' 300'))).toEqual([]);
});

test.each([
  ['年末常住人口', '0-14岁', '65岁及以上', '65岁及以上常住人口'],
  ['年末常住人口', '　男', '　65岁及以上', '65岁及以上常住人口'],
  ['执业（助理）医师数', '其中：口腔', '中医类别', '中医类别执业（助理）医师数'],
  ['年末户籍人口', '出生人口', '死亡人口', '户籍死亡人数'],
])('%s, %s: “%s” is %s', (host, between, part, measure) => {
  const result = of(['指标', '2023年'], [host, 5000], [between, 90], [part, 80]);
  expect(lines(result)).toContain(`朝阳区 2023 ${measure} 80`);
});

test('births behind one population are not its own where another stands in the list', () => {
  const events: readonly (readonly Box[])[] = [
    ['出生人口', 21000],
    ['死亡人口', 17600],
  ];
  const both = of(['指标', '2023年'], ['年末常住人口', 3438000], ['年末户籍人口', 2115000], ...events);
  expect(lines(both)).toHaveLength(2);
  expect(codes(both)).toEqual(['W221 B4', 'W221 B5']);
  const across = of(
    ['年份', '常住人口', '户籍人口', '出生人口', '死亡人口'],
    ['2023年', 3438000, 2115000, 21000, 17600],
  );
  expect(lines(across)).toHaveLength(2);
  expect(lines(of(['指标', '2023年'], ['年末户籍人口', 2115000], ...events))).toHaveLength(3);
  const within = of(['指标', '2023年'], ['年末常住人口', 3438000], ['年末户籍人口', 2115000], ['　出生人口', 15100]);
  expect(lines(within)).toContain('朝阳区 2023 户籍出生人数 15100');
});

test('people behind deaths are alive, unless they are marked or set in', () => {
  const down = of(
    ['指标', '2023年'],
    ['死亡人数', 17000],
    ['孕产妇数', 25000],
    ['婴儿数', 24000],
    ['甲乙类传染病', 15021],
  );
  expect(lines(down)).toEqual([]);
  const across = of(['地区', '死亡人数', '孕产妇数', '婴儿'], ['朝阳区', 17000, 25000, 24000]);
  expect(lines(across)).toEqual([]);
  const within = of(['指标', '2023年'], ['死亡人数', 17000], ['　其中：婴儿', 24], ['　5岁以下儿童', 40]);
  expect(lines(within)).toEqual(['朝阳区 2023 5岁以下儿童死亡数 40', '朝阳区 2023 婴儿死亡数 24']);
});

test.each([
  ['社区卫生服务中心数', '其中：开展安宁疗护服务的', '开展安宁疗护的社区卫生服务中心数'],
  ['社区卫生服务机构数', '　能提供中医药服务的', '提供中医药服务的社区卫生服务机构数'],
  ['系统内公立医疗机构数', '其中：已实现互联互通的', '已互联互通公立医疗机构数'],
  ['综合医院数', '#设置康复科的', '设置康复科的综合医院数'],
])('below %s those that do something, “%s”, are %s', (host, part, measure) => {
  const result = of(['指标', '2023年'], [host, 50], [part, 20]);
  expect(lines(result)).toContain(`朝阳区 2023 ${measure} 20`);
});

test.each([
  ['社区卫生服务中心数', '其中：拟开展安宁疗护服务的'],
  ['社区卫生服务机构数', '其中：未提供中医药服务的'],
  ['系统内公立医疗机构数', '其中：计划互联互通的'],
])('below %s “%s” is another thing', (host, part) => {
  expect(codes(of(['指标', '2023年'], [host, 50], [part, 20]))).toEqual(['W221 B3']);
});
