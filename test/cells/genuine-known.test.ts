import { beforeAll, describe, expect, test } from 'vitest';
import { genuineExists } from './genuine.ts';
import { knownFamilies, type Published, placesIn, publishedTables } from './genuine-known.ts';
import { quotedTable } from './readme.ts';
import { type Family, faultsOf, tableOf, timidOf } from './tally.ts';

describe.skipIf(!genuineExists)('真实发布的统计表，词典登记其指标和地区后', () => {
  let tables: readonly Published[] = [];
  let families: readonly Family[] = [];

  beforeAll(() => {
    tables = publishedTables();
    families = knownFamilies(tables, placesIn(tables));
  });

  test('没有一个读错，没有一个漏掉', () => {
    expect(tables.length).toBe(37);
    expect(faultsOf(families)).toEqual([]);
  });

  test('写明指标和单位的表，每个数都读对', () => {
    const stated = tables.filter(({ figures, isPrinted }) => isPrinted && figures !== null);
    const cells = knownFamilies(stated, placesIn(tables)).flatMap(({ files }) => files.flatMap((file) => file.cells));
    expect(stated.length).toBe(10);
    expect(cells.filter(({ fate }) => fate !== 'right')).toEqual([]);
    expect(cells.length).toBe(stated.flatMap(({ figures }) => figures ?? []).length);
    expect(cells.length).toBeGreaterThan(2500);
  });

  test('没有写单位的表，只有看不出单位的数才提问', () => {
    const codes = new Set(
      timidOf(families.filter(({ name }) => name.startsWith('年鉴序列'))).map((line) => line.split(' reported ')[1]),
    );
    expect([...codes].filter((code) => !['E202', 'E211', 'W227'].includes(code ?? ''))).toEqual([]);
    expect(codes.size).toBeGreaterThan(1);
  });

  test('没有写指标的表、指标和单位只在文件名里的表，每个数都提问', () => {
    const silent = tables.filter(({ figures }) => figures === null);
    const cells = knownFamilies(silent, placesIn(tables)).flatMap(({ files }) => files.flatMap((file) => file.cells));
    expect(silent.length).toBe(8);
    expect(cells.filter(({ fate }) => fate === 'right' || fate === 'wrong')).toEqual([]);
    expect(cells.filter(({ fate }) => fate === 'reported').length).toBeGreaterThan(3000);
  });

  test.each([['北京市'], ['北京市', '河北省']])('只登记了%s %s，就只取它们的行，别的行都列出', (...areas) => {
    const folder = areas.at(-1) ?? '';
    const provincial = tables.filter(({ path, figures }) => path.includes('分省年度数据 (') && figures !== null);
    const cells = knownFamilies(provincial, areas, () => folder).flatMap(({ files }) =>
      files.flatMap((file) => file.cells),
    );
    const own = provincial.flatMap(({ figures }) => (figures ?? []).filter(({ place }) => areas.includes(place)));
    expect(own.length).toBeGreaterThan(50);
    expect(cells.filter(({ fate }) => fate === 'right').length).toBe(own.length);
    expect(cells.filter(({ fate }) => fate === 'wrong' || fate === 'lost')).toEqual([]);
  });

  test('全国的表放在市、区的文件夹里，一个数也不用', () => {
    const national = tables.filter(({ area, isPrinted }) => area === '全国' && isPrinted);
    for (const area of ['北京市', '朝阳区']) {
      const cells = knownFamilies(national, [], () => area).flatMap(({ files }) => files.flatMap((file) => file.cells));
      expect(cells.filter(({ fate }) => fate !== 'reported')).toEqual([]);
      expect(cells.length).toBeGreaterThan(300);
    }
  });

  test('README 的“读数核对”与计算相同', () => {
    expect(quotedTable('genuine-known')).toBe(tableOf(families));
  });
});
