import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, rows: readonly (readonly Box[])[], structure = '') =>
  read(book(sheet([[title], ...rows])), structure);

describe('合计只是列出的几组之和', () => {
  const deaths = '朝阳区 2023 年龄别死亡人数';
  const title = '朝阳区2023年居民死亡';

  test('只列了三个年龄组：合计不读，说明是哪几组的，各组照读', () => {
    const result = of(title, [
      ['年龄组', '死亡人数'],
      ['15—19岁', 3],
      ['20—24岁', 4],
      ['25—29岁', 7],
      ['合计', 14],
    ]);
    expect(lines(result)).toEqual([`${deaths}/15—19岁 3`, `${deaths}/20—24岁 4`, `${deaths}/25—29岁 7`]);
    expect(codes(result)).toEqual(['N233 B6']);
    expect(result.problems[0]?.found).toContain('只是列出的几个年龄组之和');
  });

  test('四类慢性病只列了三类', () => {
    const result = of('朝阳区2023年四类慢性病死亡', [
      ['指标', '合计', '心脑血管疾病', '恶性肿瘤', '糖尿病'],
      ['四类慢性病死亡人数', 3342, 1979, 1192, 171],
    ]);
    expect(lines(result).length).toBe(3);
    expect(codes(result)).toContain('W225 B3');
  });

  test('分病种、分年龄，只列了两个年龄组：各病种的合计也不读', () => {
    const kinds = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
    const result = of('朝阳区2023年四类慢性病死亡人数', [
      ['年龄组', ...kinds, '合计'],
      ['60—64岁', 10, 20, 3, 4, 37],
      ['65—69岁', 11, 21, 4, 5, 41],
      ['合计', 21, 41, 7, 9, 78],
    ]);
    expect(lines(result).every((line) => line.includes('岁'))).toBe(true);
    expect(lines(result).length).toBe(10);
    expect(codes(result)).toEqual(['N233 B5:F5']);
  });

  test('从 0 岁列到 85 岁以上，中间没有发生的几组没有列：照读', () => {
    const result = of(title, [
      ['年龄组', '死亡人数'],
      ['0岁', 3],
      ['60—64岁', 40],
      ['85岁及以上', 71],
      ['合计', 114],
    ]);
    expect(lines(result)).toContain(`${deaths} 114`);
  });

  test('合计比列出的几组多：是全部的合计，照读', () => {
    const result = of(title, [
      ['年龄组', '死亡人数'],
      ['15—19岁', 3],
      ['20—24岁', 4],
      ['合计', 4381],
    ]);
    expect(lines(result)).toContain(`${deaths} 4381`);
  });

  test('机构类别没有列“其他”，各项之和就是合计：照读', () => {
    const result = of('朝阳区2023年总诊疗人次', [
      ['指标', '医院', '基层医疗卫生机构', '专业公共卫生机构', '合计'],
      ['总诊疗人次', 3100, 1900, 80, 5080],
    ]);
    expect(lines(result).length).toBe(4);
    expect(codes(result)).toEqual([]);
  });
});

describe('合计里还有该指标没有的“其他”', () => {
  const chronic = '朝阳区 2023 四类慢性病死亡人数';
  const title = '朝阳区2023年四类慢性病死亡';
  const kinds = ['心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'];
  const numbers = [1979, 1192, 171, 312];

  test.each([
    ['其他', 727, 4381],
    ['其他疾病', 727, 4381],
  ])('列：四类和%s', (name, rest, total) => {
    const result = of(title, [
      ['指标', '合计', ...kinds, name],
      ['四类慢性病死亡人数', total, ...numbers, rest],
    ]);
    expect(lines(result)).toEqual(kinds.map((kind, at) => `${chronic}/${kind} ${numbers[at]}`).sort());
    expect(codes(result)).toContain('W225 B3');
  });

  test('合计就是四类之和，旁边另有“其他”：照读', () => {
    const result = of(title, [
      ['指标', '合计', ...kinds, '其他'],
      ['四类慢性病死亡人数', 3654, ...numbers, 727],
    ]);
    expect(lines(result)).toContain(`${chronic} 3654`);
    expect(codes(result)).not.toContain('W225 B3');
  });
});

describe('分项要加上“其他”才是合计', () => {
  const beds = '朝阳区 2023 注册床位数';

  test.each([
    ['公立', '民营', '其他'],
    ['公立', '社会办', '其他'],
  ])('列：%s、%s、%s', (...kinds) => {
    const result = of('朝阳区2023年注册床位', [
      ['指标', '合计', ...kinds],
      ['注册床位数（张）', 2620, 2190, 400, 30],
    ]);
    expect(lines(result)).toEqual([`${beds} 2620`]);
    expect(codes(result)).toContain('W224 C3:D3');
  });

  test('行', () => {
    const result = of('朝阳区2023年注册床位', [
      ['办医主体', '注册床位数（张）'],
      ['合计', 2620],
      ['公立', 2190],
      ['民营', 400],
      ['其他', 30],
    ]);
    expect(lines(result)).toEqual([`${beds} 2620`]);
    expect(codes(result)).toContain('W224 B4:B5');
  });

  test.each([
    ['“其他”是 0', [2620, 2190, 430, 0]],
    ['“其他”另计，不在合计里', [2590, 2190, 400, 30]],
  ])('%s：照读', (_, numbers) => {
    const result = of('朝阳区2023年注册床位', [
      ['指标', '合计', '公立', '民营', '其他'],
      ['注册床位数（张）', ...numbers],
    ]);
    expect(lines(result).length).toBe(3);
  });

  test('没有列全的级别和“其他”：“其他”是没有列的级别，照读', () => {
    const result = of('朝阳区2023年床位使用', [
      ['级别', '实际占用总床日数'],
      ['三级', 362023],
      ['二级', 138633],
      ['其他', 47483],
      ['合计', 548139],
    ]);
    expect(lines(result).length).toBe(3);
  });
});
