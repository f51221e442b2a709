import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = [], structure = '') =>
  read(book(sheet(rows, merges)), structure);
const asked = (result: ReturnType<typeof of>) => codes(result).filter((code) => !code.startsWith('N'));

describe('科室常用而不必问的表', () => {
  const centres = (title: string, last: number, third = '来广营社区卫生服务中心') =>
    of(
      [
        [title],
        ['社区卫生服务中心', '高血压', null, '2型糖尿病', null],
        [null, '管理人数', '规范管理人数', '管理人数', '规范管理人数'],
        ['安贞社区卫生服务中心', 9000, 7800, 4000, 3400],
        ['左家庄社区卫生服务中心', 8000, 7000, 3500, 3000],
        [third, 12000, 9900, 5000, 4300],
        ['合计', 29000, 24700, 12500, last],
      ],
      ['A2:A3', 'B2:C2', 'D2:E2'],
      'D2',
    );

  test('病种和人数分写两行的各中心一览，加起来是合计，只读合计', () => {
    const result = centres('朝阳区2023年慢性病患者健康管理情况', 10700);
    expect(lines(result)).toEqual([
      '朝阳区 2023 年内管理糖尿病患者数 12500',
      '朝阳区 2023 年内管理高血压患者数 29000',
      '朝阳区 2023 糖尿病患者规范管理人数 10700',
      '朝阳区 2023 高血压患者规范管理人数 24700',
    ]);
    expect(asked(result)).toEqual([]);
  });

  test.each([
    ['朝阳区2023年慢性病患者健康管理情况', 10701],
    ['慢性病患者健康管理情况', 10700],
    ['朝阳区2023年部分社区卫生服务中心慢性病管理情况', 10700],
    ['海淀区2023年慢性病患者健康管理情况', 10700],
  ])('%s（末格 %d）要问，不读', (title, last) => {
    const result = centres(title, last);
    expect(lines(result)).toEqual([]);
    expect(asked(result)).not.toEqual([]);
  });

  test.each(['朝阳区2023年慢性病新增患者管理情况', '朝阳区2023年新增慢性病患者情况'])(
    '%s：新增的不是全部，不读',
    (title) => {
      const result = of([[title], ['指标', '单位', '数值'], ['年内管理高血压患者数', '人', 29000]]);
      expect(lines(result)).toEqual([]);
      expect(codes(result)).toEqual(['W227 C3']);
    },
  );

  test('公共场所、一次性帮助不是机构和批次，它们的合计照读', () => {
    const supervised = of([
      ['朝阳区2023年卫生监督执法情况'],
      ['专业', '被监督单位数（户）', '实施非现场监管单位数（户）'],
      ['公共场所', 1200, 600],
      ['生活饮用水', 300, 200],
      ['学校卫生', 80, 60],
      ['合计', 1580, 860],
    ]);
    expect(lines(supervised)).toEqual(['朝阳区 2023 实施非现场监管的单位数 860', '朝阳区 2023 被监督单位数 1580']);
    expect(asked(supervised)).toEqual([]);
    const places = of([
      ['朝阳区2023年卫生监督执法情况'],
      ['单位', '被监督单位数（户）'],
      ['望京监督所', 1200],
      ['来广营监督站', 300],
      ['合计', 1500],
    ]);
    expect(lines(places)).toEqual([]);
  });

  test('人员数下面的“其他”一栏不问', () => {
    const result = of(
      [
        ['朝阳区2023年卫生人员数'],
        ['机构分类', '人员数（人）', null, null],
        [null, '合计', '注册护士', '其他'],
        ['总计', 71000, 26480, 13000],
        ['医院', 55000, 21900, 10200],
      ],
      ['A2:A3', 'B2:D2'],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26480']);
    expect(asked(result)).toEqual([]);
  });

  test('有合计的街乡一览里的小计不问', () => {
    const result = of([
      ['朝阳区2023年户籍出生人数（人）'],
      ['街道', '男', '女', '合计'],
      ['安贞街道', 1, 2, 3],
      ['左家庄街道', 3, 4, 7],
      ['小计', 4, 6, 10],
      ['来广营乡', 5, 6, 11],
      ['崔各庄乡', 7, 8, 15],
      ['小计', 12, 14, 26],
      ['合计', 16, 20, 36],
    ]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 户籍出生人数 36',
      '朝阳区 2023 户籍出生人数/女 20',
      '朝阳区 2023 户籍出生人数/男 16',
    ]);
    expect(asked(result)).toEqual([]);
  });

  test('“业务量”下面的本年、上年', () => {
    const under = (head: string) =>
      of(
        [
          ['朝阳区2023年医疗服务情况'],
          ['指标', head, null],
          [null, '本年', '上年'],
          ['总诊疗人次（人次）', 4440, 4300],
        ],
        ['A2:A3', 'B2:C2'],
      );
    expect(lines(under('业务量'))).toEqual(['朝阳区 2022 总诊疗人次 4300', '朝阳区 2023 总诊疗人次 4440']);
    for (const head of ['公立医院', '门诊', '新增', '义诊活动']) expect(lines(under(head))).toEqual([]);
  });
});
