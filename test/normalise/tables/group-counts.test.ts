import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const told = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));
const figures = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => lines(told(rows, merges));

describe('a group and a word for its number', () => {
  test('社区卫生服务中心 before 机构数（个）', () => {
    const rows = [
      ['朝阳区2023年情况'],
      ['类别', '指标', '数值'],
      ['社区卫生服务中心', '机构数（个）', 48],
      ['', '人员数（人）', 4_000],
      ['全科医生', '人数（人）', 1_080],
    ];
    expect(figures(rows, ['A3:A4'])).toEqual([
      '朝阳区 2023 全科医生数 1080',
      '朝阳区 2023 社区卫生服务中心人员数 4000',
      '朝阳区 2023 社区卫生服务中心数 48',
    ]);
  });

  test.each(['乡镇', '行政村', '村卫生室'])('%s before it is where, or nothing known', (group) => {
    expect(figures([['朝阳区2023年情况'], ['类别', '机构数（个）'], [group, 120]])).toEqual([]);
  });

  test('规范管理患者数 and 在册患者数 behind 严重精神障碍患者管理', () => {
    const rows = [
      ['朝阳区2023年情况'],
      ['项目', '指标', '数值'],
      ['严重精神障碍患者管理', '在册患者数', 12_033],
      ['', '规范管理患者数', 11_602],
      ['', '死亡患者数', 12],
    ];
    const result = told(rows, ['A3:A5']);
    expect(lines(result)).toEqual([
      '朝阳区 2023 严重精神障碍患者规范管理人数 11602',
      '朝阳区 2023 在册严重精神障碍患者数 12033',
    ]);
    expect(codes(result)).toContain('W221 C5');
  });

  test.each(['三级以上严重精神障碍患者管理', '严重精神障碍患者居家管理', '结核病患者管理'])(
    '%s is another',
    (group) => {
      const rows = [
        ['朝阳区2023年情况'],
        ['项目', '指标', '数值'],
        [group, '在册患者数', 33],
        ['', '规范管理患者数', 30],
      ];
      expect(figures(rows, ['A3:A4'])).toEqual([]);
    },
  );
});

describe('names over lines with a rate', () => {
  test('高血压患者 before 已管理人数, 规范管理人数 and 规范管理率', () => {
    const rows = [
      ['朝阳区2023年慢病患者健康管理'],
      ['服务项目', '已管理人数', '规范管理人数', '规范管理率'],
      ['高血压患者', 182_330, 140_021, 76.79],
      ['2型糖尿病患者', 81_207, 61_990, 76.34],
    ];
    expect(lines(read(book(sheet(rows)), 'A4'))).toEqual([
      '朝阳区 2023 年内管理糖尿病患者数 81207',
      '朝阳区 2023 年内管理高血压患者数 182330',
      '朝阳区 2023 糖尿病患者规范管理人数 61990',
      '朝阳区 2023 高血压患者规范管理人数 140021',
    ]);
  });

  test('实查人数 are those screened; 应查人数, and parts of them, are not read', () => {
    const rows = [
      ['朝阳区2023年情况'],
      ['项目', '应查人数', '实查人数'],
      ['产前筛查', 1_769, 1_733],
      ['流动人口产前筛查', 300, 290],
    ];
    expect(figures(rows)).toEqual(['朝阳区 2023 产前筛查人数 1733']);
  });
});

describe('the work of a heading, counted', () => {
  test('筛查人数 below 听力筛查 in a table of 新生儿疾病筛查', () => {
    const rows = [
      ['朝阳区2023年新生儿疾病筛查'],
      ['项目', '指标', '数值'],
      ['听力筛查', '筛查人数', 18_466],
      ['', '应筛查人数', 18_507],
      ['', '未通过人数', 100],
      ['遗传代谢病筛查', '筛查人数', 18_480],
    ];
    expect(figures(rows, ['A3:A5'])).toEqual([
      '朝阳区 2023 新生儿听力筛查人数 18466',
      '朝阳区 2023 新生儿遗传代谢性疾病筛查人数 18480',
    ]);
    expect(figures([['朝阳区2023年老年人健康筛查'], ...rows.slice(1)], ['A3:A5'])).toEqual([]);
  });

  test('管理人数 below 规范管理 may be more than those', () => {
    const rows = [['朝阳区2023年高血压患者管理'], ['项目', '指标', '数值'], ['规范管理', '管理人数', 182_330]];
    expect(figures(rows)).toEqual([]);
  });

  test('糖尿病 over 管理人数 is one name on every line: the streets are asked about once', () => {
    const rows = [
      ['朝阳区2023年慢性病患者管理情况'],
      ['街道', '高血压', '', '糖尿病', ''],
      ['', '管理人数', '规范管理人数', '管理人数', '规范管理人数'],
      ['望京街道', 100_000, 80_000, 50_000, 40_000],
      ['小关街道', 82_330, 60_021, 31_207, 21_990],
      ['全区', 182_330, 140_021, 81_207, 61_990],
    ];
    const result = told(rows, ['A2:A3', 'B2:C2', 'D2:E2']);
    expect(lines(result).length).toBe(4);
    expect(codes(result).filter((code) => code.startsWith('W'))).toEqual(['W221 B4:E5']);
  });
});

describe('headings in two languages', () => {
  test('Year below 年份 says it again', () => {
    const rows = [
      ['常住人口（2022—2023年）'],
      ['年份', '常住人口', '外来人口'],
      ['Year', '', 'Migrants'],
      ['', '(万人)', '(万人)'],
      [2022, 344.2, 135],
      [2023, 344.6, 125.1],
    ];
    const result = read(book(sheet(rows)), 'A5:A6');
    expect(lines(result)).toEqual(['朝阳区 2022 年末常住人口 3442000', '朝阳区 2023 年末常住人口 3446000']);
  });

  test.each(['Female', 'estimate'])('%s below the name of a measure is asked about', (word) => {
    const rows = [['朝阳区'], ['年份', '户籍出生人数', '户籍死亡人数'], ['', word, 'Male'], [2023, 100, 200]];
    expect(lines(read(book(sheet(rows, ['A2:A3'])), 'A4'))).toEqual([]);
  });
});
