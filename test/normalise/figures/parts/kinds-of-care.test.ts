import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet([['朝阳区2023年妇幼健康服务'], ...rows])));
const due = '朝阳区 2023 农村适龄妇女两癌应筛查人数';
const done = '朝阳区 2023 农村适龄妇女两癌实筛查人数';

describe('几种检查的合计：同一个人可能算了几次', () => {
  test('行：两种癌', () => {
    const head = ['项目', '农村适龄妇女两癌应筛查人数', '农村适龄妇女两癌实筛查人数'];
    const result = of(head, ['宫颈癌', 24100, 20560], ['乳腺癌', 24100, 20100], ['合计', 48200, 40660]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(expect.arrayContaining(['W225 B5:C5']));
  });

  test('行：几种产前筛查，加起来正好', () => {
    const result = of(
      ['项目', '产前筛查人数'],
      ['血清学筛查', 2000],
      ['超声检查', 2500],
      ['无创基因检测', 600],
      ['合计', 5100],
    );
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W225 B6');
  });

  test('列', () => {
    const result = of(['指标', '宫颈癌', '乳腺癌', '合计'], ['农村适龄妇女两癌应筛查人数', 24100, 24100, 48200]);
    expect(lines(result)).toEqual([]);
  });

  test('写明全区的，照读', () => {
    const result = of(['项目', '农村适龄妇女两癌应筛查人数'], ['宫颈癌', 24100], ['乳腺癌', 24000], ['全区', 25000]);
    expect(lines(result)).toEqual([`${due} 25000`]);
  });
});

describe('分人群、分单位的合计照读，数剂次、人次的也照读', () => {
  test('人群', () => {
    const result = of(['人群', '产前筛查人数'], ['初产妇', 1600], ['经产妇', 1000], ['合计', 2600]);
    expect(lines(result)).toEqual(['朝阳区 2023 产前筛查人数 2600']);
  });

  test('户籍', () => {
    const result = of(
      ['类别', '农村适龄妇女两癌实筛查人数'],
      ['本市户籍', 20000],
      ['外省市户籍', 560],
      ['合计', 20560],
    );
    expect(lines(result)).toEqual([`${done} 20560`]);
  });

  test('疫苗剂次', () => {
    const result = of(
      ['疫苗', '国家免疫规划疫苗实接种剂次数'],
      ['乙肝疫苗', 3000],
      ['百白破疫苗', 4000],
      ['流脑疫苗', 500],
      ['合计', 7500],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 国家免疫规划疫苗实接种剂次数 7500']);
  });

  test('死亡人数按病分', () => {
    const result = of(['死因', '婴儿死亡数'], ['先天性心脏病', 2], ['新生儿窒息症', 1], ['合计', 3]);
    expect(lines(result)).toEqual(['朝阳区 2023 婴儿死亡数 3']);
  });
});
