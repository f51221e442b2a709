import { describe, expect, test } from 'vitest';
import { codes as all, type Box, book, lines, read, sheet } from '../build.ts';

const codes = (result: Parameters<typeof all>[0]) => all(result).filter((code) => !code.startsWith('N'));

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

describe('“小计”在诊疗人次下面', () => {
  const heads = [
    ['2023年朝阳区医疗机构工作量'],
    ['机构', '总诊疗人次', null, null],
    [null, '门诊', '急诊', '小计'],
  ] as const;

  test('各行都是门诊、急诊之和的，合计行的一个也是总数', () => {
    const rows = [
      ['医院', 100, 20, 120],
      ['基层医疗卫生机构', 300, 10, 310],
      ['合计', 400, 30, 430],
    ];
    const result = of(...heads, ...rows);
    expect(lines(result)).toContain('朝阳区 2023 总诊疗人次 430');
    expect(codes(result)).toEqual([]);
  });

  test('不是前面各列之和的，后面还有别的一列的，要问', () => {
    expect(codes(of(...heads, ['医院', 100, 20, 100], ['合计', 400, 30, 430]))).toEqual(['W224 D5']);
    const wider = [
      heads[0],
      ['机构', '总诊疗人次', null, null, null],
      [null, '门诊', '急诊', '小计', '互联网诊疗'],
      ['医院', 100, 20, 120, 9],
      ['合计', 400, 30, 430, 18],
    ];
    expect(codes(of(...wider))).toContain('W224 D5');
  });

  test('同一个人可能算几次的人数，要问', () => {
    const result = of(
      ['2023年朝阳区签约情况'],
      ['年份', '家庭医生签约人数', null, null],
      [null, '老年人签约人数', '孕产妇签约人数', '小计'],
      ['2023年', 100, 20, 120],
    );
    expect(codes(result)).toContain('W224 D4');
    expect(lines(result)).toEqual([]);
  });
});

describe('“全区”是总数', () => {
  test('不按机构类别用的指标，旁边有“全区”一列的，各类不问', () => {
    const result = of(
      ['2023年朝阳区卫生资源'],
      ['项目', '全区', '医院', '基层医疗卫生机构'],
      ['注册护士数', 120, 90, 30],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 120']);
    expect(codes(result)).toEqual([]);
    expect(codes(of(['2023年朝阳区卫生资源'], ['项目', '医院', '基层医疗卫生机构'], ['注册护士数', 90, 30]))).toEqual([
      'W224 B3',
      'W224 C3',
    ]);
  });

  const streets = ['望京街道', '酒仙桥街道', '安贞街道', '亚运村街道', '建外街道'];
  const list = (total: string, title = '2023年各街道常住人口') =>
    of([title], ['街道', '常住人口'], [total, 150], ...streets.map((name, at): Box[] => [name, 10 * (at + 1)]));

  test('各街道之和写成“全区合计”的', () => {
    expect(lines(list('全区合计'))).toEqual(['朝阳区 2023 年末常住人口 150']);
    expect(codes(list('全区合计'))).toEqual([]);
    expect(codes(list('全区合计', '2023年东片区各街道常住人口'))).not.toEqual([]);
    expect(lines(list('海淀区合计'))).toEqual(['海淀区 2023 年末常住人口 150']);
  });

  test('各中心之和写成“全区”的；不是各行之和的，各行要问', () => {
    const centres = (total: number) =>
      of(
        ['2023年慢病管理'],
        ['机构', '年内管理高血压患者数'],
        ['建外中心', 10],
        ['朝外中心', 20],
        ['呼家楼中心', 30],
        ['全区', total],
      );
    expect(lines(centres(60))).toEqual(['朝阳区 2023 年内管理高血压患者数 60']);
    expect(codes(centres(60))).toEqual([]);
    expect(codes(centres(90))).toEqual(['W221 B3:B5']);
  });
});

describe('列名写明各行是社区卫生服务中心的', () => {
  const list = (head: string, measure: string, title = '2023年家庭医生签约服务情况统计表') =>
    of(
      [title],
      [head, measure],
      ...['望京', '酒仙桥', '安贞', '亚运村', '建外'].map((name, at): Box[] => [name, 10 * (at + 1)]),
      ['合计', 150],
    );

  test.each(['社区卫生服务中心', '中心', '中心名称'])('%s：只有中心做的事，合计是全部的', (head) => {
    expect(lines(list(head, '家庭医生签约人数'))).toEqual(['朝阳区 2023 家庭医生签约人数 150']);
    expect(codes(list(head, '家庭医生签约人数'))).toEqual([]);
  });

  test.each([
    ['社区卫生服务中心', '注册护士数'],
    ['社区卫生服务中心', '活产数'],
    ['中心名称', '总诊疗人次'],
    ['机构', '家庭医生签约人数'],
    ['急救中心', '院前急救呼叫数'],
  ])('%s 的%s，别处也有，要问', (head, measure) => {
    expect(lines(list(head, measure))).toEqual([]);
    expect(codes(list(head, measure))).toContain('W225 B8');
  });

  test('只是一片的，要问', () => {
    expect(lines(list('社区卫生服务中心', '家庭医生签约人数', '2023年东部片区家庭医生签约情况'))).toEqual([]);
  });
});
