import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelReader } from '../../../pipeline/normalise/labels/label.ts';
import { unusedName } from '../../../pipeline/normalise/registers/unused.ts';
import { type Box, book, codes, dictionary, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

describe('没有指标用到的栏目', () => {
  test('不提问，合成一条提示；旁边的数照常读', () => {
    const result = of(
      ['地区', '卫生技术人员总数（人）', '注册护士', '药师（士）数', '万元以上设备台数', '病床周转次数'],
      ['朝阳区', 50812, 25905, 3011, 8123, 31.2],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25905']);
    expect(result.problems.every(({ severity }) => severity === 'note')).toBe(true);
    expect(result.problems.map(({ found }) => found).join()).toContain('“万元以上设备台数”的 1 个数没有指标用到，不读');
  });

  test('是大标题时，下面的数照常读', () => {
    const result = of(
      ['地区', '卫生技术人员', null, null],
      [null, '合计', '执业（助理）医师', '注册护士'],
      ['朝阳区', 50812, 23120, 25905],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 执业（助理）医师数 23120', '朝阳区 2023 注册护士数 25905']);
  });

  test('是某项的一部分的，旁边有那一项才不问', () => {
    expect(codes(of(['指标', '数值'], ['总诊疗人次', 900], ['门急诊人次', 800]))).toEqual(['N233 B3']);
    expect(codes(of(['指标', '数值'], ['门急诊人次', 800]))).toEqual(['W221 B2']);
  });

  test('是一个指标的一类，加起来不等于合计，或没有合计的，要问', () => {
    const beds = (...more: Box[][]) =>
      of(['科室', '实际开放床位数'], ['内科', 300], ['外科', 200], ['儿科', 100], ...more);
    expect(codes(beds()).join()).toContain('W221 B2');
    expect(codes(beds(['合计', 700])).join()).toContain('W221 B2');
    const titled = (title: string) =>
      codes(of([title], ['科室', '实际开放床位数'], ['内科', 300], ['外科', 200], ['儿科', 100], ['合计', 600])).join();
    expect(titled('朝阳区2023年床位情况')).not.toMatch(/W22[15]/u);
    // 没有写哪个区的，可能只是一家医院的科室
    expect(titled('2023年床位情况')).toContain('W225 B6');
  });

  test.each([
    ['一病区', '二病区', '三病区'],
    ['第一组', '第二组', '第三组'],
    ['南院', '北院', '东院'],
    ['医政科', '基层科', '妇幼科'],
  ])('%s、%s、%s的合计，没有写哪个区的要问', (...names) => {
    const rows = names.map((name): Box[] => [name, 100]);
    expect(codes(of(['2023年护士情况'], ['单位', '注册护士数'], ...rows, ['合计', 300])).join()).toContain('W225 B6');
  });

  test.each([
    ['鼓楼', '果园', '檀营'],
    ['东部', '中部', '西部'],
    ['教育系统', '卫生系统', '民政系统'],
  ])('%s、%s、%s的合计，照读', (...names) => {
    const rows = names.map((name): Box[] => [name, 100]);
    const found = codes(of(['朝阳区2023年护士情况'], ['地区', '注册护士数'], ...rows, ['合计', 300])).join();
    expect(found).not.toContain('B6');
  });

  test('写错的指标名称照样要问', () => {
    expect(codes(of(['指标', '数值'], ['卫生技术人员', 900], ['注册护师数', 800]))).toEqual(['N233 B2', 'W221 B3']);
  });
});

test('登记的名称和词典里的名称都不相同', () => {
  const label = labelReader(dictionary);
  const file = join(import.meta.dirname, '../../../sql/reference/unused.csv');
  const names = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter((name) => !name.includes('*') && label(name) !== null)).toEqual([]);
  const known = [...dictionary.measureNames.keys(), ...dictionary.memberNames.keys()];
  expect(known.filter((name) => unusedName(name, dictionary) !== null)).toEqual([]);
});

test.each(['在托人数', '实际收托', '迁入人口', '健康期望寿命', '市级卫生乡镇', '出生性别比'])(
  '%s 没有指标用到，不问',
  (name) => {
    const result = read(book(sheet([['2023年朝阳区统计表'], ['指标', '数值'], ['户籍出生人数', 36], [name, 12]])));
    expect(lines(result)).toEqual(['朝阳区 2023 户籍出生人数 36']);
    expect(codes(result).filter((code) => !code.startsWith('N'))).toEqual([]);
  },
);
